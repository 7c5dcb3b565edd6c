package import Jeugdhulp

/// One figure: of what, where, over which days, and how much.
package struct Figure: Hashable, Sendable {
    /// What a figure is found by: a value for each dimension that it has. Which those are says its `Layout`.
    package struct Key: Hashable, Sendable {
        /// It also decides the table.
        package var onderwerp: Onderwerp
        /// The sets of Rekenregels, R3.3 are all taken within it.
        package var gebied: Gebied
        /// The days that are counted.
        package var periode: Periode
        /// It also decides the unit.
        package var maat: Maat
        /// A way of comparing; of the trend.
        package var reeks: Reeks?
        /// Rows that were registered later were not seen; `nil` where it is that of the whole update.
        package var peildatum: CalendarDate?
        /// Forms that jeugdigen had together.
        package var combinatie: Combinatie?
        /// Of what is set beside the previous update.
        package var stap: Bijstelstap?
        /// Where jeugdigen came from; of the flows.
        package var van: Verblijfplaats?
        /// Where they went.
        package var naar: Verblijfplaats?

        /// A figure of the eight tables; other dimensions are filled in afterwards.
        package init(_ onderwerp: Onderwerp, _ gebied: Gebied, _ periode: Periode, _ maat: Maat) {
            self.onderwerp = onderwerp
            self.gebied = gebied
            self.periode = periode
            self.maat = maat
        }

        /// A figure of Twente.
        package init(_ onderwerp: Onderwerp, _ periode: Periode, _ maat: Maat) {
            self.init(onderwerp, .twente, periode, maat)
        }

        /// The same key with some of its dimensions changed.
        package func with(_ change: (inout Key) -> Void) -> Key {
            var key = self
            change(&key)
            return key
        }
    }

    /// No other of the figures it is among has it.
    package let key: Key
    /// The figure, or the reason that it is not shown.
    package let waarde: Waarde
    /// What is said beside a number; `nil` without one.
    package let kanttekening: Waarde.Kanttekening?

    /// The kind of `waarde` fits the `maat`.
    package init(_ key: Key, _ waarde: Waarde, kanttekening: Waarde.Kanttekening? = nil) {
        self.key = key
        self.waarde = waarde
        self.kanttekening = waarde.units == nil ? nil : kanttekening
    }
}
