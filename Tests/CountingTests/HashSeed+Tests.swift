@testable import Records

extension HashSeed {
    static let ofTests = HashSeed(0x5EED)
}
