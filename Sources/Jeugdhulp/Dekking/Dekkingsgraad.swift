/// How much of one kind a gemeente delivered over one quarter. Rekenregels, R2.8.
package enum Dekkingsgraad: String, CaseIterable, Sendable {
    case geheel
    /// Something, but in one of its months far less than is usual there, or too little to say anything of.
    case deels
    /// No record touches the quarter.
    case niet
    /// Not a row of the gemeente and kind is seen, whatever the quarter.
    case ontbreekt
}
