import Testing

@testable import Counting

/// A case that was worked out by hand.
struct Stroomgeval: Sendable, CustomTestStringConvertible {
    let naam: String
    let proef: Stroomproef
    /// What happens to the only jeugdige; `nil` where it is not said.
    let events: [String]?
    /// By period begin/instroom/uitstroom/eind of all forms, as `1/0/0/1`; by the five columns of a line its value.
    let expected: [String: String]

    init(
        _ naam: String, _ records: [Stroomrecord], events: [String]? = nil, _ expected: [String: String],
        _ change: (inout Stroomproef) -> Void = { _ in }
    ) {
        var proef = Stroomproef(records)
        change(&proef)
        (self.naam, self.proef, self.events, self.expected) = (naam, proef, events, expected)
    }

    /// Of several jeugdigen.
    init(_ naam: String, jeugdigen: [[Stroomrecord]], _ expected: [String: String]) {
        (self.naam, proef, events, self.expected) = (naam, Stroomproef(jeugdigen: jeugdigen), nil, expected)
    }

    var testDescription: String { naam }

    /// Of these lines what differs from what is expected.
    func differences(from lines: [String: String]) -> [String] {
        expected.sorted { $0.key < $1.key }.compactMap { key, value in
            let maten = ["begin", "instroom", "uitstroom", "eind"]
            let found =
                key.contains(";")
                ? lines[key] : maten.map { lines["S1;\(key);totaal;;\($0)"] ?? "?" }.joined(separator: "/")
            return found == value ? nil : "\(key): \(found ?? "nothing") in place of \(value)"
        }
    }

    /// Holds it against the engine and against the slow count.
    func check() throws {
        let (lines, slow) = (try proef.lines(), proef.slowLines())
        #expect(differences(from: lines) == [])
        #expect(differences(from: slow) == [])
        #expect(Stroomproef.differences(lines, slow) == [])
        if let events {
            #expect(try proef.events() == events)
            #expect(proef.slowEvents() == events)
        }
        let telling = try proef.telling()
        #expect(telling.isClosed)
        #expect(telling.fits(proef.slowNietThuis()))
    }
}
