/// The delivered files of an update beside those of the previous one.
package struct Leveringvergelijking: Sendable {
    /// What a file is, beside the previous update.
    package enum Uitkomst: String, Sendable {
        case gelijk, gewijzigd, nieuw, verdwenen
        /// It is in both, and what the previous one read is not known.
        case onbekend
    }

    /// In byte order of path below DATA.
    package let bestanden: [(path: String, uitkomst: Uitkomst)]

    /// The SHA-256 of each file by path, of the previous update as far as that is known.
    package init(vorige: [String: String?], nu: [String: String]) {
        let paths = Set(vorige.keys).union(nu.keys).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        bestanden = paths.map { path in
            guard let before = vorige[path] else { return (path, .nieuw) }
            guard let now = nu[path] else { return (path, .verdwenen) }
            guard let before else { return (path, .onbekend) }
            return (path, before == now ? .gelijk : .gewijzigd)
        }
    }

    /// The files with this outcome.
    package func paths(_ uitkomst: Uitkomst) -> [String] {
        bestanden.filter { $0.uitkomst == uitkomst }.map(\.path)
    }
}
