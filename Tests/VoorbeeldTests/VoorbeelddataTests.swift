import Testing
import Voorbeeld

@Suite("The example data")
struct VoorbeelddataTests {
    private static let voorbeeld = Verzameling(schaal: 1, zaad: 2020)
    private static let dubbel = Verzameling(schaal: 2, zaad: 2020)

    @Test("are other bytes for another zaad")
    func seeded() {
        struct Seen: Error {}
        var first: (pad: String, bytes: [UInt8])?
        #expect(throws: Seen.self) {
            try Voorbeelddata(schaal: 1, zaad: 2021).write { (pad, bytes) throws(Seen) in
                guard pad.hasPrefix("leveringen/") else { return }
                first = (pad, bytes)
                throw Seen()
            }
        }
        #expect(first.map { Self.voorbeeld.bestanden[$0.pad] != $0.bytes } == true)
    }

    @Test("fit in 20 MB")
    func size() {
        #expect(Self.voorbeeld.grootte > 10_000_000)
        #expect(Self.voorbeeld.grootte <= 20_000_000)
    }

    @Test("are a whole data folder, with both kinds of all fourteen gemeenten in two deliveries")
    func folder() {
        let paths = Self.voorbeeld.bestanden.keys.sorted()
        for needed in [
            "LEESMIJ.txt", "instellingen.json", "referentie/aanvullende_bedragen.csv", "referentie/bevolking.csv",
            "referentie/bronregels.csv", "referentie/gemeenten.csv", "referentie/voorzieningen.csv",
        ] {
            #expect(paths.contains(needed))
        }
        #expect(Self.voorbeeld.leveringen.count == 2 * 14 * 2)
    }

    @Test("say in the folder itself that they are invented")
    func fictitious() {
        let leesmij = String(decoding: Self.voorbeeld.bestanden["LEESMIJ.txt"] ?? [], as: UTF8.self)
        #expect(leesmij.hasPrefix("ALLES IN DEZE MAP IS VERZONNEN"))
        let codes = String(decoding: Self.voorbeeld.bestanden["referentie/voorzieningen.csv"] ?? [], as: UTF8.self)
        #expect(codes.split(separator: "\n").dropFirst().allSatisfy { $0.contains(";fictieve code: ") })
    }

    @Test("are the same bytes each time: at schaal 2, in pieces that interleave, every file begins as at schaal 1")
    func interleaves() {
        let leveringen = Self.dubbel.stukken.filter { $0.hasPrefix("leveringen/") }
        #expect(leveringen.count == 2 * Self.dubbel.leveringen.count)
        #expect(Array(leveringen.prefix(56)) == Array(leveringen.suffix(56)))
        for (pad, bytes) in Self.voorbeeld.leveringen {
            #expect(Self.dubbel.bestanden[pad]?.starts(with: bytes) == true)
        }
    }

    @Test("have at most ten spoilt rows in a thousand of a file, and none in a short one")
    func spoilt() {
        for (pad, bytes) in Self.voorbeeld.leveringen {
            let lines = bytes.split { $0 == 0x0A }
            guard let header = lines.first else { continue }
            let delimiter = [UInt8](";,\t|".utf8).max { one, other in
                header.count { $0 == one } < header.count { $0 == other }
            }
            let fields = header.count { $0 == delimiter }
            let odd = lines.count { line in line.count { $0 == delimiter } != fields }
            #expect(odd * 1000 <= lines.count * 10, "\(pad)")
            #expect(lines.count >= 100 || odd == 0, "\(pad)")
        }
    }

    @Test("stop at the first error of whoever writes them")
    func stops() {
        struct Full: Error {}
        var pieces = 0
        #expect(throws: Full.self) {
            try Voorbeelddata(schaal: 1000, zaad: 1).write { (_, _) throws(Full) in
                pieces += 1
                if pieces == 3 { throw Full() }
            }
        }
        #expect(pieces == 3)
    }
}
