package import Jeugdhulp

extension Voorbeelddata {
    /// The fourteen gemeenten of Twente, in byte order of their code.
    package static let gemeenten = Gemeentelijst.regels.map(\.gemeente)
}
