package import Tabular

/// Why something could not be written, or put in its place. What stood there stands there still, but for `.notPutBack`.
package enum OutputFailure: Error, Equatable, Sendable {
    case cannotWrite(path: String, errno: Int32)
    /// It is not known what stands where the output should come.
    case cannotLook(path: String, errno: Int32)
    /// The new output stands at the path, and what stood there, in the folder `besides`, can't be put back.
    case notPutBack(path: String, besides: String)
    /// Something else stands where the output should come.
    case inTheWay(path: String, what: String)
    /// Another run writes there; `holder` is who, as far as that is known.
    case busy(path: String, holder: LockHolder?)
    /// A place where files can't be locked.
    case cannotLock(path: String, errno: Int32)
    /// A place where this output may not stand; the text, in Dutch, says which and why.
    case notAllowed(String)

    /// A fault met while looking at a place of output.
    package init(_ error: FileReadError) {
        self =
            switch error {
            case .cannotOpen(let path, let code), .cannotRead(let path, let code): .cannotLook(path: path, errno: code)
            case .nameIsNotUTF8(let path): .inTheWay(path: path, what: "iets met een naam die geen UTF-8 is")
            default: .inTheWay(path: error.path, what: "iets dat niet te lezen is")
            }
    }

    /// What a look at a place of output gives, with its error as that of the output.
    package static func looking<Result>(_ look: () throws(FileReadError) -> Result) throws(OutputFailure) -> Result {
        do throws(FileReadError) {
            return try look()
        } catch {
            throw OutputFailure(error)
        }
    }
}
