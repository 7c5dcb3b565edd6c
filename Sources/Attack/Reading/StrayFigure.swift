/// A figure of one gemeente where none should be: in a file of which every line is about the whole region.
struct StrayFigure: Hashable {
    let path: String
    let gebied: String

    /// In order of file and gemeente. A file that can't be read tells nothing to the reader of CSV either, and is passed over.
    static func all(in files: [String: [UInt8]]) -> [StrayFigure] {
        let known: Set = [AttackedUpdate.cijfers, AttackedUpdate.gemeenten]
        var found: Set<StrayFigure> = []
        for (path, bytes) in files
        where path.hasSuffix(".csv") && !known.contains(path) && !path.hasPrefix(AttackedUpdate.input) {
            guard let table = try? PublishedTable(bytes, path: path, needs: []) else { continue }
            let places = ["gebied", "gemeente"].compactMap(table.place)
            for line in table.lines {
                for place in places where PublishedWords.isGemeente(line.fields[place]) {
                    found.insert(StrayFigure(path: path, gebied: line.fields[place]))
                }
            }
        }
        return found.sorted { ($0.path, $0.gebied) < ($1.path, $1.gebied) }
    }
}
