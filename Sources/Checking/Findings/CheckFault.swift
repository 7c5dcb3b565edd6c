/// Why a check could not run: a fault in the program, or a file that changed while it was read.
package enum CheckFault: Error, Equatable {
    /// The rows that were read for the checks are not the rows that were accepted.
    case otherRows(path: String)
}
