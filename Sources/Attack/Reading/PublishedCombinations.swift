/// How often jeugdigen of the region had more than one form, from `combinaties.csv`, by period.
struct PublishedCombinations {
    /// Of one period; `nil` for what is not shown.
    struct Row {
        var numbers: [String: Int64] = [:]

        /// With gezinsvormen, with residentieel besides or without.
        var onlyGezinsvormen: Int64? { numbers["gezinsvormen_zonder_residentieel"] }
        var onlyResidentieel: Int64? { numbers["residentieel_zonder_gezinsvormen"] }
        var both: Int64? { numbers["gezinsvormen_en_residentieel"] }
        var onlyJeugdzorgplus: Int64? { numbers["alleen_jeugdzorgplus"] }
        var furtherJeugdzorgplus: Int64? { numbers["jeugdzorgplus_met_andere_vorm"] }
    }

    private(set) var rows: [String: Row] = [:]

    init(_ bytes: [UInt8]?) throws(AttackFault) {
        guard let bytes else { return }
        let names = ["periode", "combinatie", "waarde", "status"]
        let table = try PublishedTable(bytes, path: AttackedUpdate.combinaties, needs: names)
        let places = names.compactMap(table.place)
        for line in table.lines {
            let fields = places.map { line.fields[$0] }
            guard PublishedWords.isPeriode(fields[0]),
                let cell = PublishedCell(fields[2], status: fields[3], decimals: 0)
            else { throw table.fault(line) }
            guard case .shown(let number) = cell else { continue }
            guard (0...999_999_999).contains(number),
                rows[fields[0], default: Row()].numbers.updateValue(number, forKey: fields[1]) == nil
            else { throw table.fault(line) }
        }
    }
}
