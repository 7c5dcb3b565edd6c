package import Contract

/// All doubts over whole deliveries (Rekenregels, R2.7).
package enum Leveringstwijfels {
    /// `before` are the paths below DATA of the files of the previous update, and `now` those of all delivered files; without a previous
    /// update, or where it is not known, nothing is gone.
    package static func all(
        _ beeld: Leveringsbeeld, _ toetsen: [Toetsinstelling], before: Set<String> = [], now: Set<String> = []
    ) -> [Twijfel] {
        let drempels = { (regel: Twijfelregel) in Drempelwaarden(regel, toetsen) }
        return MissingDelivery.doubts(beeld, drempels)
            + VanishedDelivery.doubts(beeld, drempels(Twijfelregels.deliveryMissing), before: before, now: now)
            + SmallDelivery.whole(beeld, drempels(Twijfelregels.muchSmaller))
            + SmallDelivery.stacked(beeld, drempels(Twijfelregels.relativelySmall))
            + EqualDelivery.doubts(beeld, drempels(Twijfelregels.equalToEarlier))
            + ForeignRows.doubts(beeld, drempels(Twijfelregels.foreignRows))
            + ShortDelivery.doubts(beeld, drempels(Twijfelregels.stopsEarly))
            + ForeignDays.doubts(beeld, drempels(Twijfelregels.foreignDays))
    }
}
