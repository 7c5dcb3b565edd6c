extension Telregel {
    /// What counting needs of a record that exists, as the update knows it.
    package init(_ record: PlacedRecord) {
        self.init(
            jeugdige: record.jeugdige,
            amount: UInt64(bitPattern: record.cents) << 23 | UInt64(record.gemeente) << 4
                | record.voorzieningNumber << 1 | (record.isDeclaratie ? 1 : 0),
            known: Telregel.known(record.begindatum, through: record.einddatum, .update))
    }
}
