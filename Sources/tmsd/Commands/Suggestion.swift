import Wording

/// A guess at what was meant, as the end of a sentence.
enum Suggestion {
    /// `; bedoelde u --kwartaal?`, or nothing when no name is near.
    static func text(for wrong: String, among names: [String]) -> String {
        NearestName.meant(by: wrong, among: names).map { "; bedoelde u \($0)?" } ?? ""
    }
}
