/// Counts a data folder by the contract, slowly and one row at a time, without any code of the engine.
///
/// - Parameters:
///   - kwartaal: `2020-Q2`.
///   - vanaf: the first year; nil is two years before the year of the quarter.
///   - peildatum: a date; nil is the latest registratiedatum of the accepted rows, and with `volledig` the day of the
///     newest delivery if that is later.
package func referenceCount(
    _ folder: DataFolder, kwartaal: String, vanaf: Int? = nil, peildatum: String? = nil
) -> ReferenceOutcome {
    var run = ReferenceRun(periods: Period.all(kwartaal: kwartaal, vanaf: vanaf))
    do {
        try run.count(folder, peildatum)
    } catch let missing as InputMissing {
        run.stop(66, missing.reason)
    } catch let wrong as SettingsWrong {
        run.stop(78, wrong.reason)
    } catch let refused as FileRefused {
        run.stop(65, refused.reason)
    } catch {
        preconditionFailure("an error of no known kind")
    }
    return run.outcome
}

/// One run, from the folder to the lines of `cijfers.csv`.
private struct ReferenceRun {
    let periods: [Period]
    var outcome = ReferenceOutcome(
        exitCode: 0, reason: "", cijfers: [], bestanden: [], peildatum: "", rejectedLines: [],
        indicaties: ReferenceRecordCounts(), declaraties: ReferenceRecordCounts())

    init(periods: [Period]) {
        self.periods = periods
    }

    mutating func stop(_ exitCode: Int, _ reason: String) {
        outcome.exitCode = exitCode
        outcome.reason = reason
        outcome.cijfers = []
        outcome.gemeentecijfers = []
    }

    mutating func count(_ folder: DataFolder, _ asked: String?) throws {
        let instellingen = try Instellingen.read(folder)
        let referentie = try Referentie.read(folder)
        if instellingen.deliveriesReplace {
            try refuseUnnamedDeliveries(
                folder.paths.filter { Kind.indicatie.isWritten(at: $0) || Kind.declaratie.isWritten(at: $0) })
        }
        let indicaties = try Intake(.indicatie, folder, referentie, instellingen)
        let declaraties = try Intake(.declaratie, folder, referentie, instellingen)
        note(indicaties, declaraties)
        try refuseUnpublishable(indicaties, declaraties, referentie, instellingen)

        let peildatum = try asked.flatMap(readDay) ?? defaultPeildatum(indicaties, declaraties, instellingen)
        outcome.peildatum = isoText(peildatum)
        if instellingen.deliveriesReplace {
            try refuseLeftWithout(indicaties, declaraties, referentie, instellingen, peildatum)
        }
        let replace = instellingen.deliveriesReplace
        let indicatieRecords = Records(indicaties.versions, peildatum: peildatum, deliveriesReplace: replace)
        let declaratieRecords = Records(declaraties.versions, peildatum: peildatum, deliveriesReplace: replace)
        outcome.indicaties = indicatieRecords.counts
        outcome.declaraties = declaratieRecords.counts
        let counts = periods.map {
            PeriodCount(
                period: $0, indicaties: Array(indicatieRecords.existing.values),
                declaraties: Array(declaratieRecords.existing.values), referentie: referentie)
        }
        let lines = CijfersLines(
            counts: counts, referentie: referentie, instellingen: instellingen, peildatum: peildatum)
        outcome.cijfers = lines.lines()
        outcome.gemeentecijfers = GemeenteLines(
            periods: periods, indicaties: Array(indicatieRecords.existing.values),
            declaraties: declaratieRecords.existing,
            referentie: referentie, instellingen: instellingen, peildatum: peildatum
        ).lines()
    }

    private mutating func note(_ indicaties: Intake, _ declaraties: Intake) {
        let byPath = { (one: String, other: String) in one.utf8.lexicographicallyPrecedes(other.utf8) }
        outcome.bestanden = (indicaties.files + declaraties.files).sorted { byPath($0.path, $1.path) }
        outcome.rejectedLines = (indicaties.rejected + declaraties.rejected).sorted {
            $0.path == $1.path ? $0.line < $1.line : byPath($0.path, $1.path)
        }
    }

    /// Exit 65: both kinds of identity, too many rejected rows, or a gemeente that is missing.
    private func refuseUnpublishable(
        _ indicaties: Intake, _ declaraties: Intake, _ referentie: Referentie, _ instellingen: Instellingen
    ) throws {
        if indicaties.hasBsn || declaraties.hasBsn, indicaties.hasJeugdige || declaraties.hasJeugdige {
            throw FileRefused(reason: "both jeugdige and bsn in one run")
        }
        if let path = indicaties.tooManyRejected ?? declaraties.tooManyRejected {
            throw FileRefused(reason: "\(path): too many rejected rows")
        }
        for gemeente in referentie.gemeenten where !instellingen.allowedMissing.contains(gemeente) {
            for intake in [indicaties, declaraties] where !intake.versions.contains(where: { $0.gemeente == gemeente })
            {
                throw FileRefused(reason: "gemeente \(gemeente) is missing")
            }
        }
    }

    private func defaultPeildatum(
        _ indicaties: Intake, _ declaraties: Intake, _ instellingen: Instellingen
    ) throws -> Day {
        let registered = (indicaties.versions + declaraties.versions).map(\.registratiedatum).max()
        guard let registered else { throw FileRefused(reason: "no accepted row, so no peildatum") }
        guard instellingen.deliveriesReplace else { return registered }
        let newest = outcome.bestanden.compactMap { leveringDay(ofFile: $0.path) }.max()
        return max(newest ?? registered, registered)
    }

    /// Exit 65: all deliveries of a gemeente are from after the peildatum, although it delivered.
    private func refuseLeftWithout(
        _ indicaties: Intake, _ declaraties: Intake, _ referentie: Referentie, _ instellingen: Instellingen,
        _ peildatum: Day
    ) throws {
        for intake in [indicaties, declaraties] {
            let newest = newestDeliveries(intake.versions, peildatum: peildatum)
            for gemeente in referentie.gemeenten
            where newest[gemeente] == nil && !instellingen.allowedMissing.contains(gemeente) {
                throw FileRefused(reason: "gemeente \(gemeente) is left without rows")
            }
        }
    }
}
