/// From where to where jeugdigen go; in the order of publication.
package enum Verblijfplaats: String, CaseIterable, Sendable {
    case totaal
    case gezinsvormen
    case residentieelOfJeugdzorgplus = "residentieel_of_jeugdzorgplus"
    case residentieel
    case jeugdzorgplus
    /// None of the forms.
    case buiten
}
