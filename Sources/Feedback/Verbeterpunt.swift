import Checking
import Contract
import Faults
import Intake
import Jeugdhulp
import Publication
import Tabular

/// One thing to mend, with all rows or files that have it.
struct Verbeterpunt {
    enum Soort {
        /// The place in the outcome.
        case toets(Int)
        case afkeur(Afkeurreden)
        case unsureStatus
        case twijfel(Twijfel)
        case fout(Fout)
    }

    let soort: Soort
    let code: String
    let ernst: String
    let titel: String
    /// What it means and what to do.
    let uitleg: String
    let aantal: Int
    /// What mending it could do to the figures.
    let effect: String
    /// By how many jeugdigen or rows a figure could change at most; 0 when it changes no figure by itself.
    let gewicht: Int
}

extension Terugkoppeling {
    /// What is to be mended, first what changes the figures most.
    func punten(for ontvanger: Ontvanger) -> [Verbeterpunt] {
        let all =
            fouten(for: ontvanger).map(punt) + twijfels(for: ontvanger).map(punt) + afkeur(ontvanger)
            + unsureStatus(ontvanger) + toetsen(ontvanger)
        return all.sorted { left, right in
            if left.gewicht != right.gewicht { return left.gewicht > right.gewicht }
            if left.aantal != right.aantal { return left.aantal > right.aantal }
            return left.code < right.code
        }
    }

    /// Before everything else: nothing of the file counts, or nothing may be published.
    private func punt(_ fout: Fout) -> Verbeterpunt {
        Verbeterpunt(
            soort: .fout(fout), code: fout.code, ernst: "fout", titel: VisibleText.escaped(fout.gevonden),
            uitleg: "Verwacht: \(fout.verwacht).", aantal: 1,
            effect: "zolang dit niet is hersteld, verschijnt er geen rapport", gewicht: .max)
    }

    /// Those about the deliveries of this one.
    private func twijfels(for ontvanger: Ontvanger) -> [Twijfel] {
        twijfels.all.filter { twijfel in
            twijfel.gemeente?.code == ontvanger.gemeente.map { uitslag.gemeenten[$0].code }
        }
    }

    private func punt(_ twijfel: Twijfel) -> Verbeterpunt {
        let weigert = twijfels.weigert(twijfel)
        let omvang = twijfel.omvang
        let people = omvang.flatMap { $0.jeugdigen ?? $0.records } ?? 1
        return Verbeterpunt(
            soort: .twijfel(twijfel), code: twijfel.regel.code, ernst: weigert ? "fout" : Rule.ernst,
            titel: twijfel.regel.titel,
            uitleg: "Waarschijnlijk \(twijfel.regel.tekst.oorzaak). \(twijfel.regel.tekst.betekenis) Wat u doet: "
                + "\(twijfel.regel.tekst.herstel).", aantal: omvang?.records ?? 1,
            effect: weigert ? "zolang dit niet is hersteld, verschijnt er geen rapport" : "niet te berekenen",
            gewicht: weigert ? .max : people)
    }

    private func afkeur(_ ontvanger: Ontvanger) -> [Verbeterpunt] {
        var counts = [Int](repeating: 0, count: Afkeurreden.placeCount)
        for file in files(of: ontvanger) {
            for row in file.rejections where file.gemeente(of: row) == ontvanger.gemeente {
                counts[Int(row.reden.rawValue)] += 1
            }
        }
        let advice = files(of: ontvanger).compactMap { file in
            file.cutRowsAdvice.map { " In \(VisibleText.escaped(file.file.path)) geldt: \($0)." }
        }
        return Afkeurreden.allCases.filter { counts[Int($0.rawValue)] > 0 }.map { reden in
            let count = counts[Int(reden.rawValue)]
            return Verbeterpunt(
                soort: .afkeur(reden), code: reden.code, ernst: "afgekeurd", titel: reden.melding,
                uitleg: "Deze rijen tellen nergens mee. Verwacht: \(reden.verwacht)."
                    + (reden == .aantalVelden ? advice.joined() : ""), aantal: count,
                effect: "elke tabel hoogstens ± \(DutchNumber.grouped(count))", gewicht: count)
        }
    }

    private func unsureStatus(_ ontvanger: Ontvanger) -> [Verbeterpunt] {
        let count = files(of: ontvanger).reduce(0) { sum, file in
            sum + file.unsureStatuses.count { $0.gemeente == Int16(ontvanger.gemeente ?? -1) }
        }
        guard count > 0 else { return [] }
        return [
            Verbeterpunt(
                soort: .unsureStatus, code: StatusTeksten.code, ernst: Rule.ernst, titel: StatusTeksten.titel,
                uitleg: "Deze rijen tellen gewoon mee. Verwacht: \(StatusTeksten.verwacht).", aantal: count,
                effect: "elke tabel hoogstens ± \(DutchNumber.grouped(count))", gewicht: count)
        ]
    }

    private func toetsen(_ ontvanger: Ontvanger) -> [Verbeterpunt] {
        uitslag.toetsen.enumerated().compactMap { place, toets in
            guard let count = toets.findings.totalByGemeente[Int16(ontvanger.gemeente ?? -1)] else { return nil }
            let codes = toets.rule.code == ProductcodeIsKnown.rule.code ? allCodes(ontvanger) : nil
            return Verbeterpunt(
                soort: .toets(place), code: toets.rule.code, ernst: Rule.ernst, titel: toets.rule.titel,
                uitleg: "\(toets.rule.tekst.betekenis) \(toets.rule.tekst.herstel)", aantal: count,
                effect: codes.map(Terugkoppeling.effect) ?? "niet te berekenen", gewicht: codes?.greatest ?? 0)
        }
    }

    private func allCodes(_ ontvanger: Ontvanger) -> CodeEffect? {
        ontvanger.gemeente.flatMap { uitslag.codeEffects[$0]?.first }
    }

    /// `tabel 3 ± 4, tabel 4 ± 12`.
    static func effect(_ effect: CodeEffect) -> String {
        let tables = CodeEffect.tables.filter { effect.tabel($0) > 0 }
        return tables.isEmpty
            ? "geen tabel"
            : tables.map { "tabel \($0) ± \(DutchNumber.grouped(effect.tabel($0)))" }.joined(separator: ", ")
    }

    /// The files that can hold rows of this one.
    func files(of ontvanger: Ontvanger) -> [FileAccount] {
        uitslag.files.filter { file in
            guard let gemeente = ontvanger.gemeente else { return file.onlyGemeente == nil }
            return file.gemeenten.contains(gemeente)
        }
    }

    /// The places of one thing to mend, by file and line, as long as `body` asks for more; of a check those that were kept.
    func forEachPlace<Failure: Error>(
        of punt: Verbeterpunt, for ontvanger: Ontvanger, _ body: (Terugkoppelregel) throws(Failure) -> Bool
    ) throws(Failure) {
        switch punt.soort {
        case .fout(let fout): _ = try body(regel(fout))
        case .twijfel(let twijfel):
            for regel in regels(twijfel) where try !body(regel) { return }
        case .toets(let place):
            let toets = uitslag.toetsen[place]
            for finding in toets.findings.kept where finding.gemeente == Int16(ontvanger.gemeente ?? -1) {
                guard try body(regel(finding, toets.rule)) else { return }
            }
        case .unsureStatus:
            for file in files(of: ontvanger) {
                for row in file.unsureStatuses where row.gemeente == Int16(ontvanger.gemeente ?? -1) {
                    guard try body(regel(row, file)) else { return }
                }
            }
        case .afkeur(let reden):
            for file in files(of: ontvanger) {
                for row in file.rejections
                where row.reden == reden && file.gemeente(of: row) == ontvanger.gemeente {
                    guard try body(regel(row, file)) else { return }
                }
            }
        }
    }

    /// So many places `forEachPlace` has; fewer than there are when only the first of each file were kept.
    func placeCount(of punt: Verbeterpunt, for ontvanger: Ontvanger) -> Int {
        if case .twijfel(let twijfel) = punt.soort { return regels(twijfel).count }
        guard case .toets(let place) = punt.soort else { return punt.aantal }
        return uitslag.toetsen[place].findings.kept.count { $0.gemeente == Int16(ontvanger.gemeente ?? -1) }
    }
}
