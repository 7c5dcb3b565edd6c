/// Whether a row falls under the Jeugdwet, as its column `wet` says.
///
/// Source: Rekenregels, R2.3. Rows under another law are set aside, not rejected.
package enum Wet: Sendable {
    case jeugdwet
    case andereWet

    /// The spellings in lower case; letter case does not matter in a delivery.
    package static let spellings: [(text: String, wet: Wet)] = [
        ("", .jeugdwet), ("jeugdwet", .jeugdwet), ("jw", .jeugdwet),
        ("wmo", .andereWet), ("wmo2015", .andereWet), ("wmo 2015", .andereWet), ("participatiewet", .andereWet),
        ("pw", .andereWet), ("wlz", .andereWet), ("zvw", .andereWet),
    ]
}
