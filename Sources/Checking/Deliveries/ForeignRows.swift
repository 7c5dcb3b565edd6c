import Contract
import Faults
import Jeugdhulp

/// A file in the place of one gemeente with rows of another.
enum ForeignRows {
    /// Whose place it is says the path of the file; where that names nobody, the files of the same name in other deliveries.
    static func doubts(_ beeld: Leveringsbeeld, _ drempels: Drempelwaarden) -> [Twijfel] {
        let byFile = Dictionary(grouping: beeld.delen, by: \.file)
        return byFile.keys.sorted().compactMap { file -> Twijfel? in
            guard let own = byFile[file], let path = own.first?.path,
                let expected = GemeenteNaam.named(path, among: beeld.gemeenten) ?? elsewhere(path, byFile)
            else { return nil }
            let all = own.reduce(0) { $0 + $1.rows }
            let foreign = own.filter { $0.gemeente != expected }.reduce(0) { $0 + $1.rows }
            guard foreign >= drempels["rijen"], foreign * 100 > all * drempels["percentage_gemeld"] else { return nil }
            return Twijfel(
                Twijfelregels.foreignRows, gemeente: beeld.gemeenten[expected], path: path,
                omvang: Twijfelomvang(records: foreign, jeugdigen: nil, cents: 0),
                isBoven: foreign * 100 > all * drempels["percentage"])
        }
    }

    /// The only gemeente in all files of the same name in other deliveries, of which there are at least two.
    private static func elsewhere(_ path: String, _ byFile: [Int: [Leveringsbeeld.Deel]]) -> Int? {
        let tail = tail(path)
        let others = byFile.values.filter { $0.first.map { $0.path != path && self.tail($0.path) == tail } ?? false }
        let gemeenten = Set(others.flatMap { $0.map(\.gemeente) })
        return others.count >= 2 && gemeenten.count == 1 ? gemeenten.first : nil
    }

    private static func tail(_ path: String) -> Substring {
        path.split(separator: "/", maxSplits: 2).last ?? ""
    }
}
