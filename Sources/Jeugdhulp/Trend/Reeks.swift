/// A way to set periods beside each other that compares like with like; in the order of publication.
package enum Reeks: String, CaseIterable, Sendable {
    /// The full years.
    case jaren
    /// The running period and the same part of each earlier year, all as known at the peildatum of the update.
    case gelijkePeriode = "gelijke_periode"
    /// The same periods, each as it was known equally long after it: the peildatum moved back by whole years.
    case gelijkeRijping = "gelijke_rijping"
}
