/// Amounts that were added by hand, from the copy of `aanvullende_bedragen.csv`: of the region as a whole.
struct PublishedSupplements {
    struct Key: Hashable {
        let periode: String
        let onderwerp: PublishedOnderwerp
    }

    /// In cents, added up.
    private(set) var ofRegion: [Key: Int64] = [:]
    /// Exact amounts of one gemeente: these should not be there at all.
    private(set) var ofGemeenten: [(periode: String, gemeente: String, onderwerp: PublishedOnderwerp)] = []

    init(_ bytes: [UInt8]?, region: String) throws(AttackFault) {
        guard let bytes else { return }
        let names = ["periode", "gemeente", "voorziening", "bedrag"]
        let table = try PublishedTable(bytes, path: AttackedUpdate.supplements, needs: names)
        let places = names.compactMap(table.place)
        for line in table.lines where line.fields.contains(where: { !$0.isEmpty }) {
            let fields = places.map { line.fields[$0] }
            guard PublishedWords.isPeriode(fields[0]), let onderwerp = PublishedSupplements.onderwerp(fields[2]),
                let cents = PublishedSupplements.cents(fields[3])
            else { throw table.fault(line) }
            if PublishedWords.isGemeente(fields[1]) {
                ofGemeenten.append((fields[0], fields[1], onderwerp))
            } else {
                guard fields[1].isEmpty || fields[1] == region else { throw table.fault(line) }
            }
            let (sum, isTooGreat) = ofRegion[Key(periode: fields[0], onderwerp: onderwerp), default: 0]
                .addingReportingOverflow(cents)
            guard !isTooGreat, sum.magnitude < 1_000_000_000_000_000 else { throw table.fault(line) }
            ofRegion[Key(periode: fields[0], onderwerp: onderwerp)] = sum
        }
    }

    /// What an amount of the whole region may hold of it.
    func ofRegion(_ onderwerp: PublishedOnderwerp, _ periode: String) -> Int64 {
        ofRegion[Key(periode: periode, onderwerp: onderwerp)] ?? 0
    }

    private static func onderwerp(_ voorziening: String) -> PublishedOnderwerp? {
        switch voorziening {
        case "pleegzorg", "gezinshuis": .gezinsvormen
        case "residentieel", "beschikbaarheidsvoorziening": .residentieel
        case "jeugdzorgplus": .jeugdzorgplus
        default: nil
        }
    }

    /// It is a copy of what somebody typed: two decimals or none, with a comma or a point.
    private static func cents(_ text: String) -> Int64? {
        let plain = text.replacing(".", with: ",")
        return PublishedWords.number(plain, decimals: 2) ?? PublishedWords.number(plain, decimals: 0).map { $0 * 100 }
    }
}
