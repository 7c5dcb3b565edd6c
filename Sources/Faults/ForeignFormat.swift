/// What a file is that is no text of fields, whatever its name says.
package enum ForeignFormat: CaseIterable, Equatable, Sendable {
    case zip, oldExcel, pdf, gzip, html, xml, json

    var gevonden: String {
        switch self {
        case .zip: "geen CSV maar een zip-bestand, zoals een Excel-werkmap (.xlsx) of een OpenDocument-blad (.ods) is"
        case .oldExcel: "geen CSV maar een bestand van een oude Excel (.xls)"
        case .pdf: "geen CSV maar een PDF"
        case .gzip: "geen CSV maar een ingepakt bestand (gzip)"
        case .html: "geen CSV maar een webpagina (HTML); soms is dat de inlogpagina of de foutmelding van het systeem"
        case .xml: "geen CSV maar XML"
        case .json: "geen CSV maar JSON"
        }
    }

    var verwacht: String {
        switch self {
        case .zip: "een CSV-bestand; kies in het rekenblad bij opslaan 'CSV UTF-8', of pak het uit"
        case .oldExcel: "een CSV-bestand; kies in Excel bij opslaan 'CSV UTF-8'"
        case .gzip: "een CSV-bestand; pak het uit"
        case .pdf, .html, .xml, .json: "een CSV-bestand; haal de export opnieuw op, en kies CSV"
        }
    }
}
