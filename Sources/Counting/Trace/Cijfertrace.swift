package import Jeugdhulp
package import Records

/// What one figure is made of: every jeugdige is asked of the functions that count, and what they answer is kept.
///
/// A consumer of the records of each jeugdige, as those that count are: it looks at records with their places.
package struct Cijfertrace: Sendable {
    /// A jeugdige of the figure, and the records by which.
    package struct Jeugdige: Sendable {
        /// See `WrittenNames`.
        package let bits: UInt64
        /// The first day in the period on which a deciding record has care.
        package let sinds: CalendarDate
        /// As they were read; at least one.
        package let records: [PlacedRecord]
    }

    /// Which figure.
    package let vraag: Cijfervraag
    /// As the figures are counted.
    package private(set) var tally = Tally()
    /// From records to jeugdigen.
    package private(set) var waterval = Waterval()
    /// What could turn out otherwise.
    package private(set) var speling = Speling()
    /// By raw value of the voorziening.
    package private(set) var voorzieningen = [Voorzieningtelling](
        repeating: Voorzieningtelling(), count: Voorziening.allCases.count)
    /// Jeugdigen of the figure by the set of voorzieningen that put them there, a bit each by raw value.
    package private(set) var combinaties: [UInt8: Int] = [:]
    /// Jeugdigen of the figure with a deciding record in a file, by its place.
    package private(set) var byFile: [Int: Int] = [:]
    /// Jeugdigen of the figure with a deciding record of a productcode, by its number; 0 for none.
    package private(set) var byProductcode: [UInt32: Int] = [:]
    /// Those of the figure, only where they are asked for; in no order.
    package private(set) var jeugdigen: [Jeugdige] = []
    /// What could turn out otherwise of what checks doubt.
    package private(set) var twijfelspeling: Twijfelspeling
    private let keepsJeugdigen: Bool
    private let fileOfPiece: [Int]
    private let dangers: Set<Vervanggevaar>

    init(
        _ vraag: Cijfervraag, fileOfPiece: [Int], dangers: Set<Vervanggevaar>, twijfels: [Betwijfeld],
        keepsJeugdigen: Bool
    ) {
        self.vraag = vraag
        self.fileOfPiece = fileOfPiece
        self.dangers = dangers
        self.keepsJeugdigen = keepsJeugdigen
        twijfelspeling = Twijfelspeling(twijfels)
    }

    /// One jeugdige, of whom these are all records that exist, in the order in which they were read.
    mutating func add(_ all: ArraySlice<PlacedRecord>) throws(Telfout) {
        waterval.existing += all.count
        let zorg = try Vraagzorg(all, vraag)
        let (touching, declared, isCounted) = (zorg.touching, zorg.declared, zorg.isCounted)
        waterval.elsewhere += all.count - zorg.inGebied.count
        waterval.otherDays += zorg.inGebied.count - touching.count
        try twijfelspeling.note(zorg, fileOfPiece: fileOfPiece, of: vraag)
        guard !touching.isEmpty else { return }
        try tally.add(zorg.beeld, in: vraag.telvak)
        note(touching, declared, isCounted: isCounted)
        note(zorg.beeld, declared, isCounted: isCounted)
        speling.note(touching, zorg.beeld, declared, of: vraag, isCounted: isCounted, dangers)
        if isCounted { keep(touching, declared) }
    }

    mutating func merge(_ other: Cijfertrace) throws(Telfout) {
        try tally.merge(other.tally)
        waterval.merge(other.waterval)
        speling.merge(other.speling)
        try twijfelspeling.merge(other.twijfelspeling)
        for place in voorzieningen.indices { voorzieningen[place].merge(other.voorzieningen[place]) }
        combinaties.merge(other.combinaties, uniquingKeysWith: +)
        byFile.merge(other.byFile, uniquingKeysWith: +)
        byProductcode.merge(other.byProductcode, uniquingKeysWith: +)
        jeugdigen += other.jeugdigen
    }

    /// The steps from records to jeugdigen.
    private mutating func note(_ touching: [PlacedRecord], _ declared: Voorzieningen, isCounted: Bool) {
        var isLeft = false
        for record in touching {
            let number = Int(record.voorzieningNumber)
            if !vraag.basis.contains(number: number) {
                waterval.otherVoorziening += 1
            } else if !vraag.counts(number, isDeclaratie: record.isDeclaratie) {
                waterval.otherBron += 1
            } else if record.isDeclaratie, !declared.contains(number: number) {
                waterval.credited += 1
            } else {
                isLeft = true
            }
        }
        guard isLeft else { return }
        waterval.jeugdigen += 1
        if !isCounted { waterval.otherTable += 1 }
    }

    private mutating func note(_ beeld: Zorgbeeld, _ declared: Voorzieningen, isCounted: Bool) {
        let used = Tabelplaatsen.used(
            declared: declared.bits, indicated: beeld.indicated.bits, fromDeclaraties: vraag.fromDeclaraties.bits,
            fromIndicaties: vraag.fromIndicaties.bits)
        for number in voorzieningen.indices {
            let (isDeclared, isIndicated) = (
                declared.contains(number: number), beeld.indicated.contains(number: number)
            )
            if isDeclared { voorzieningen[number].declared += 1 }
            if isIndicated { voorzieningen[number].indicated += 1 }
            if isDeclared, isIndicated { voorzieningen[number].both += 1 }
            if used >> UInt8(number) & 1 == 1 { voorzieningen[number].used += 1 }
            if beeld.touched.contains(number: number), !isDeclared { voorzieningen[number].credited += 1 }
        }
        if isCounted { combinaties[used & vraag.basis.bits, default: 0] += 1 }
    }

    private mutating func keep(_ touching: [PlacedRecord], _ declared: Voorzieningen) {
        let deciding = vraag.deciding(touching, declared)
        for file in Set(deciding.map { fileOfPiece[$0.piece] }) { byFile[file, default: 0] += 1 }
        for code in Set(deciding.map(\.productcode)) { byProductcode[code, default: 0] += 1 }
        guard keepsJeugdigen, let first = deciding.first else { return }
        let begin = deciding.reduce(first.begindatum) { min($0, $1.begindatum) }
        guard let sinds = CalendarDate(dayNumber: Int(max(begin, vraag.telvak.firstDay))) else { return }
        jeugdigen.append(Jeugdige(bits: first.jeugdige, sinds: sinds, records: deciding))
    }
}
