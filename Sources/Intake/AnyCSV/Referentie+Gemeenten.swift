package import Contract
package import Jeugdhulp

extension Referentie {
    /// A referentie that knows these gemeenten and nothing else, for looking at a file outside its data folder: whether a row
    /// is rejected depends on nothing else in it. Takes the first `Referentie.maximumGemeenten` of them.
    package init(gemeenten all: [Gemeente]) {
        let gemeenten = Array(all.prefix(Referentie.maximumGemeenten))
        self.init(
            gemeenten: gemeenten, voorzieningen: Voorzieningregels([]), bronregels: Bronregels([]),
            bevolking: Bevolking([:], gemeenten: gemeenten), aanvullendeBedragen: [])
    }
}

extension Fout {
    /// The same, of a file that goes by another path.
    package func at(_ path: String) -> Fout {
        Fout(Plaats(path, line: plaats.line, kolom: plaats.kolom), fault)
    }
}
