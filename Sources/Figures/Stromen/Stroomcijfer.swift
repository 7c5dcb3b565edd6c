package import Jeugdhulp

/// The tables of the flows, in the order of publication. Rekenregels, R9.10.
package enum Stroomtabel: String, CaseIterable, Sendable {
    case standEnStroom = "S1"
    case overgangen = "S2"
    case overplaatsingen = "S3"
    case hoeLang = "S4"
    case waarheen = "S5"
}

/// One exact figure of the flows: it may not be published as it is.
package struct Stroomcijfer: Hashable, Sendable {
    /// Where jeugdigen go.
    package enum Naar: Hashable, Sendable {
        case plaats(Verblijfplaats)
        case klasse(Uitstroomklasse)

        /// As it stands in a file.
        package var naam: String {
            switch self {
            case .plaats(let plaats): plaats.rawValue
            case .klasse(let klasse): klasse.rawValue
            }
        }
    }

    /// No other figure has the same five.
    package let tabel: Stroomtabel
    /// A single quarter only in the first table.
    package let periode: Periode
    /// Where jeugdigen are, or came from.
    package let van: Verblijfplaats
    /// `nil` where the table has none.
    package let naar: Naar?
    /// It decides what the value is.
    package let maat: Stroommaat
    /// The number, or why there is none.
    package let waarde: Waarde

    /// As it was counted.
    package init(
        _ tabel: Stroomtabel, _ periode: Periode, _ van: Verblijfplaats, naar: Naar? = nil, _ maat: Stroommaat,
        _ waarde: Waarde
    ) {
        (self.tabel, self.periode, self.van, self.naar, self.maat, self.waarde) = (
            tabel, periode, van, naar, maat, waarde
        )
    }

    /// The columns that it is found by: `tabel`, `periode`, `van`, `naar`, `maat`.
    package var sleutel: [String] { [tabel.rawValue, periode.code, van.rawValue, naar?.naam ?? "", maat.rawValue] }
}
