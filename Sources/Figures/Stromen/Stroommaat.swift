/// What a line of the flows measures; the order is that of publication. Rekenregels, R9.10.
package enum Stroommaat: String, CaseIterable, Sendable {
    case begin
    /// Instroom, and overgangen to the form.
    case erin
    case instroom
    /// Of erin, or for all forms together of instroom.
    case waarvanOp1Januari = "waarvan_op_1_januari"
    case nieuweJeugdigen = "nieuwe_jeugdigen"
    /// Uitstroom, and overgangen from the form.
    case eruit
    case uitstroom
    /// Of eruit, or for all forms together of uitstroom.
    case waarvanOp31December = "waarvan_op_31_december"
    /// Of uitstroom.
    case waarvanIndicatieLoopt = "waarvan_indicatie_loopt"
    case eind
    /// Of eind.
    case waarvanOpenEinde = "waarvan_open_einde"
    /// Of those, who have no declaratie of the form in half a year.
    case waarvanOpenEindeZonderDeclaratie = "waarvan_open_einde_zonder_declaratie"
    case jeugdigen
    /// The instroom if holes of at most so many days were bridged.
    case instroomBij14 = "instroom_bij_14"
    case instroomBij31 = "instroom_bij_31"
    case instroomBij59 = "instroom_bij_59"
    /// Jeugdigen from one place to the other.
    case aantal
    case plaatsen1 = "plaatsen_1"
    case plaatsen2 = "plaatsen_2"
    case plaatsen3OfMeer = "plaatsen_3_of_meer"
    case overplaatsingen
    case per1000Verblijfsdagen = "per_1000_verblijfsdagen"
    case heenEnTerug = "heen_en_terug"
    case wissels
    case nogInVerblijf92 = "nog_in_verblijf_92"
    case nogInVerblijf183 = "nog_in_verblijf_183"
    case nogInVerblijf365 = "nog_in_verblijf_365"
    case nogInVerblijf730 = "nog_in_verblijf_730"
    case terugBinnen365 = "terug_binnen_365"
}
