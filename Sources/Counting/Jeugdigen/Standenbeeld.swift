import Records

/// The care of one jeugdige in one period, for all standen at once: of each voorziening the standen that know of it.
///
/// Only for a jeugdige of whom nothing was credited: then whatever was declared for was declared for.
struct Standenbeeld {
    private var touched = Voorzieningen()
    /// By the raw value of the voorziening.
    private var declared = InlineArray<8, Standen>(repeating: .none)
    private var indicated = InlineArray<8, Standen>(repeating: .none)

    /// A declaratie, of the voorziening with this raw value, that touches the period.
    @inline(__always)
    mutating func addDeclaratie(_ number: Int, in standen: Standen) {
        touched.insert(number: number)
        declared[number] = declared[number].union(standen)
    }

    /// An indicatie, of the voorziening with this raw value, that touches the period.
    @inline(__always)
    mutating func addIndicatie(_ number: Int, in standen: Standen) {
        touched.insert(number: number)
        indicated[number] = indicated[number].union(standen)
    }

    /// Calls `body` with each combination of forms that the jeugdige has, or 0 for 'thuis', and the standen in which it is so.
    /// Rekenregels, R3.3: the sets of tables 3–8.
    @inline(__always)
    func forEachCombinatie(
        in periode: Telperiodes.Telperiode, of standen: Standen, _ body: (_ combinatie: Int, _ standen: Standen) -> Void
    ) {
        var ambulant = Standen.none
        var vormen = InlineArray<3, Standen>(repeating: .none)
        var rest = touched
        while let number = rest.popFirst() {
            var used = Standen.none
            if periode.fromDeclaraties.contains(number: number) { used = declared[number] }
            if periode.fromIndicaties.contains(number: number) { used = used.union(indicated[number]) }
            if periode.ambulant.contains(number: number) { ambulant = ambulant.union(used) }
            for vorm in vormen.indices where periode.vormen[vorm].contains(number: number) {
                vormen[vorm] = vormen[vorm].union(used)
            }
        }
        var open = ambulant.union(vormen[0]).union(vormen[1]).union(vormen[2]).intersection(standen)
        while !open.isEmpty {
            var alike = open
            var combinatie = 0
            for vorm in vormen.indices {
                if vormen[vorm].contains(open.first) {
                    combinatie |= 1 << vorm
                    alike = alike.intersection(vormen[vorm])
                } else {
                    alike = alike.subtracting(vormen[vorm])
                }
            }
            body(combinatie, alike)
            open = open.subtracting(alike)
        }
    }
}
