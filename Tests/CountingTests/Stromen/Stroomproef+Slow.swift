import ReferenceCounter

@testable import Counting

extension Stroomproef {
    func slowLines() -> [String: String] { referenceStromen(referenceCare, referenceRules) }

    func slowNietThuis() -> [Int] { referenceNietThuis(referenceCare, referenceRules) }

    /// The lines in which two counts are not the same.
    static func differences(_ engine: [String: String], _ slow: [String: String]) -> [String] {
        Set(engine.keys).union(slow.keys).sorted().filter { engine[$0] != slow[$0] }.map {
            "\($0): \(engine[$0] ?? "nothing"), and slowly \(slow[$0] ?? "nothing")"
        }
    }
}
