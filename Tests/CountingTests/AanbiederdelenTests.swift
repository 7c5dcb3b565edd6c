import Jeugdhulp
import Testing

@testable import Counting

@Suite("What aanbieders have of an amount") struct AanbiederdelenTests {
    /// What is told of each gemeente and period when so many aanbieders declared `amount` there, in two parts that are merged.
    private static func greatest(
        tellingen: Int, aanbieders: Int, _ amount: (_ telling: Int, _ aanbieder: Int) -> Int64
    ) throws -> [Int64] {
        var halves = [Aanbiederdelen(), Aanbiederdelen()]
        for aanbieder in 1...aanbieders {
            for telling in 0..<tellingen {
                // A third of it comes by another thread.
                let whole = amount(telling, aanbieder)
                for (half, cents) in [whole - whole / 3, whole / 3].enumerated() {
                    try halves[half].add(cents, .gezinsvormen, of: aanbieder, to: telling)
                }
            }
        }
        try halves[0].merge(halves[1])
        var noted = [Gebiedtelling](repeating: Gebiedtelling(), count: tellingen)
        halves[0].note(in: &noted)
        return noted.map { $0[.gezinsvormen].greatestAanbieder }
    }

    /// Some number that differs from one to the next.
    private static func amount(_ telling: Int, _ aanbieder: Int) -> Int64 {
        Int64((aanbieder * 7919 + telling * 104_729) % 1_000_003)
    }

    @Test("is kept apart for thousands of them in each gemeente and period")
    func many() throws {
        let greatest = try Self.greatest(tellingen: 42, aanbieders: 3000, Self.amount)
        for telling in 0..<42 {
            let amounts = (1...3000).map { Self.amount(telling, $0) }
            #expect(greatest[telling] == amounts.max())
        }
    }

    @Test("has credits taken off, and is of no other sum than those of the voorziening")
    func credits() throws {
        var delen = Aanbiederdelen()
        try delen.add(500, .thuis, of: 7, to: 1)
        try delen.add(-200, .thuis, of: 7, to: 1)
        var noted = [Gebiedtelling](repeating: Gebiedtelling(), count: 2)
        delen.note(in: &noted)
        #expect(noted[1][.thuis].greatestAanbieder == 300)
        #expect(noted[1][.ambulantBijNietThuis].greatestAanbieder == 0)
        #expect(noted[0][.thuis].greatestAanbieder == 0)
    }

    @Test("is the same whichever of two parts is merged into the other", arguments: [1, 40], [1, 40])
    func merged(first: Int, second: Int) throws {
        var (one, other) = (Aanbiederdelen(), Aanbiederdelen())
        for aanbieder in 1...first { try one.add(100, .thuis, of: aanbieder, to: aanbieder) }
        for aanbieder in 1...second { try other.add(7, .thuis, of: aanbieder, to: aanbieder) }
        try one.merge(other)
        var noted = [Gebiedtelling](repeating: Gebiedtelling(), count: 41)
        one.note(in: &noted)
        for telling in 0...40 {
            let expected: Int64 =
                (1...first ~= telling ? 100 : 0) + (1...second ~= telling ? 7 : 0)
            #expect(noted[telling][.thuis].greatestAanbieder == expected)
        }
    }

    @Test("is added up over the forms that are told together")
    func together() throws {
        var delen = Aanbiederdelen()
        try delen.add(500, .gezinsvormen, of: 1, to: 0)
        try delen.add(-100, .residentieel, of: 1, to: 0)
        try delen.add(300, .residentieel, of: 2, to: 0)
        try delen.add(50, .jeugdzorgplus, of: 2, to: 0)
        try delen.add(9000, .gezinsvormen, of: 2, to: 1)
        var noted = [Gebiedtelling](repeating: Gebiedtelling(), count: 2)
        delen.note(in: &noted)
        #expect(noted[0][.gezinsvormen].greatestAanbieder == 500)
        #expect(noted[0][.residentieel].greatestAanbieder == 300)
        #expect(noted[0][.jeugdzorgplus].greatestAanbieder == 50)
        #expect(noted[0][.nietThuis].greatestAanbieder == 400)
        #expect(noted[0][.residentieelOfJeugdzorgplus].greatestAanbieder == 350)
        #expect(noted[1][.nietThuis].greatestAanbieder == 9000)
        #expect(noted[1][.residentieelOfJeugdzorgplus].greatestAanbieder == 0)
    }

    @Test("is of the one sum of a voorziening that is made of no others", arguments: Voorziening.allCases)
    func eigen(_ voorziening: Voorziening) {
        let eigen = Gebiedsom.eigen
        for isNietThuis in [false, true] {
            let som = Gebiedsom(rawValue: Int(eigen[Int(voorziening.rawValue) << 1 | (isNietThuis ? 1 : 0)]))
            let expected: Gebiedsom? =
                switch voorziening {
                case .ambulant: isNietThuis ? .ambulantBijNietThuis : .thuis
                case .pleegzorg, .gezinshuis: .gezinsvormen
                case .residentieel, .beschikbaarheidsvoorziening: .residentieel
                case .jeugdzorgplus: .jeugdzorgplus
                case .overig, .onbekend: nil
                }
            #expect(som == expected)
        }
    }
}

extension Aanbiederdelen {
    fileprivate mutating func add(_ cents: Int64, _ som: Gebiedsom, of aanbieder: Int, to telling: Int) throws {
        try add(cents, of: UInt32(aanbieder), UInt8(som.rawValue), to: telling)
    }
}
