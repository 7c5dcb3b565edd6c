import Jeugdhulp

/// The gemeente that the path of a file names, by its code or its name.
enum GemeenteNaam {
    /// The place of the only one; `nil` where none is named, or several.
    static func named(_ path: String, among gemeenten: [Gemeente]) -> Int? {
        let words = words(of: path)
        let found = gemeenten.indices.filter { place in
            let own = gemeenten[place]
            return words.contains(own.code.lowercased()) || contains(words, GemeenteNaam.words(of: own.naam))
        }
        return found.count == 1 ? found[0] : nil
    }

    /// Letters and digits in lower case, apart from what is between them.
    private static func words(of text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    private static func contains(_ words: [String], _ name: [String]) -> Bool {
        !name.isEmpty && words.indices.contains { words[$0...].starts(with: name) }
    }
}
