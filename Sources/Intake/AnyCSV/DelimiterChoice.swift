package import Contract
import Tabular

/// The delimiter of a file that may be no delivery, from its header alone: what stands below it is never weighed, so the same
/// header is always read the same way.
struct DelimiterChoice {
    let delimiter: Delimiter
    let reason: CSVFile.DelimiterReason

    /// - Throws: a `Fout` when the file has no header, or its header fits two delimiters equally.
    init(
        _ head: [UInt8], given: Delimiter?, soort: Leveringssoort?, instellingen: Instellingen, path: String
    ) throws(Fout) {
        func refused(_ code: String, line: Int? = nil, _ gevonden: String, _ verwacht: String) -> Fout {
            Fout(.gegevensGeweigerd, Plaats(path, line: line), code: code, gevonden: gevonden, verwacht: verwacht)
        }
        if UTF16Signs.areSeen(in: head) {
            throw refused("BST-008", "UTF-16", "UTF-8; kies bij het opslaan 'CSV UTF-8'")
        }
        if let format = ForeignFormat(startOf: head), DelimiterChoice.ofDelivery(head, soort, instellingen, path) == nil
        {
            throw refused("BST-020", format.gevonden, format.verwacht)
        }
        var columns: [(delimiter: Delimiter, count: Int, line: Int)] = []
        var meetsOpenQuote = false
        for delimiter in given.map({ [$0] }) ?? Delimiter.allCases {
            switch HeaderCandidate.read(head, delimiter: delimiter) {
            case .header(let header): columns.append((delimiter, header.names.count, header.line))
            case .openQuote: meetsOpenQuote = true
            case .blank: continue
            }
        }
        guard let best = columns.max(by: { $0.count < $1.count }) else {
            throw meetsOpenQuote
                ? refused("BST-006", "een aanhalingsteken in de kop dat nergens sluit", "een sluitend aanhalingsteken")
                : refused("BST-002", "een leeg bestand", "een kop en rijen")
        }
        let known = given == nil ? DelimiterChoice.ofDelivery(head, soort, instellingen, path) : nil
        let choice = known?.delimiter ?? best.delimiter
        guard columns.contains(where: { $0.delimiter == choice && $0.count <= Limits.columns }) else {
            throw refused("BST-004", "meer dan \(Limits.columns) kolommen", "hoogstens \(Limits.columns)")
        }
        let equal = columns.filter { $0.count == best.count }
        guard given != nil || known != nil || equal.count == 1 else {
            throw refused(
                "BST-016", line: best.line, DelimiterChoice.tie(equal.map(\.delimiter), columns: best.count),
                "één scheidingsteken dat de meeste kolommen geeft; zeg het met --scheidingsteken")
        }
        delimiter = choice
        reason = given != nil ? .given : known.map { .fits($0.soort) } ?? .mostColumns
    }

    private static func tie(_ delimiters: [Delimiter], columns: Int) -> String {
        columns == 1
            ? "een kop van één kolom, welk scheidingsteken ook wordt gebruikt"
            : "een kop van \(columns) kolommen met " + delimiters.map(\.naam).joined(separator: " en met ")
    }

    private static func ofDelivery(
        _ head: [UInt8], _ soort: Leveringssoort?, _ instellingen: Instellingen, _ path: String
    ) -> (delimiter: Delimiter, soort: Leveringssoort)? {
        for soort in soort.map({ [$0] }) ?? [.declaraties, .indicaties] {
            let namen = instellingen.kolomnamen(for: path, soort: soort)
            if let header = try? Header.find(in: head, soort: soort, namen: namen) { return (header.delimiter, soort) }
        }
        return nil
    }
}

extension Leveringssoort {
    /// The kind whose required columns the header of a file holds, even if that header is refused for another reason. Declaraties
    /// go first: they may hold the number of the indicatie too.
    package init?(headerOf path: String, instellingen: Instellingen) throws(Fout) {
        var head: [UInt8] = []
        do throws(FileReadError) {
            let file = try InputFile(path: path)
            try file.read(at: 0, count: min(file.byteCount, Limits.recordBytes), into: &head)
        } catch {
            throw Fout(error, path: path)
        }
        for soort in [Leveringssoort.declaraties, .indicaties] {
            do throws(HeaderFlaw) {
                _ = try Header.find(
                    in: head, soort: soort, namen: instellingen.kolomnamen(for: path, soort: soort))
            } catch {
                switch error {
                case .columnsMissing, .fileIsEmpty, .utf16, .openQuote, .otherFormat: continue
                default: break
                }
            }
            self = soort
            return
        }
        return nil
    }
}
