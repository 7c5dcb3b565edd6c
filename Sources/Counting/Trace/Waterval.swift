/// From the records that exist to the jeugdigen of a figure, step by step: whatever a step takes away is not in the next.
package struct Waterval: Sendable {
    /// Records that exist.
    package internal(set) var existing = 0
    /// Of another gemeente than the one that is asked.
    package internal(set) var elsewhere = 0
    /// Without a day in the period.
    package internal(set) var otherDays = 0
    /// Of a voorziening that the table does not count.
    package internal(set) var otherVoorziening = 0
    /// Of the kind from which the bron does not count.
    package internal(set) var otherBron = 0
    /// Declaraties of a jeugdige who was fully credited.
    package internal(set) var credited = 0
    /// Jeugdigen of whom a record is left.
    package internal(set) var jeugdigen = 0
    /// Of those, the ones who do not belong in the table by other care: of table 3 who are 'niet thuis', of table 5 who are not.
    package internal(set) var otherTable = 0

    /// Records that are left after all steps.
    package var deciding: Int { existing - elsewhere - otherDays - otherVoorziening - otherBron - credited }
    /// Further records of a jeugdige who is counted once.
    package var further: Int { deciding - jeugdigen }
    /// The figure.
    package var counted: Int { jeugdigen - otherTable }

    mutating func merge(_ other: Waterval) {
        existing += other.existing
        elsewhere += other.elsewhere
        otherDays += other.otherDays
        otherVoorziening += other.otherVoorziening
        otherBron += other.otherBron
        credited += other.credited
        jeugdigen += other.jeugdigen
        otherTable += other.otherTable
    }
}
