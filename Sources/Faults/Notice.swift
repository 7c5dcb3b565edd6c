/// What is said of a run in one text, where found and expected can't be told apart: a place of output, an earlier update, the program.
package struct Notice: Hashable, Sendable {
    /// Which one.
    package let declared: FaultCode
    /// In Dutch: lower case, no full stop.
    package let tekst: String

    init(_ declared: FaultCode, _ tekst: String) {
        self.declared = declared
        self.tekst = tekst
    }
}
