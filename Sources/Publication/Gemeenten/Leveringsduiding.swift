import Disclosure
import Jeugdhulp

/// In words what a gemeente delivered of one kind, and what it means for its figures. It holds no number of rows.
struct Leveringsduiding {
    private let kwartalen: [Kwartaal]
    private let rij: Dekkingstabel.Rij

    init(_ kwartalen: [Kwartaal], _ rij: Dekkingstabel.Rij) {
        (self.kwartalen, self.rij) = (kwartalen, rij)
    }

    var zin: String {
        let soort = rij.soort.prefix(1).uppercased() + rij.soort.dropFirst()
        if rij.ontbreekt { return "\(soort) zijn er niet geleverd: cijfers die daaruit komen, ontbreken." }
        let (missing, partly) = (of(.niet), of(.deels))
        if missing.isEmpty, partly.isEmpty {
            return "\(soort) zijn er over elk kwartaal van \(span): de cijfers zijn zo compleet als de levering."
        }
        let gaps =
            missing.isEmpty
            ? nil : "over \(quarters(missing)) is niets geleverd, dus de cijfers van \(years(missing)) zijn te laag"
        let parts =
            partly.isEmpty
            ? nil
            : "over \(quarters(partly)) is weinig geleverd, of te weinig om te beoordelen, dus de cijfers van \(years(partly)) kunnen te laag zijn"
        return "\(soort): " + [gaps, parts].compactMap(\.self).joined(separator: "; ") + "."
    }

    private var span: String {
        guard let first = kwartalen.first, let last = kwartalen.last else { return "deze update" }
        return "\(first.code) tot en met \(last.code)"
    }

    private func of(_ graad: Dekkingsgraad) -> [Kwartaal] {
        zip(kwartalen, rij.graden).filter { $0.1 == graad }.map(\.0)
    }

    /// Of one year together: `het 1e en 2e kwartaal van 2018`.
    private func quarters(_ some: [Kwartaal]) -> String {
        Opsomming.en(
            distinctYears(some).map { year in
                let numbers = some.filter { $0.year == year }.map { "\($0.number)e" }
                return "het \(Opsomming.en(numbers)) kwartaal van \(year)"
            })
    }

    private func years(_ some: [Kwartaal]) -> String { Opsomming.en(distinctYears(some).map(String.init)) }

    private func distinctYears(_ some: [Kwartaal]) -> [Int] {
        some.map(\.year).reduce(into: []) { if $0.last != $1 { $0.append($1) } }
    }
}
