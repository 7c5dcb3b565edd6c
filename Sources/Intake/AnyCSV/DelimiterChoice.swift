package import Contract
import Faults
import Tabular

/// The delimiter of a file that may be no delivery, from its header alone: what stands below it is never weighed, so the same
/// header is always read the same way.
struct DelimiterChoice {
    let delimiter: Delimiter
    let reason: CSVFile.DelimiterReason

    /// - Throws: a `Fout` when the file has no header, or its header fits two delimiters equally.
    init(
        _ head: [UInt8], given: Delimiter?, soort: Leveringssoort?, delivery: DeliveredFile?,
        instellingen: Instellingen, path: String
    ) throws(Fout) {
        let refused = { (flaw: HeaderFlaw) in Fout(flaw, path: path, soort: nil) }
        if UTF16Signs.areSeen(in: head) { throw refused(.utf16) }
        let known =
            delivery.map { ($0.header.delimiter, $0.soort) }
            ?? DelimiterChoice.ofDelivery(head, soort, instellingen, path)
        if known == nil, let format = ForeignFormat(startOf: head) { throw refused(.otherFormat(format)) }
        let search = HeaderSearch<Never>(head, delimiters: given.map { [$0] } ?? Delimiter.allCases) { _ in [] }
        let columns = search.candidates.map(\.header)
        guard let best = columns.max(by: { $0.names.count < $1.names.count }) else {
            throw refused(search.metOpenQuote ? .openQuote : .fileIsEmpty)
        }
        let fitting = given == nil ? known : nil
        let choice = fitting?.delimiter ?? best.delimiter
        guard columns.contains(where: { $0.delimiter == choice && $0.names.count <= Limits.columns }) else {
            throw refused(.tooManyColumns)
        }
        let equal = columns.filter { $0.names.count == best.names.count }
        guard given != nil || fitting != nil || equal.count == 1 else {
            throw Fout(
                Plaats(path, line: best.line),
                .delimitersTie(equal.map(\.delimiter.naam), columns: best.names.count))
        }
        delimiter = choice
        reason = given != nil ? .given : fitting.map { .fits($0.soort) } ?? .mostColumns
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
