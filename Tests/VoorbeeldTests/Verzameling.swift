import Voorbeeld

/// The files of one example, put together from the pieces it was written in.
struct Verzameling: Sendable {
    private(set) var bestanden: [String: [UInt8]] = [:]
    /// The path of every piece, in order.
    private(set) var stukken: [String] = []

    init(schaal: Int, zaad: UInt64) {
        var bestanden: [String: [UInt8]] = [:]
        var stukken: [String] = []
        Voorbeelddata(schaal: schaal, zaad: zaad).write { path, bytes in
            bestanden[path, default: []] += bytes
            stukken.append(path)
        }
        self.bestanden = bestanden
        self.stukken = stukken
    }

    var grootte: Int { bestanden.values.reduce(0) { $0 + $1.count } }

    var leveringen: [(pad: String, bytes: [UInt8])] {
        bestanden.filter { $0.key.hasPrefix("leveringen/") }.map { ($0.key, $0.value) }.sorted { $0.0 < $1.0 }
    }
}
