import Jeugdhulp

/// By how much later deliveries changed a figure: of one completed period, from as long after its end as the last period is known for now.
struct Herziening: Equatable, Sendable {
    /// A full year of the update, before the last period.
    let periode: Periode
    /// What was known then, on the last day for which that can be told that lies no further after the period than the peildatum does after the last
    /// period.
    let toen: Rijping.Stap
    /// What is known at the peildatum of the update.
    let nu: Rijping.Stap
}
