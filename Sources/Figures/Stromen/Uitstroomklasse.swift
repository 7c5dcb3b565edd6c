/// What is known of a jeugdige who is no longer in verblijf; the first that holds, in the order of publication. Rekenregels, R9.8.
package enum Uitstroomklasse: String, CaseIterable, Sendable {
    case nogNietBekend = "nog_niet_bekend"
    case opnieuwVerblijf = "opnieuw_verblijf"
    case achttienPlus = "18_plus"
    case metAmbulant = "met_ambulant"
    case geenJeugdhulpBekend = "geen_jeugdhulp_bekend"
}
