extension Oordeel {
    /// For readers, behind a difference.
    var inWords: String {
        switch self {
        case .teKlein: "te klein om iets van te zeggen"
        case .waarschijnlijk: "waarschijnlijk"
        case .nogNietTeZeggen: "nog niet te zeggen"
        }
    }
}
