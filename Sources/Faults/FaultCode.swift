/// What a code in a message means. A code is never used again for something else.
package struct FaultCode: Hashable, Sendable {
    /// Such as `BST-001`.
    package let code: String
    /// The exit status of a run that it ends (README, Commands); `nil` when it ends none.
    package let exit: Int?
    /// What is wrong, in Dutch as Markdown: lower case, no full stop.
    package let betekenis: String
    /// What to do about it, in the same form.
    package let herstel: String

    init(_ code: String, _ exit: Int?, _ betekenis: String, _ herstel: String) {
        self.code = code
        self.exit = exit
        self.betekenis = betekenis
        self.herstel = herstel
    }
}
