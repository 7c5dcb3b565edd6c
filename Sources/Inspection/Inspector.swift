package import Contract
package import Intake
import Jeugdhulp
package import Tabular

/// Makes an `Inspection` of the records of a file, the header first, given one by one.
package struct Inspector {
    /// What was seen so far.
    package private(set) var inspection: Inspection
    private let header: Header?
    private let look = FieldLook()
    private var codes: NameTable
    private var masks: Masks?

    /// `header` and `soort` for a delivery; without them it is any file. `seed` is chosen by chance for each run; nothing that is shown
    /// depends on it.
    package init(
        _ file: CSVFile, delivery: DeliveredFile?, reason: Inspection.SoortReason, settings: String? = nil,
        seed: UInt64
    ) {
        codes = NameTable(seed: seed)
        inspection = Inspection(
            file: file, soort: delivery?.soort, soortReason: reason, settings: settings, vast: delivery?.vast ?? [:])
        if let code = delivery?.vast[.gemeente] { inspection.gemeenten.insert(code) }
        header = delivery?.header
    }

    /// Takes the next record that is not blank.
    package mutating func see(_ record: borrowing Record, _ bytes: Span<UInt8>, line: Int) {
        guard let masks else {
            readHeader(record, bytes)
            return
        }
        inspection.rows += 1
        if inspection.sample.count < Inspection.sampleRows {
            inspection.sample.append((line, masks.cells(of: record, bytes)))
        }
        guard record.fieldCount == inspection.columns.count else {
            if inspection.firstOtherRow == nil { inspection.firstOtherRow = line }
            return
        }
        inspection.fullRows += 1
        for index in inspection.columns.indices {
            let range = FieldLook.trimmed(record, index, bytes)
            let field = bytes.extracting(range)
            if FieldLook.isFilled(field, as: inspection.columns[index].kolom) {
                seeField(field, column: index, line: line)
            }
        }
    }

    private mutating func readHeader(_ record: Record, _ bytes: Span<UInt8>) {
        var kolommen = [Kolom?](repeating: nil, count: min(record.fieldCount, Limits.columns))
        for kolom in Kolom.allCases {
            if let place = header?.place(of: kolom) { kolommen[place] = kolom }
        }
        let names = kolommen.indices.map { index in
            text(bytes.extracting(FieldLook.trimmed(record, index, bytes)))
        }
        inspection.headerIsDoubtful = header == nil && !HeaderNames.seemNames(names)
        inspection.columns = zip(names, kolommen).map { name, kolom in
            Inspection.Column(name: inspection.headerIsDoubtful ? Mask.shape(of: name) : name, kolom: kolom)
        }
        masks = Masks(kolommen)
    }

    private mutating func seeField(_ bytes: Span<UInt8>, column: Int, line: Int) {
        inspection.columns[column].filled += 1
        inspection.columns[column].longest = max(inspection.columns[column].longest, bytes.characterCount)
        let kolom = inspection.columns[column].kolom
        if kolom.map(\.isDatum) ?? (header == nil) { seeDatum(bytes, column: column) }
        if kolom == .bedrag, inspection.firstComma == nil, FieldLook.showsDecimalComma(bytes) {
            inspection.firstComma = line
        }
        if kolom == .gemeente, bytes.count <= 6 { seeGemeente(bytes) }
    }

    private mutating func seeDatum(_ bytes: Span<UInt8>, column: Int) {
        guard let datum = look.datum(bytes) else {
            let isEinddatum = inspection.soort == .indicaties && inspection.columns[column].kolom == .einddatum
            if isEinddatum, look.isEndless(bytes) {
                inspection.columns[column].endless += 1
            } else {
                inspection.columns[column].noDatum += 1
            }
            return
        }
        if datum.hasTime {
            inspection.columns[column].datumsWithTime[datum.vorm, default: 0] += 1
            if FieldLook.isUTCMidnight(bytes) { inspection.columns[column].utcMidnights += 1 }
        } else {
            inspection.columns[column].datums[datum.vorm, default: 0] += 1
        }
    }

    /// Each way in which a gemeente is written is looked at once.
    private mutating func seeGemeente(_ bytes: Span<UInt8>) {
        let known = codes.count
        guard Int(codes.number(of: bytes).number) == known else { return }
        if let code = Gemeente.canonicalCode(text(bytes)) { inspection.gemeenten.insert(code) }
    }
}

extension Kolom {
    /// Whether it holds days.
    package var isDatum: Bool {
        switch self {
        case .begindatum, .einddatum, .registratiedatum, .geboortedatum: true
        default: false
        }
    }
}

/// A copy of bytes as text.
func text(_ bytes: Span<UInt8>) -> String {
    var copy: [UInt8] = []
    copy.reserveCapacity(bytes.count)
    for index in bytes.indices { copy.append(bytes[index]) }
    return String(decoding: copy, as: UTF8.self)
}

extension Span<UInt8> {
    /// Characters of UTF-8: the bytes that do not continue one.
    fileprivate var characterCount: Int {
        var count = 0
        for index in indices where self[index] & 0xC0 != 0x80 { count &+= 1 }
        return count
    }
}
