import Figures

extension Update {
    /// Of this update.
    var voorlopigheid: Voorlopigheid { Voorlopigheid(peildatum: kop.peildatum, days: regels.ripeningDays) }
}
