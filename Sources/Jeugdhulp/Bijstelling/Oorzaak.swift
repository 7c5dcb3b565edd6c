/// Why a published figure is not what it was in the previous update.
///
/// The causes are in the order in which they are applied, from the previous update to this one: each figure is worked out again after
/// each, and the part of a cause is what the figure changed in its step. So the parts do not overlap and add up to the whole.
/// What two causes do together falls to the one that comes last.
package enum Oorzaak: String, CaseIterable, Sendable {
    /// A file with which the previous update was made is not there any more: what was published can't be made again.
    case leveringVerdwenen = "levering_verdwenen"
    /// All files are there, and yet what was published can't be made again from what is registered up to that peildatum.
    case geschiedenisHerschreven = "geschiedenis_herschreven"
    /// `instellingen.json` or a file of `referentie/` says something else.
    case regelsOfReferentie = "regels_of_referentie"
    /// Records that existed and do not any more: withdrawn, removed, or no longer in the newest delivery.
    case ingetrokken
    /// Records of which another version holds, with another jeugdige, gemeente, voorziening, care or amount.
    case gecorrigeerd
    /// New declaraties with a negative amount, of jeugdigen who were known.
    case gecrediteerd
    /// Other new records of jeugdigen who were known.
    case laatGeregistreerd = "laat_geregistreerd"
    /// All new records of jeugdigen of whom the previous update knew none.
    case nieuweJeugdigen = "nieuwe_jeugdigen"
}
