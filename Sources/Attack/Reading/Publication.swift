/// All that an attacker reads of one update.
struct Publication {
    let name: String
    let settings: PublishedSettings
    let figures: PublishedFigures
    let sources: PublishedSources
    let supplements: PublishedSupplements
    let combinations: PublishedCombinations
    let derived: PublishedDerived
    let strays: [StrayFigure]

    init(_ update: AttackedUpdate) throws(AttackFault) {
        for path in AttackedUpdate.neededPaths where update.files[path] == nil { throw .missing(path: path) }
        name = update.name
        settings = try PublishedSettings(update.files[AttackedUpdate.verantwoording] ?? [])
        figures = try PublishedFigures(update.files[AttackedUpdate.cijfers] ?? [], settings)
        sources = try PublishedSources(update.files[AttackedUpdate.bronregels])
        supplements = try PublishedSupplements(
            update.files[AttackedUpdate.supplements], region: settings.region)
        combinations = try PublishedCombinations(update.files[AttackedUpdate.combinaties])
        derived = try PublishedDerived(update.files[AttackedUpdate.gemeenten])
        strays = StrayFigure.all(in: update.files)
    }

    /// Whether figures are rounded to fives: where one shows that they are not, none is.
    var roundsCounts: Bool {
        figures.periods.values.allSatisfy { period in
            period.gemeenten.values.allSatisfy { figures in
                figures.aantallen.values.allSatisfy { ($0.number ?? 0) % 5 == 0 }
            }
        }
    }

    /// Whether amounts are rounded to the unit of the settings.
    var roundsAmounts: Bool {
        figures.periods.values.allSatisfy { period in
            period.gemeenten.values.allSatisfy { figures in
                figures.bedragen.values.allSatisfy { ($0.number ?? 0) % settings.amountUnit == 0 }
            }
        }
    }

    /// What one number of jeugdigen may be, by itself.
    func bounds(_ cell: PublishedCell, rounded: Bool) -> Bounds {
        switch cell {
        case .shown(0): Bounds(0, 0)
        case .shown(let number): rounded ? Bounds(max(1, number - 2), number + 2) : Bounds(number, number)
        case .hidden: Bounds(1, Bounds.unbounded)
        case .missing, .unreliable: Bounds(0, Bounds.unbounded)
        }
    }
}
