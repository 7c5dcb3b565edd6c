import TestSupport
import Testing

@testable import Contract
@testable import Intake

@Suite("NameTable")
struct NameTableTests {
    static let seeds: [UInt64] = [0, 1, .max, 0x9E37_79B9_7F4A_7C15]

    /// Names of which many come back, the empty one and some that are the start of others among them.
    private static func names(_ count: Int, random: inout SplitMix) -> [[UInt8]] {
        (0..<count).map { _ in
            let name = Array("\(random.number(0...count))".utf8)
            return switch random.number(0...5) {
            case 0: Array(name.prefix(1))
            case 1: name + [0]
            case 2: [UInt8](repeating: 0x78, count: random.number(0...40))
            case 3: name + Array("é €, een wat langere naam".utf8)
            default: name
            }
        }
    }

    @Test("numbers names as a dictionary would, through its growth", arguments: seeds)
    func dictionary(seed: UInt64) {
        var random = SplitMix(seed: seed)
        var table = NameTable(seed: seed)
        var numbers: [[UInt8]: UInt32] = [:]
        for name in Self.names(2000, random: &random) {
            #expect(table.place(of: name.span) == numbers[name])
            let expected = numbers[name] ?? UInt32(numbers.count)
            numbers[name] = expected
            let found = table.number(of: name.span)
            if found.number != expected || table.place(of: name.span) != expected { Issue.record("\(name)") }
            if found.hash != name.span.hash(seed: seed) { Issue.record("hash of \(name)") }
        }
        #expect(table.count == numbers.count)
        #expect(table.count > 300)
        for (name, number) in numbers where table.name(number) != name { Issue.record("\(number)") }
    }

    @Test("gives the numbers of another table's names when they merge", arguments: seeds)
    func merge(seed: UInt64) {
        var random = SplitMix(seed: seed &+ 7)
        var tables = [NameTable(seed: seed), NameTable(seed: seed), NameTable(seed: seed)]
        for (place, count) in [300, 400, 0].enumerated() {
            for name in Self.names(count, random: &random) { _ = tables[place].number(of: name.span) }
        }
        var all = NameTable(seed: seed)
        for table in tables {
            let before = all.count
            let numbers = all.merge(table)
            #expect(numbers.count == table.count)
            for (number, inAll) in numbers.enumerated() {
                if all.name(inAll) != table.name(UInt32(number)) { Issue.record("\(number)") }
            }
            // What was new comes in order of its number there.
            let added = numbers.filter { $0 >= before }
            #expect(added == Array((UInt32(before)...).prefix(added.count)))
        }
        let names = Set(tables.flatMap { table in (0..<table.count).map { table.name(UInt32($0)) } })
        #expect(all.count == names.count)
        let again = all.merge(all)
        #expect(again == Array(0..<UInt32(all.count)))
    }
}

@Suite("PackedName")
struct PackedNameTests {
    private static func fits(_ name: [UInt8]) -> Bool {
        if name.count <= 8 { return name.allSatisfy { (0x20...0x7E).contains($0) } }
        let digits = name.reversed().prefix { (0x30...0x39).contains($0) }.count
        let characters = name.prefix(name.count - digits)
        let isNumbered =
            digits > 0 && name.count <= 11 && characters.count <= 3
            && characters.allSatisfy { (0x20...0x7E).contains($0) }
        let isDigits = name.allSatisfy { (0x30...0x39).contains($0) }
        let letters = Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-".utf8)
        return isNumbered || (isDigits && name.count <= 17) || (name.count <= 10 && name.allSatisfy(letters.contains))
    }

    @Test("two names never have the same bits, and what fits is packed", arguments: UInt64(1)...10)
    func injective(seed: UInt64) {
        var random = SplitMix(seed: seed)
        var names: Set<[UInt8]> = []
        let alphabets: [[[UInt8]]] = [
            [[0x30], [0x30], [0x31], [0x39]], [[0x30], [0x41], [0x61], [0x2D], [0x7A]],
            [[0x30], [0x39], [0x5A], [0x2E], [0xC3, 0xA9]], [[0x00], [0x1F], [0x20], [0x7E], [0x7F], [0x40], [0x60]],
            (0x20...0x7E).map { [$0] },
        ]
        for alphabet in alphabets {
            for _ in 0..<500 { names.insert(random.text(1...20, from: alphabet)) }
        }
        expectInjective(names)
    }

    @Test("not even numbers that differ in their leading zeros only, and no short names at all")
    func shortAndZeros() {
        var names: Set<[UInt8]> = []
        for count in 1...18 {
            for last in 0...9 { names.insert([UInt8](repeating: 0x30, count: count - 1) + [UInt8(0x30 + last)]) }
            names.insert([UInt8](repeating: 0x39, count: count))
            names.insert([UInt8](repeating: 0x7A, count: count))
            names.insert([UInt8](repeating: 0x2D, count: count))
        }
        let characters = Array("019AZaz-".utf8)
        for first in characters {
            names.insert([first])
            for second in characters {
                names.insert([first, second])
                for third in characters { names.insert([first, second, third]) }
            }
        }
        expectInjective(names)
    }

    private func expectInjective(_ names: Set<[UInt8]>) {
        var nameOfBits: [UInt64: [UInt8]] = [:]
        for name in names {
            let bits = PackedName.packed(name.span)
            #expect((bits != nil) == Self.fits(name), "\(name)")
            guard let bits else { continue }
            if let other = nameOfBits.updateValue(name, forKey: bits) { Issue.record("\(name) and \(other)") }
            #expect(bits != 0)
            #expect(PackedName.tablePlace(bits) == nil)
        }
    }

    @Test("a place in the table is no packed name", arguments: [0, 1, 7, .max] as [UInt32])
    func tabled(number: UInt32) {
        #expect(PackedName.tablePlace(PackedName.tabled(number)) == number)
    }
}
