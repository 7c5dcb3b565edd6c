/// Something wrong in the input, in words: which fault, and what is said of this one.
///
/// Each is made by a function that stands below the code it has, in this room alone: who finds a fault gives the facts and writes no
/// sentence.
package struct Fault: Hashable, Sendable {
    /// Which one.
    package let declared: FaultCode
    /// What stands there, in Dutch: lower case, no full stop; never the value of a cell in a delivered file.
    package let gevonden: String
    /// What should stand there or what to do, in the same form.
    package let verwacht: String

    init(_ declared: FaultCode, _ gevonden: String, expected verwacht: String) {
        self.declared = declared
        self.gevonden = gevonden
        self.verwacht = verwacht
    }
}
