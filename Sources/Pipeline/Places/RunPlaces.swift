import Feedback
import Jeugdhulp
import Output

/// Where one run reads and writes. No two of its places may be the same or lie in each other, the names beside them included under
/// which something is made, put aside or locked: the last one written would take away the other.
package struct RunPlaces: Sendable {
    /// What one option names.
    private struct Place {
        let option: String
        /// Files and folders that are written or replaced, or read.
        let places: [String]
        /// Whether everything under them is too.
        let isFolder: Bool
    }

    /// DATA, `nil` when the command reads none. The others likewise.
    private let data: String?
    private let uit: String?
    private let afgekeurd: String?
    private let terugkoppeling: String?
    private let dossier: String?
    private let records: String?
    private let jeugdigen: String?
    private let log: String?

    /// The paths as they were given.
    package init(
        data: String?, uit: String?, afgekeurd: String?, terugkoppeling: String?, dossier: String?,
        records: String? = nil, jeugdigen: String? = nil, log: String?
    ) {
        (self.data, self.uit, self.afgekeurd) = (data, uit, afgekeurd)
        (self.terugkoppeling, self.dossier, self.log) = (terugkoppeling, dossier, log)
        (self.records, self.jeugdigen) = (records, jeugdigen)
    }

    /// - Throws: `.wrongUse` with the names of both options.
    package func refuseOverlap() throws(RunFailure) {
        try RunFailure.ofOutput { () throws(OutputFailure) in try refuseSharedPlaces() }
    }

    private func refuseSharedPlaces() throws(OutputFailure) {
        let places = try [
            files("afgekeurd", [afgekeurd]), files("records", [records, records.map { $0 + Recordpakket.suffix }]),
            files("jeugdigen", [jeugdigen]), folder(terugkoppeling), logFile(log),
        ].compactMap(\.self)
        for (index, place) in places.enumerated() {
            for other in places[(index + 1)...] where RunPlaces.overlap(place, other) {
                throw .notAllowed(RunPlaces.text(place.option, other.option))
            }
        }
        if let dossier {
            let apart = [("uit", uit), ("data", data)].compactMap { option, path in
                path.map { (option: option, path: $0) }
            }
            try DossierFolder.refuse(dossier, apart: apart)
            let root = try PathText.intendedPlace(dossier)
            for place in places where RunPlaces.overlap(place, dossiers: root) {
                throw .notAllowed(RunPlaces.text("dossier", place.option))
            }
        }
        guard let data else { return }
        let dataPlace = try PathText.intendedPlace(data)
        if let terugkoppeling = places.first(where: { $0.option == "terugkoppeling" }),
            terugkoppeling.places.contains(where: { PathText.isPlace(dataPlace, under: $0) })
        {
            throw .notAllowed(RunPlaces.text("data", "terugkoppeling"))
        }
        if let uit, RunPlaces.overlap(reports: try PathText.intendedPlace(uit), data: dataPlace) {
            throw .notAllowed(RunPlaces.text("data", "uit"))
        }
    }

    private static func text(_ option: String, _ other: String) -> String {
        "--\(option) en --\(other) zitten elkaar in de weg: het ene staat op de plaats van het andere, of op een plaats die tmsd "
            + "daarvoor nodig heeft; geef elk een eigen plaats"
    }

    private func logFile(_ path: String?) throws(OutputFailure) -> Place? {
        guard let path else { return nil }
        return Place(option: "log", places: [try PathText.intendedPlace(path)], isFolder: false)
    }

    private func files(_ option: String, _ paths: [String?]) throws(OutputFailure) -> Place? {
        var places: [String] = []
        for case let path? in paths {
            let place = try PathText.intendedPlace(path)
            places += [place] + OutputNames.besides(place)
        }
        return places.isEmpty ? nil : Place(option: option, places: places, isFolder: false)
    }

    private func folder(_ path: String?) throws(OutputFailure) -> Place? {
        guard let path else { return nil }
        let place = try PathText.intendedPlace(path)
        return Place(option: "terugkoppeling", places: [place] + OutputNames.besides(place), isFolder: true)
    }

    private static func overlap(_ left: Place, _ right: Place) -> Bool {
        left.places.contains { one in
            right.places.contains { other in
                one == other || left.isFolder && PathText.isPlace(other, under: one)
                    || right.isFolder && PathText.isPlace(one, under: other)
            }
        }
    }

    /// A file may stand beside the dossiers in their folder, not in one of them, nor in the place of what is made or locked there.
    private static func overlap(_ place: Place, dossiers root: String) -> Bool {
        place.places.contains { one in
            if one == root || place.isFolder && PathText.isPlace(root, under: one) { return true }
            guard PathText.isPlace(one, under: root) else { return false }
            let first = one.dropFirst(root == "/" ? 1 : root.utf8.count + 1).prefix { $0 != "/" }
            return SummedContent.dossier.isName(String(first)) || first.hasPrefix(OutputNames.prefix)
        }
    }

    /// REPORTS may stand in DATA, and DATA in REPORTS, but not in what the other reads or writes.
    private static func overlap(reports: String, data: String) -> Bool {
        if ["/leveringen", "/referentie"].contains(where: { PathText.isPlace(reports, under: data + $0) }) {
            return true
        }
        guard data != reports, PathText.isPlace(data, under: reports) else { return false }
        let first = data.dropFirst(reports == "/" ? 1 : reports.utf8.count + 1).prefix { $0 != "/" }
        return Kwartaal(String(first)) != nil || first.hasPrefix(OutputNames.prefix)
    }
}
