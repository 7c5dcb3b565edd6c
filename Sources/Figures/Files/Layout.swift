package import Jeugdhulp

/// How figures stand in one CSV file: its columns, their order and meaning. The writer, the reader and the description of the file all
/// follow from it.
package struct Layout: Sendable {
    /// Values that a column of numbers fixes, for files with more than one such column; what it leaves open stands in other columns.
    package struct Keuze: Hashable, Sendable {
        var onderwerp: Onderwerp?
        var maat: Maat?
        var stap: Bijstelstap?

        /// What is not given is left open.
        package init(onderwerp: Onderwerp? = nil, maat: Maat? = nil, stap: Bijstelstap? = nil) {
            self.onderwerp = onderwerp
            self.maat = maat
            self.stap = stap
        }

        /// The key of the figure in this column, on the line of another.
        package func of(_ key: Figure.Key) -> Figure.Key {
            key.with {
                $0.onderwerp = onderwerp ?? $0.onderwerp
                $0.maat = maat ?? $0.maat
                $0.stap = stap ?? $0.stap
            }
        }
    }

    /// One column.
    package struct Column: Sendable {
        /// What stands in it.
        package enum Inhoud: Sendable {
            /// The number of the published table; it follows from the onderwerp.
            case tabel
            /// The period for readers.
            case label
            case dimensie(Dimensie)
            case waarde(Keuze)
            /// Of the only number of the line: why there is none, or what is said beside it.
            case status
        }

        /// In the header.
        package let naam: String
        /// What stands in it.
        package let inhoud: Inhoud
        /// A file without it can't be read, and a line without a number in it is not written.
        package let isRequired: Bool

        /// A column of whichever kind.
        package init(_ naam: String, _ inhoud: Inhoud, isRequired: Bool = true) {
            self.naam = naam
            self.inhoud = inhoud
            self.isRequired = isRequired
        }

        /// A column named as its dimension is.
        package init(_ dimensie: Dimensie) { self.init(dimensie.naam, .dimensie(dimensie)) }

        /// What a program that reads the file may take it for.
        package var type: Veldtype {
            switch inhoud {
            case .dimensie(.peildatum): .dag
            case .tabel, .label, .dimensie, .status: .woord
            case .waarde(let keuze): .getal(keuze.maat?.eenheid)
            }
        }
    }

    /// The type of a column.
    package enum Veldtype: Hashable, Sendable {
        case woord
        /// `2020-10-31`.
        case dag
        /// With a decimal comma; `nil` where the unit is that of the maat on the line.
        case getal(Maat.Eenheid?)
    }

    /// In the report folder.
    package let path: String
    /// In the order in which they stand, which is also that of sorting.
    package let columns: [Column]
    /// The only ones it holds figures of.
    package let maten: [Maat]
    /// The onderwerp of a file that has no column for it.
    let onderwerp: Onderwerp?
    /// Dimensions that follow from the others, so that two updates are compared without them.
    let following: [Dimensie]
    /// Whether its periods are single quarters; those of any other file never are.
    let isOfQuarters: Bool
    /// Those with a column of their own, in order.
    let dimensies: [Dimensie]
    /// What each column of numbers fixes.
    private let keuzes: [Keuze]
    /// The optional ones that each of its figures has.
    private let own: Set<Dimensie>

    /// `maten` of which there is only one need no column; without a column `gebied` is Twente.
    package init(
        path: String, columns: [Column], maten: [Maat], onderwerp: Onderwerp? = nil, following: [Dimensie] = [],
        isOfQuarters: Bool = false
    ) {
        self.path = path
        self.columns = columns
        self.maten = maten
        self.onderwerp = onderwerp
        self.following = following
        self.isOfQuarters = isOfQuarters
        dimensies = columns.compactMap { if case .dimensie(let dimensie) = $0.inhoud { dimensie } else { nil } }
        keuzes = columns.compactMap { if case .waarde(let keuze) = $0.inhoud { keuze } else { nil } }
        own = Set(dimensies + (keuzes.contains { $0.stap != nil } ? [.stap] : [])).filter(\.isOptional)
    }
}

extension Layout {
    /// Whether a figure stands in the file.
    package func holds(_ key: Figure.Key) -> Bool {
        maten.contains(key.maat) && key.periode.isKwartaal == isOfQuarters
            && (onderwerp == nil || key.onderwerp == onderwerp)
            && (dimensies.contains(.gebied) || key.gebied == .twente)
            && Dimensie.optional.allSatisfy { own.contains($0) == $0.isSet(in: key) }
            && keuzes.contains { $0.of(key) == key }
    }

    /// The order of the figures in it.
    package var order: [Dimensie] { dimensies + Dimensie.allCases.filter { !dimensies.contains($0) } }

    /// What two updates are compared by.
    package func comparable(_ key: Figure.Key) -> Figure.Key {
        following.isEmpty ? key : key.with { key in following.forEach { $0.clear(&key) } }
    }

    /// What stands on the line of a figure, the same for all figures of the line.
    func line(of key: Figure.Key) -> Figure.Key {
        guard let first = keuzes.first else { return key }
        return first.of(key)
    }
}
