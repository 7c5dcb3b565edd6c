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
                    var deel = JeugdigeDelen.Deel(beeld: 0, aanbieder: UInt32(aanbieder))
                    deel.cents[Int(Voorziening.pleegzorg.rawValue)] = cents
                    try halves[half].add(deel, to: telling, isNietThuis: true)
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
        var deel = JeugdigeDelen.Deel(beeld: 0, aanbieder: 7)
        deel.cents[Int(Voorziening.ambulant.rawValue)] = 500
        try delen.add(deel, to: 1, isNietThuis: false)
        deel.cents[Int(Voorziening.ambulant.rawValue)] = -200
        try delen.add(deel, to: 1, isNietThuis: false)
        var noted = [Gebiedtelling](repeating: Gebiedtelling(), count: 2)
        delen.note(in: &noted)
        #expect(noted[1][.thuis].greatestAanbieder == 300)
        #expect(noted[1][.ambulantBijNietThuis].greatestAanbieder == 0)
        #expect(noted[0][.thuis].greatestAanbieder == 0)
    }
}
