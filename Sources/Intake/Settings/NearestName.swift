/// Which of some names a wrong one was probably meant to be.
package enum NearestName {
    /// The name that is written most alike.
    package static func nearest(to name: String, among names: [String]) -> String {
        names.min { distance($0, name) < distance($1, name) } ?? ""
    }

    /// How many letters must be added, removed or replaced to make one text into the other.
    private static func distance(_ left: String, _ right: String) -> Int {
        let right = Array(right.utf8.prefix(64))
        var row = Array(0...right.count)
        for (index, letter) in left.utf8.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for place in right.indices {
                let replaced = diagonal + (letter == right[place] ? 0 : 1)
                diagonal = row[place + 1]
                row[place + 1] = min(replaced, row[place] + 1, row[place + 1] + 1)
            }
        }
        return row[right.count]
    }
}
