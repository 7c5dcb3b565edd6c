import Contract
import Intake
import Jeugdhulp
import Tabular

/// What of a cell may be shown.
///
/// A column of codes, days or amounts is shown as it stands, but only where it holds what belongs there: in a file whose
/// columns have shifted, a name or a number of a person may stand in it. All else is shown by its shape.
struct Masks {
    private let kolommen: [Kolom?]
    private let look = FieldLook()
    private static let longestCode = 16

    init(_ kolommen: [Kolom?]) {
        self.kolommen = kolommen
    }

    /// The cells of one row; all by shape when it has another number of fields than the header.
    func cells(of record: Record, _ bytes: Span<UInt8>) -> [String] {
        let isFull = record.fieldCount == kolommen.count && !record.hasMalformedField
        return (0..<min(record.fieldCount, Limits.columns)).map { index in
            let field = bytes.extracting(FieldLook.trimmed(record, index, bytes))
            let kolom = isFull ? kolommen[index] : nil
            return kolom.map { mayShow(field, as: $0) } ?? false ? text(field) : Mask.shape(of: text(field))
        }
    }

    private func mayShow(_ field: Span<UInt8>, as kolom: Kolom) -> Bool {
        guard field.count <= 32 else { return false }
        // A day of this century is shown although one in eleven, written as eight digits, could be a bsn without its zero.
        let isDay = [.begindatum, .einddatum, .registratiedatum].contains(kolom) && look.datum(field) != nil
        if isDay, field[0] == UInt8(ascii: "2"), field[1] == UInt8(ascii: "0") { return true }
        guard !FieldLook.mayBeBsn(field) else { return false }
        switch kolom {
        case .gemeente: return Gemeente.canonicalCode(text(field)) != nil
        case .productcode: return Masks.isCode(Array(text(field).utf8))
        case .begindatum, .einddatum, .registratiedatum: return look.datum(field) != nil
        case .bedrag: return FieldLook.isBedrag(field)
        case .status: return text(field).utf8.allSatisfy { Masks.isLetter($0) || $0 == UInt8(ascii: "_") }
        case .wet: return Wet.spellings.contains { $0.text == text(field).lowercased() }
        case .debetCredit: return ["c", "d"].contains(text(field).lowercased())
        case .registratietijd: return FieldLook.isTijd(field)
        case .redenWijziging: return field.count <= 2 && text(field).utf8.allSatisfy(Masks.isDigit)
        case .indicatienummer, .declaratienummer, .jeugdige, .bsn, .aanbieder, .geboortedatum: return false
        }
    }

    /// Short, of letters, digits and marks; a word with small letters and no digit may be a name.
    private static func isCode(_ bytes: [UInt8]) -> Bool {
        bytes.count <= longestCode && bytes.allSatisfy(isOfCode)
            && (bytes.contains(where: isDigit) || !bytes.contains { $0 >= UInt8(ascii: "a") })
    }

    private static func isOfCode(_ byte: UInt8) -> Bool {
        isLetter(byte) || isDigit(byte) || [UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: ".")].contains(byte)
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}

/// Text by its shape.
enum Mask {
    private static let longest = 24

    /// `x` for a letter and anything else outside ASCII, `9` for a digit; the rest as it is; cut after 24 characters.
    static func shape(of text: String) -> String {
        var shape = ""
        for (count, scalar) in text.unicodeScalars.enumerated() {
            if count == longest { return shape + "…" }
            switch scalar {
            case "0"..."9": shape += "9"
            case "a"..."z", "A"..."Z": shape += "x"
            default: shape.unicodeScalars.append(scalar.isASCII ? scalar : "x")
            }
        }
        return shape
    }
}

/// Whether the first line of a file that is no delivery can be its header: if it is a row, it may be of a person.
enum HeaderNames {
    private static let mostDigits = 3

    /// Every name starts with a letter, has no run of four digits, and stands there once; some may be empty, not all.
    static func seemNames(_ names: [String]) -> Bool {
        let filled = names.filter { !$0.isEmpty }
        return !filled.isEmpty && Set(filled).count == filled.count && filled.allSatisfy(seemsName)
    }

    private static func seemsName(_ name: String) -> Bool {
        guard let first = name.unicodeScalars.first, first.properties.isAlphabetic || first == "_" else { return false }
        var run = 0
        for scalar in name.unicodeScalars {
            run = ("0"..."9").contains(scalar) ? run + 1 : 0
            if run > mostDigits { return false }
        }
        return true
    }
}
