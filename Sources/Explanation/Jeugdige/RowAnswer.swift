package import Contract
package import Intake
package import Jeugdhulp
package import Records

/// One row of a jeugdige, and what became of it.
package struct RowAnswer: Sendable {
    /// What became of it.
    package enum Fate: Sendable {
        /// The version that holds, of a record that exists.
        case geldt
        /// The version that holds, by which the record does not exist.
        case trektIn(Bestaan)
        /// Another version of its record holds; `ofOther`: and is about another jeugdige.
        case vervangen(by: RowPlace, ofOther: Bool)
        /// Another version of its record holds, by which it does not exist.
        case ingetrokken(by: RowPlace)
        /// Not seen: registered later.
        case naPeildatum
        /// Not seen: in another delivery than the newest of its gemeente.
        case anderelevering
        /// For a reason, and the column at fault where it is one.
        case afgekeurd(Afkeurreden, Kolom?)
        /// Under another law than the Jeugdwet.
        case andereWet
    }

    /// What the row says, where it was accepted and is about this jeugdige.
    struct Care: Sendable {
        let voorziening: Voorziening
        let productcode: [UInt8]
        let begindatum: Int32
        let einddatum: Int32
        /// Of a declaratie.
        let cents: Int64?
    }

    let place: RowPlace
    let fate: Fate
    let care: Care?
    let gemeente: Int?
    /// Day number; `nil` of a row that was not accepted.
    let registratiedatum: Int32?
    /// Whether it is a version of a record of this jeugdige, and itself about another.
    let isOfOther: Bool
}

extension RowAnswer {
    /// Of rows that were found by their key and the records that name the jeugdige, each row once, in the order of reading.
    ///
    /// `jeugdigen` are the bits of the one asked about: what others said of their own care is not told.
    package static func all(
        found: [FoundRow], lives: [RecordLife], jeugdigen: Set<UInt64>, of levering: Levering
    ) -> [RowAnswer] {
        var answers: [RowPlace: RowAnswer] = [:]
        for life in lives {
            for version in life.versions {
                answers[version.place] = RowAnswer(version, of: life, jeugdigen: jeugdigen, levering)
            }
        }
        for row in found where answers[row.place] == nil {
            answers[row.place] = RowAnswer(row, isDeclaratie: levering.soort(of: row.place) == .declaraties)
        }
        return answers.values.sorted { $0.place < $1.place }
    }

    private init(_ version: RecordLife.Version, of life: RecordLife, jeugdigen: Set<UInt64>, _ levering: Levering) {
        let versie = version.versie
        let holding = life.holding
        let isOfOther = versie.bestaan != .ingetrokken && !jeugdigen.contains(versie.jeugdige)
        place = version.place
        gemeente = versie.gemeente
        registratiedatum = versie.registratiedatum
        self.isOfOther = isOfOther
        if version.place == holding.place {
            fate = versie.bestaat ? .geldt : .trektIn(versie.bestaan)
        } else if holding.versie.bestaat {
            fate = .vervangen(
                by: holding.place, ofOther: !isOfOther && !jeugdigen.contains(holding.versie.jeugdige))
        } else {
            fate = .ingetrokken(by: holding.place)
        }
        care =
            isOfOther || versie.bestaan == .ingetrokken
            ? nil
            : Care(
                versie, productcode: levering.written.productcode(version.productcode),
                isDeclaratie: life.soort == .declaraties)
    }

    private init(_ row: FoundRow, isDeclaratie: Bool) {
        place = row.place
        gemeente = row.gemeente
        isOfOther = false
        let versie: Versie?
        switch row.fate {
        case .rejected(let reden, let kolom): (fate, versie) = (.afgekeurd(reden, kolom), nil)
        case .outOfScope: (fate, versie) = (.andereWet, nil)
        case .afterPeildatum(let later): (fate, versie) = (.naPeildatum, later)
        case .seen(let other): (fate, versie) = (.anderelevering, other)
        }
        registratiedatum = versie?.registratiedatum
        care = versie.flatMap { versie in
            versie.bestaan == .ingetrokken
                ? nil : Care(versie, productcode: row.productcode, isDeclaratie: isDeclaratie)
        }
    }
}

extension RowAnswer.Care {
    fileprivate init(_ versie: Versie, productcode: [UInt8], isDeclaratie: Bool) {
        self.init(
            voorziening: versie.voorziening, productcode: productcode, begindatum: versie.begindatum,
            einddatum: versie.einddatum, cents: isDeclaratie ? versie.cents : nil)
    }
}

extension Levering {
    /// Of which kind the file is in which a row stands.
    func soort(of place: RowPlace) -> Leveringssoort { files[fileOfPiece[place.piece]].file.soort }

    /// `leveringen/declaraties.csv:12`.
    func text(_ place: RowPlace) -> String {
        "\(files[fileOfPiece[place.piece]].file.path):\(linesBefore[place.piece] + Int(place.line))"
    }
}
