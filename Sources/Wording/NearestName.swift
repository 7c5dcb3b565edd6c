/// Which of some names a wrong one was probably meant to be. Capitals make no difference.
package enum NearestName {
    /// More letters of a wrong name are not looked at.
    private static let maximumLetters = 64

    /// What to say of a wrong name: the one that was probably meant, or else all there are.
    package static func hint(for name: String, among names: [String]) -> String {
        meant(by: name, among: names).map { "bedoeld is misschien \($0)" }
            ?? "een van \(names.joined(separator: ", "))"
    }

    /// The name that is written most alike, however different it is; of equally near ones the first.
    package static func nearest(to name: String, among names: [String]) -> String {
        names.min { distance($0, name) < distance($1, name) } ?? ""
    }

    /// The name that is written most alike, if that is near enough to have been meant; else `nil`.
    ///
    /// Near enough is one wrong letter in each three, or the beginning of one name only.
    package static func meant(by name: String, among names: [String]) -> String? {
        let begun = name.utf8.count > 1 ? names.filter { lowered($0).starts(with: lowered(name)) } : []
        if begun.count == 1 { return begun[0] }
        let near = nearest(to: name, among: names)
        return distance(near, name) <= max(1, name.utf8.count / 3) && distance(near, name) < near.utf8.count
            ? near : nil
    }

    /// How many letters must be added, removed, replaced or swapped with the next to make one text into the other.
    private static func distance(_ left: String, _ right: String) -> Int {
        let (left, right) = (lowered(left), lowered(right))
        var before: [Int] = []
        var row = Array(0...right.count)
        for index in left.indices {
            var next = [index + 1]
            for place in right.indices {
                let replaced = row[place] + (left[index] == right[place] ? 0 : 1)
                next.append(min(replaced, row[place + 1] + 1, next[place] + 1))
                if index > 0, place > 0, left[index] == right[place - 1], left[index - 1] == right[place] {
                    next[place + 1] = min(next[place + 1], before[place - 1] + 1)
                }
            }
            (before, row) = (row, next)
        }
        return row[right.count]
    }

    private static func lowered(_ text: String) -> [UInt8] {
        text.utf8.prefix(maximumLetters).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    }
}
