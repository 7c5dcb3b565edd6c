import Contract
import Faults
import Feedback
import Jeugdhulp
import Tabular

/// Settings and referentie in place of those of a data folder, for figures that nobody publishes.
struct OtherRules {
    /// The same deliveries by the other rules.
    let folder: DataFolder
    /// What was changed, in the order in which it is applied.
    let changes: [Change]
    /// Whether the files must be read again: rows are read or doubted otherwise.
    let isReadAgain: Bool

    /// A change of the rules, by what has to be done for it.
    enum Change: Equatable {
        /// Nothing but what is added to the figures, or shown of them.
        case figures(Part)
        /// Jeugdigen are counted again.
        case bronregels
        /// The files are read again, for all of these.
        case reading([String])

        /// For people.
        var naam: String {
            switch self {
            case .figures(let part): part.rawValue
            case .bronregels: Referentie.Files.bronregels
            case .reading(let names): names.joined(separator: " + ")
            }
        }
    }

    /// What figures are made from besides counts.
    enum Part: String, CaseIterable {
        case aanvullend = "referentie/aanvullende_bedragen.csv"
        case bevolking = "referentie/bevolking.csv"
        case betrouwbaar = "bedragen_betrouwbaar_tm"
    }

    /// - Throws: `.wrongUse` for a choice that is wrong or changes nothing; `.input` for what is wrong with the files of DIR.
    init(_ opdracht: WatalsOpdracht, besides folder: DataFolder) throws(RunFailure) {
        var contents = Grondslag.Contents()
        for file in folder.inputFiles { contents.bytes[file.path] = file.content }
        let replaced = try OtherRules.replaced(by: opdracht.referentie)
        contents.bytes.merge(replaced) { _, new in new }
        if !opdracht.instellingen.isEmpty {
            contents.bytes[Instellingen.path] = try OtherRules.changed(folder, by: opdracht.instellingen)
        }
        self.folder = try OtherRules.folder(folder, contents, opdracht, replaced: Set(replaced.keys))
        changes = OtherRules.changes(from: folder, to: self.folder, opdracht, replaced: replaced)
        isReadAgain =
            changes.contains { if case .reading = $0 { true } else { false } }
            || folder.instellingen.toetsen != self.folder.instellingen.toetsen
    }

    /// The files of DIR that stand in `referentie/` under the same name, by their path there.
    private static func replaced(by dir: String?) throws(RunFailure) -> [String: [UInt8]] {
        guard let dir else { return [:] }
        var contents: [String: [UInt8]] = [:]
        for path in Referentie.Files.all {
            let own = file(path, in: dir)
            contents[path] = try RunFailure.ofInput(own) { () throws(FileReadError) -> [UInt8]? in
                guard try FileStatus.of(own, followingLinks: true) != nil else { return nil }
                return try InputFile.contents(of: own, limit: Limits.referentieBytes)
            }
        }
        guard !contents.isEmpty else {
            let names = Referentie.Files.all.map { String($0.dropFirst("referentie/".utf8.count)) }
            throw .wrongUse(
                "in de map van --referentie staat geen enkel bestand van referentie/; verwacht: een of meer van "
                    + names.joined(separator: ", ") + "; wat er niet staat, blijft zoals in DATA")
        }
        return contents
    }

    private static func file(_ path: String, in dir: String) -> String {
        dir + "/" + path.dropFirst("referentie/".utf8.count)
    }

    private static func changed(_ folder: DataFolder, by choices: [Instellingkeuze]) throws(RunFailure) -> [UInt8] {
        let bytes = folder.inputFiles.first { $0.path == Instellingen.path }?.content
        do throws(Instellingkeuze.Misplaced) {
            return try InstellingenReader.changed(bytes, by: choices)
        } catch {
            throw .wrongUse(
                "--instelling \(VisibleText.escaped(error.naam)): deze instelling bestaat niet; verwacht: een naam zoals `tmsd instellingen` die toont"
            )
        }
    }

    /// The folder by the other rules. What is wrong with the settings was given on the command line; what is wrong with a file stands in DIR.
    private static func folder(
        _ folder: DataFolder, _ contents: Grondslag.Contents, _ opdracht: WatalsOpdracht, replaced: Set<String>
    ) throws(RunFailure) -> DataFolder {
        do throws(RunFailure) {
            return try DataFolder(folder, contents: contents)
        } catch {
            guard case .input(let fouten) = error else { throw error }
            if !opdracht.instellingen.isEmpty, let fout = fouten.first(where: { $0.plaats.path == Instellingen.path }) {
                let naam = fout.plaats.kolom.map { " " + $0 } ?? ""
                throw .wrongUse("--instelling\(naam): \(fout.gevonden); verwacht: \(fout.verwacht)")
            }
            throw .input(
                fouten.map { fout in
                    guard let dir = opdracht.referentie, replaced.contains(fout.plaats.path) else { return fout }
                    let plaats = fout.plaats
                    return Fout(Plaats(file(plaats.path, in: dir), line: plaats.line, kolom: plaats.kolom), fout.fault)
                })
        }
    }

    /// Settings by which neither reading nor counting becomes another.
    private static let withoutFigures = [
        Part.betrouwbaar.rawValue, "minimum_celgrootte", "toetsen", "twijfel", "toelichting", "contact",
        "volgende_update",
        "fictief",
    ]

    private static func changes(
        from now: DataFolder, to other: DataFolder, _ opdracht: WatalsOpdracht, replaced: [String: [UInt8]]
    ) -> [Change] {
        let before = Dictionary(uniqueKeysWithValues: now.inputFiles.map { ($0.path, $0.content) })
        let files = Set(replaced.filter { before[$0.key] != $0.value }.keys)
        var changes: [Change] = files.contains(Referentie.Files.bronregels) ? [.bronregels] : []
        if files.contains(Part.aanvullend.rawValue) { changes.append(.figures(.aanvullend)) }
        if files.contains(Part.bevolking.rawValue) { changes.append(.figures(.bevolking)) }
        if now.instellingen.bedragenBetrouwbaarTm != other.instellingen.bedragenBetrouwbaarTm {
            changes.append(.figures(.betrouwbaar))
        }
        var reading = [Referentie.Files.gemeenten, Referentie.Files.voorzieningen].filter(files.contains)
        if !now.instellingen.countsAs(other.instellingen) {
            reading += opdracht.instellingen.map(\.naam).filter { naam in
                !withoutFigures.contains { naam == $0 || naam.hasPrefix($0 + ".") }
            }
        }
        if !reading.isEmpty { changes.append(.reading(reading)) }
        return changes
    }
}

extension Instellingen {
    /// Whether reading and counting are the same with these as with the other settings, which a new setting is never by itself.
    fileprivate func countsAs(_ other: Instellingen) -> Bool {
        var same = other
        same.bedragenBetrouwbaarTm = bedragenBetrouwbaarTm
        (same.minimumCelgrootte, same.afrondingBedragGemeente) = (minimumCelgrootte, afrondingBedragGemeente)
        (same.toetsen, same.twijfel) = (toetsen, twijfel)
        (same.toelichting, same.contact, same.volgendeUpdate) = (toelichting, contact, volgendeUpdate)
        (same.fictief, same.regio) = (fictief, regio)
        return same == self
    }
}
