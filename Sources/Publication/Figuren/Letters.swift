/// How wide text is, without a font: never less than in the widest letters that a reader's machine is likely to have.
enum Letters {
    /// Of one line.
    static func width(_ text: String, size: Int, bold: Bool = false) -> Length {
        let thousandths = text.unicodeScalars.reduce(0) { $0 + width($1) }
        return Length(hundredths: thousandths * size * (bold ? 11 : 10) / 100)
    }

    /// The words in lines that fit; a word that is wider than a line stands on its own.
    static func lines(_ text: String, size: Int, bold: Bool = false, within limit: Length) -> [String] {
        var lines: [String] = []
        for word in text.split(separator: " ") {
            if let last = lines.last, width(last + " " + word, size: size, bold: bold) <= limit {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }

    /// In thousandths of the size: those of DejaVu Sans, rounded up to a few classes.
    private static func width(_ scalar: Unicode.Scalar) -> Int {
        switch scalar {
        case "i", "j", "l", "I", "'", "|": 300
        case " ", "\u{A0}", ".", ",", ":", ";", "!", "-", "(", ")", "/": 340
        case "f", "r", "t", "\"": 420
        case "m", "w", "M", "W", "%", "@", "–": 1000
        case "A"..."Z": 780
        case "€", "+": 840
        default: 640
        }
    }
}
