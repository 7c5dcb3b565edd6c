/// What a figure measures. The order is that of publication, which is that of the raw values.
package enum Maat: String, CaseIterable, Sendable {
    /// Thuis and niet thuis as part of the two together, a form as part of niet thuis.
    case aandeel
    case aantal
    /// What of an amount was collected besides the declaraties.
    case aanvullend
    case bedrag
    /// By how much more is known at the peildatum of the update.
    case groeiTotNuProcent = "groei_tot_nu_procent"
    case inwoners
    case jeugdigen
    /// Per thousand jeugdigen under 18 in whole numbers, from a rounded count; of gemeenten, and of the region beside them.
    case per1000Afgerond = "per_1000_afgerond"
    /// Per thousand jeugdigen under 18 in Twente.
    case per1000Jeugdigen = "per_1000_jeugdigen"
    case percentage
    /// Jeugdigen more than in the previous period of the reeks; fewer is below zero.
    case verandering
    /// The same in percent of the previous period.
    case veranderingProcent = "verandering_procent"
    /// The forms added up, so that whoever had two counts twice.
    case vormenOpgeteld = "vormen_opgeteld"
    /// Those for whom nothing was declared.
    case zonderDeclaratie = "zonder_declaratie"

    /// Which of the kinds of `Waarde` it has.
    package enum Eenheid: Sendable {
        case aantal, bedrag, percentage, perDuizend
    }

    /// Of all its figures.
    package var eenheid: Eenheid {
        switch self {
        case .aantal, .inwoners, .jeugdigen, .per1000Afgerond, .verandering, .vormenOpgeteld, .zonderDeclaratie: .aantal
        case .aanvullend, .bedrag: .bedrag
        case .aandeel, .groeiTotNuProcent, .percentage, .veranderingProcent: .percentage
        case .per1000Jeugdigen: .perDuizend
        }
    }
}
