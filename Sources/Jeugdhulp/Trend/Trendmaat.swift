/// What a trend figure measures; in the order of publication, which is that of the raw values.
package enum Trendmaat: String, CaseIterable, Sendable {
    /// Thuis and niet thuis as part of the two together, a form as part of niet thuis; percent.
    case aandeel
    /// Jeugdigen.
    case aantal
    /// Per thousand jeugdigen under 18 in Twente.
    case per1000Jeugdigen = "per_1000_jeugdigen"
    /// Jeugdigen more than on the previous line of the reeks; fewer is below zero.
    case verandering
    /// The same in percent of the previous line.
    case veranderingProcent = "verandering_procent"
}
