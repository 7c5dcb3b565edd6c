package import Figures
package import Jeugdhulp

/// What is hidden of gemeenten besides what the rules hide, because an attack on the published files found too little room there.
/// Rekenregels, R8.6.
package struct GemeenteHiding: Sendable {
    private var keys: [Figure.Key] = []
    private var periodes: Set<Periode> = []

    /// Nothing more than the rules hide.
    package init() {}

    /// Hides a figure, or, where that is hidden already, one more with it, in the order of the rule.
    package mutating func hideMore(for key: Figure.Key) { keys.append(key) }

    /// Hides every count and amount of all gemeenten in a period.
    package mutating func hideAll(of periode: Periode) { periodes.insert(periode) }

    func hidesAll(of periode: Periode) -> Bool { periodes.contains(periode) }

    /// Of which figures of a kind more is hidden, in the order in which that was asked.
    func asked(_ periode: Periode, _ maat: Maat) -> [Figure.Key] {
        keys.filter { $0.periode == periode && $0.maat == maat }
    }
}
