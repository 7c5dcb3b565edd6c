/// The figures of an update, from its `cijfers.csv`.
struct PublishedFigures {
    /// More gebieden than the country ever had gemeenten; it bounds the time of an attack.
    static let maximumGemeenten = 700
    /// More periods than fit the years there are.
    static let maximumPeriods = 400

    private(set) var periods: [String: PublishedPeriod] = [:]

    /// In order of time.
    var inOrder: [PublishedPeriod] { periods.values.sorted { $0.code < $1.code } }

    init(_ bytes: [UInt8], _ settings: PublishedSettings) throws(AttackFault) {
        let names = ["onderwerp", "gebied", "periode", "maat", "waarde", "status"]
        let table = try PublishedTable(bytes, path: AttackedUpdate.cijfers, needs: names)
        let places = names.compactMap(table.place)
        var gemeenten: Set<String> = []
        for line in table.lines {
            let fields = places.map { line.fields[$0] }
            let (gebied, code) = (fields[1], fields[2])
            guard PublishedWords.isPeriode(code), gebied == settings.region || PublishedWords.isGemeente(gebied) else {
                throw table.fault(line)
            }
            if gebied != settings.region { gemeenten.insert(gebied) }
            if periods[code] == nil { periods[code] = PublishedPeriod(code: code) }
            guard gemeenten.count <= PublishedFigures.maximumGemeenten,
                periods.count <= PublishedFigures.maximumPeriods,
                periods[code]?.take(
                    onderwerp: fields[0], maat: fields[3], waarde: fields[4], status: fields[5],
                    of: gebied == settings.region ? nil : gebied) == true
            else { throw table.fault(line) }
        }
    }
}

extension PublishedPeriod {
    /// `false` for what no version of the program publishes, and for what stood there before.
    fileprivate mutating func take(
        onderwerp name: String, maat: String, waarde: String, status: String, of gemeente: String?
    ) -> Bool {
        if name == "bevolking" { return takePopulation(maat: maat, waarde: waarde, of: gemeente) }
        // What a newer version tells of is not attacked, but it must be of a form that can't hide anything.
        guard let onderwerp = PublishedOnderwerp(rawValue: name) else { return gemeente == nil }
        let isAmount = maat == "bedrag"
        guard isAmount || maat == "aantal",
            let cell = PublishedCell(waarde, status: status, decimals: isAmount ? 2 : 0)
        else { return gemeente == nil && !isAmount && maat != "aantal" }
        if !isAmount, case .shown(let number) = cell, !(0...999_999_999).contains(number) { return false }
        let path: WritableKeyPath<Figures, [PublishedOnderwerp: PublishedCell]> = isAmount ? \.bedragen : \.aantallen
        guard let gemeente else { return region[keyPath: path].updateValue(cell, forKey: onderwerp) == nil }
        return gemeenten[gemeente, default: Figures()][keyPath: path].updateValue(cell, forKey: onderwerp) == nil
    }

    private mutating func takePopulation(maat: String, waarde: String, of gemeente: String?) -> Bool {
        guard maat == "jeugdigen", let gemeente, !waarde.isEmpty else { return true }
        guard let number = PublishedWords.whole(waarde), (0...999_999_999).contains(number) else { return false }
        populations[gemeente] = number
        return true
    }
}
