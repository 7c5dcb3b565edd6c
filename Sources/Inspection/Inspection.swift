package import Contract
package import Intake
import Tabular

/// What the program sees in one file of delimited text. Holds nothing of a person but the shape of a few cells.
package struct Inspection: Sendable {
    /// How it was found out which kind of delivery the file is.
    package enum SoortReason: Sendable {
        case given, fileName, columns
    }

    /// One column, in the order of the file.
    package struct Column: Sendable {
        /// As it may be shown: by shape in a file whose first line may be no header.
        package let name: String
        /// What it is read as.
        package let kolom: Kolom?
        /// Rows with something in the column.
        package internal(set) var filled = 0
        /// In characters.
        package internal(set) var longest = 0
        /// Rows per way in which a day is written, without and with a time.
        package internal(set) var datums: [Datumvorm: Int] = [:]
        /// Dates with a time behind them, by how they are written.
        package internal(set) var datumsWithTime: [Datumvorm: Int] = [:]
        /// Rows with 31 December 9999 as the einddatum of an indicatie: it still runs.
        package internal(set) var endless = 0
        /// Of those, the ones of which the time is 22:00:00 or 23:00:00.
        package internal(set) var utcMidnights = 0
        /// Rows with text that is no existing day.
        package internal(set) var noDatum = 0
    }

    /// How the file is cut into records.
    package let file: CSVFile
    /// `nil` for a file that is no delivery.
    package let soort: Leveringssoort?
    /// How the kind was told.
    package let soortReason: SoortReason
    /// In the order of the file.
    package internal(set) var columns: [Column] = []
    /// Whether the first line with text may be a row; its names are shown by shape then.
    package internal(set) var headerIsDoubtful = false
    /// Records below the header that are not blank.
    package internal(set) var rows = 0
    /// Those with as many fields as the header.
    package internal(set) var fullRows = 0
    /// Line of the first row with another number of fields than the header.
    package internal(set) var firstOtherRow: Int?
    /// The line of the first amount that shows a decimal comma.
    package internal(set) var firstComma: Int?
    /// The first rows, cells of persons by their shape.
    package internal(set) var sample: [(line: Int, cells: [String])] = []
    /// The gemeenten in well-formed codes.
    package internal(set) var gemeenten: Set<String> = []
    /// Where the settings come from; `nil` where it was looked at without any.
    package let settings: String?
    /// What the settings give for every row of a delivery.
    package let vast: [Kolom: String]
    /// Whether `gemeenten.csv` says which gemeenten there are; without it every well-formed code counts as one.
    package var knowsGemeenten = false
    /// What became of the rows, for a delivery.
    package var account: FileAccount?

    /// Rows that are shown.
    static let sampleRows = 5
}
