/// The names that rows are told apart by, each as a number. Number 0 is no name at all.
struct Names: Sendable {
    var jeugdigen: NameTable
    var aanbieders: NameTable
    /// The record numbers that do not fit in 64 bits.
    var recordNumbers: NameTable

    init(seed: UInt64) {
        jeugdigen = NameTable(seed: seed)
        aanbieders = NameTable(seed: seed)
        recordNumbers = NameTable(seed: seed)
        let none: [UInt8] = []
        _ = jeugdigen.number(of: none.span)
        _ = aanbieders.number(of: none.span)
        _ = recordNumbers.number(of: none.span)
    }

    mutating func merge(_ other: Names) -> Renumbering {
        Renumbering(
            jeugdigen: jeugdigen.merge(other.jeugdigen),
            aanbieders: aanbieders.merge(other.aanbieders),
            recordNumbers: recordNumbers.merge(other.recordNumbers))
    }
}

/// The numbers in the whole run of the names of one thread, by their number there.
package struct Renumbering: Sendable {
    let jeugdigen: [UInt32]
    let aanbieders: [UInt32]
    let recordNumbers: [UInt32]
}
