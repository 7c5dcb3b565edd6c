import Testing

@testable import Intake

/// What was met lately is known by all its bytes. There are more of each here than there are places, so that many share one.
@Suite("Names and statuses met lately") struct RecentNamesTests {
    /// Has `body` look at a cell of these bytes, in a text with the margin that is asked of one.
    private static func with<Value>(_ bytes: [UInt8], _ body: (Cell, PlainText) -> Value) -> Value {
        let margin = [UInt8](repeating: UInt8(ascii: ";"), count: 32)
        let text = margin + bytes + margin
        return unsafe text.withUnsafeBytes { text in
            guard let base = text.baseAddress else { preconditionFailure("a text with a margin stands somewhere") }
            return unsafe body(Cell(start: margin.count, end: margin.count + bytes.count), PlainText(base))
        }
    }

    private static func known(_ recent: RecentNames, _ name: [UInt8]) -> UInt32? {
        with(name) { recent.known(long: $0, $1) }
    }

    @Test func `a long name is known by all its bytes`() {
        var recent = RecentNames()
        let names = (1000..<5000).map { Array("Jeugdhulp Twente \($0)".utf8) }
        for (number, name) in names.enumerated() { recent.note(name.span, UInt32(number)) }
        var known = 0
        for (number, name) in names.enumerated() {
            guard let found = Self.known(recent, name) else { continue }
            known += 1
            if found != UInt32(number) { Issue.record("\(number) was taken for \(found)") }
        }
        #expect((500...1024).contains(known))
    }

    @Test func `a long name is known by its length`() {
        var recent = RecentNames()
        let name = Array("zorgboerderij".utf8)
        recent.note(name.span, 7)
        #expect(Self.known(recent, name) == 7)
        #expect(Self.known(recent, name + [0]) == nil)
        #expect(Self.known(recent, Array("zorgboerderi".utf8)) == nil)
    }

    @Test func `a status is known by all its bytes`() {
        var recent = RecentStatuses()
        let statuses = (100..<400).map { Array("afgewezen\($0)".utf8) }
        for (number, status) in statuses.enumerated() {
            let noted = Statuses.Noted(number: number, isUnsure: false, isLasting: true)
            Self.with(status) { recent.add(noted, $0, $1) }
        }
        var known = 0
        for (number, status) in statuses.enumerated() {
            guard let place = Self.with(status, { recent.place(of: $0, $1) }) else { continue }
            known += 1
            if recent[place].number != number { Issue.record("\(number) was taken for \(recent[place].number)") }
        }
        #expect((32...64).contains(known))
    }
}
