import Testing

@testable import Jeugdhulp

@Suite("A part of a whole with one decimal")
struct AfrondingTests {
    /// (part, scale, whole, tenths)
    static let cases: [(Int, Int, Int, Int?)] = [
        (1, 100, 3, 333), (2, 100, 3, 667), (0, 100, 7, 0), (7, 100, 7, 1000), (14, 100, 7, 2000),
        // 0,05 and 0,15 go up, 0,049… does not.
        (1, 100, 2000, 1), (3, 100, 2000, 2), (1, 100, 2001, 0),
        // The same below zero: away from zero.
        (-1, 100, 3, -333), (-2, 100, 3, -667), (-1, 100, 2000, -1), (-3, 100, 2000, -2), (-1, 100, 2001, 0),
        (2473, 1000, 127_777, 194), (11_613, 1000, 127_777, 909),
        (1, 100, 0, nil), (0, 100, 0, nil), (1, 100, -1, nil),
    ]

    @Test("is rounded half away from zero, and is nothing of nobody", arguments: cases)
    func tenths(part: Int, scale: Int, whole: Int, tenths: Int?) {
        #expect(Afronding.tenths(part, per: scale, of: whole) == tenths)
    }
}
