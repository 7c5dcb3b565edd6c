/// A row of the table of combinations: jeugdigen who are 'niet thuis' by the forms that they had in one period.
///
/// JeugdzorgPlus beside another form is never told apart per other form: see Decision-SmallCombinations.
enum Combinatie: String, CaseIterable, Sendable {
    /// With or without JeugdzorgPlus.
    case gezinsvormenZonderResidentieel = "gezinsvormen_zonder_residentieel"
    /// With or without JeugdzorgPlus.
    case residentieelZonderGezinsvormen = "residentieel_zonder_gezinsvormen"
    /// With or without JeugdzorgPlus.
    case gezinsvormenEnResidentieel = "gezinsvormen_en_residentieel"
    /// And no other form.
    case alleenJeugdzorgplus = "alleen_jeugdzorgplus"
    /// All of them: the four above together.
    case nietThuis = "niet_thuis"
    /// In one of the first three too: how many of those also had JeugdzorgPlus.
    case jeugdzorgplusMetAndereVorm = "jeugdzorgplus_met_andere_vorm"
}
