import Glibc

/// What the system says of an `errno`, in Dutch for the ones that users meet.
package enum SystemError {
    /// Part of a sentence: lower case, no full stop; `systeemfout` and the number for any other code.
    package static func text(_ code: Int32) -> String {
        switch code {
        case ENOENT: "bestaat niet"
        case EACCES, EPERM: "geen toegang"
        case EISDIR: "is een map"
        case ENOTDIR: "is geen map"
        case ELOOP: "verwijzingen in een kring"
        case ENOSPC, EDQUOT: "de schijf is vol"
        case EFBIG: "het bestand wordt te groot"
        case EROFS: "alleen-lezen"
        case EIO: "de schijf geeft een fout"
        case EMFILE, ENFILE: "te veel open bestanden"
        default: "systeemfout \(code)"
        }
    }
}
