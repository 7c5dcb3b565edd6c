import Contract
import Disclosure

extension Instellingen {
    /// By which figures per gemeente are told.
    var gemeenteRule: GemeenteRule {
        GemeenteRule(minimum: minimumCelgrootte, amountStep: afrondingBedragGemeente)
    }
}
