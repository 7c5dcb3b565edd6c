import Jeugdhulp

/// A status in which a withdrawing word or its stem stands although it is none of the six, such as `vervallen.` or `intrekking`: it changes
/// nothing, and somebody probably meant that it would. Rekenregels, R2.7.
package enum WithdrawalLikeStatus {
    private static let stems = Recordstatus.withdrawalStems.map { Array($0.utf8) }

    /// Asked only of a status that withdraws nothing; ASCII letter case aside.
    static func isOne(_ status: Span<UInt8>) -> Bool {
        for start in status.indices {
            for stem in stems where starts(status, at: start, with: stem) { return true }
        }
        return false
    }

    /// The same of a word in lower case.
    package static func isOne(word: String) -> Bool { isOne(Array(word.utf8).span) }

    private static func starts(_ status: Span<UInt8>, at start: Int, with stem: [UInt8]) -> Bool {
        guard start + stem.count <= status.count else { return false }
        for place in stem.indices where status[start + place].asciiLowercased != stem[place] { return false }
        return true
    }
}
