/// What a header should hold, for a message.
package enum ExpectedHeader: Sendable {
    /// Names of columns.
    case with([String])
    /// The file need not be a delivery.
    case any

    var words: String {
        switch self {
        case .with(let names): "een kop met " + names.joined(separator: ", ")
        case .any: "een kop en rijen"
        }
    }
}
