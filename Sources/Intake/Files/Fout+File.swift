package import Contract
import Faults
package import Tabular

extension Fout {
    /// Whether it says nothing of what stands in a file, but that this could not be read, or changed meanwhile.
    package var isOfReading: Bool { gevolg == .invoerOntbreekt || fault == .changed }

    /// A file or folder of the input that could not be read.
    package init(_ error: FileReadError, path: String) {
        let fault: Fault =
            switch error {
            case .changed: .changed
            case .cannotOpen(_, let code), .cannotRead(_, let code): .unreadable(SystemError.text(code))
            case .notARegularFile: .notARegularFile
            case .tooLarge(_, let limit): .fileTooLarge(limit: limit)
            case .nameIsNotUTF8: .fileNameIsNotUTF8
            case .tooManyFiles(_, let limit): .tooManyFiles(limit: limit)
            case .tooDeep(_, let limit): .foldersTooDeep(limit: limit)
            }
        self.init(Plaats(path), fault)
    }

    /// A file whose header can't be used; `soort` is `nil` for a file that need not be a delivery.
    init(_ flaw: HeaderFlaw, path: String, soort: Leveringssoort?) {
        let expected = soort.map { ExpectedHeader.with(Kolom.required(in: $0).map(\.naam)) } ?? .any
        self.init(Plaats(path, line: flaw.line), flaw.fault(expected: expected))
    }
}

extension HeaderFlaw {
    fileprivate func fault(expected: ExpectedHeader) -> Fault {
        switch self {
        case .fileIsEmpty: .fileIsEmpty(expected: expected)
        case .utf16: .utf16
        case .titleLinesAbove(let line): .titleLinesAbove(line: line)
        case .otherFormat(let format): .foreignFormat(format)
        case .columnsMissing(let missing, let delimiter, let line, let invisible):
            .columnsMissing(
                missing.map(\.naam), delimiter: delimiter.naam, line: line,
                invisible: invisible.map { ($0.column + 1, InvisibleMark.code(of: $0.scalar)) }, expected: expected)
        case .twoDelimitersFit(let first, let second): .twoDelimitersFit(first.naam, second.naam)
        case .columnTwice(let kolom, let columns): .columnTwice(kolom.naam, at: columns.map(\.shown))
        case .jeugdigeAndBsn(let columns): .jeugdigeAndBsn(at: columns.map(\.shown))
        case .columnForTwo(let first, let second, let column):
            .columnForTwo(first.naam, second.naam, at: column.shown)
        case .constantInHeader(let kolom, let column): .constantInHeader(kolom.naam, at: column.shown)
        case .tooManyColumns: .tooManyColumns(limit: Limits.columns)
        case .unreadableName: .unreadableName
        case .tooLong: .headerTooLong(expected: expected)
        case .openQuote: .openQuoteInHeader
        }
    }

    /// The line that seems to be the header, when it is not the first one with text.
    fileprivate var line: Int? {
        switch self {
        case .titleLinesAbove(let line): line
        case .columnsMissing(_, _, let line, _): line
        default: nil
        }
    }
}

extension HeaderFlaw.Column {
    fileprivate var shown: NumberedColumn { NumberedColumn(number, naam) }
}
