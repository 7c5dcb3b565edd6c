/// What an attack found.
package struct AttackOutcome: Sendable {
    /// In order of update, period, onderwerp and gebied; empty where everything is wide enough.
    package internal(set) var tight: [TightFigure] = []
    /// Updates that were attacked.
    package internal(set) var updates = 0
    /// Gemeenten of which anything was published.
    package internal(set) var gemeenten = 0
    /// Hidden numbers of jeugdigen that were attacked.
    package internal(set) var hiddenCounts = 0
    /// Hidden amounts that were attacked.
    package internal(set) var hiddenAmounts = 0
}
