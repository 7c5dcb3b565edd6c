package import Jeugdhulp
import Wording

/// The delivery as a whole.
extension Fault {
    static let lev001 = FaultCode("LEV-001", 66, "de map DATA is er niet", "controleer het pad")

    /// DATA itself.
    package static let dataFolderMissing = Fault(
        lev001, "deze map is er niet", expected: "een map met referentie/ en leveringen/; tmsd begin maakt er een")

    static let lev002 = FaultCode(
        "LEV-002", 66, "geen enkel bestand van een soort", "controleer de namen van de bestanden")

    /// `soort` is how the names of such files begin.
    package static func noFile(of soort: String) -> Fault {
        Fault(lev002, "geen enkel bestand \(soort)*.csv", expected: "minstens één")
    }

    static let lev003 = FaultCode(
        "LEV-003", 65, "van een gemeente is geen enkele rij van een soort aangenomen",
        "vraag de levering op, of zet de gemeente in `toegestaan_ontbrekend`")

    /// `soort` is what one row is.
    package static func gemeenteMissing(_ gemeente: Gemeente, soort: String) -> Fault {
        Fault(
            lev003, "geen enkele aangenomen \(soort) van \(gemeente.naam) (\(gemeente.code))",
            expected: "van elke gemeente minstens één, of de gemeente in toegestaan_ontbrekend")
    }

    static let lev004 = FaultCode(
        "LEV-004", 65, "meer gegevens dan `tmsd` aankan (zo'n 32 TiB)", "verdeel de levering")

    /// A delivery is read in pieces of so many bytes.
    package static func tooMuchData(pieces limit: Int, of bytes: Int) -> Fault {
        Fault(
            lev004, "meer gegevens dan verwerkt kunnen worden",
            expected: "hoogstens \(limit) stukken van \(bytes) bytes"
        )
    }

    static let lev005 = FaultCode(
        "LEV-005", 65, "meer dan 1.048.576 verschillende aanbieders", "kijk wat er in de kolom `aanbieder` staat")

    /// Different ones, in all files together.
    package static func tooManyAanbieders(_ count: Int, limit: Int) -> Fault {
        Fault(
            lev005, "\(count) verschillende aanbieders",
            expected: "hoogstens \(limit); staat er iets anders in de kolom aanbieder?")
    }

    static let lev006 = FaultCode(
        "LEV-006", 65, "sommige bestanden hebben `jeugdige` en andere `bsn`", "kies één van beide")

    /// Of the first file that has another column than the file `first`.
    package static func mixedIdentities(kolom: String, first: String) -> Fault {
        Fault(
            lev006, "de kolom \(kolom), terwijl \(first) de andere heeft",
            expected: "in alle bestanden jeugdige, of in alle bestanden bsn")
    }

    static let lev007 = FaultCode(
        "LEV-007", 65, "te veel afgekeurde rijen in een bestand",
        "herstel ze; de lijst van `--afgekeurd` wijst ze aan. Liet een rekenblad lege cellen aan het eind weg, dan zegt de melding dat"
    )

    /// `lines` where rows span more than one line: a rejected row weighs as many as it spans. `advice` where most rejected rows lack
    /// cells at their end (`CutRows`).
    package static func tooManyRejected(
        _ rejected: Int, of read: Int, lines: (rejected: Int, all: Int)?, advice: String?, promille: Int
    ) -> Fault {
        Fault(
            lev007,
            "\(rejected) van \(Plural.counted(read, "rij", "rijen")) afgekeurd"
                + (lines.map { ", op \($0.rejected) van \($0.all) regels" } ?? "") + (advice.map { "; \($0)" } ?? ""),
            expected:
                "hoogstens \(promille) promille; met --afgekeurd BESTAND komt elke rij met haar reden in een lijst")
    }

    static let lev008 = FaultCode(
        "LEV-008", 65,
        "`leveringen` is `volledig`, maar een bestand staat niet in een map die een dag, maand of kwartaal noemt",
        "geef de eerste map onder `leveringen` zo'n naam")

    /// Of one file.
    package static let undatedFolder = Fault(
        lev008, "geen map met een dag, maand of kwartaal als naam direct onder leveringen",
        expected: "bij leveringen: volledig een map zoals leveringen/2020-10-31, leveringen/2020-10 of "
            + "leveringen/2020-Q4; geef de map zo'n naam")

    static let lev009 = FaultCode(
        "LEV-009", 65, "`leveringen` is `volledig`, en twee mappen tellen als van dezelfde dag",
        "maak er één van, of geef één van beide een andere naam")

    /// The names of two folders.
    package static func foldersOfOneDay(_ first: String, _ second: String, day: CalendarDate) -> Fault {
        Fault(
            lev009, "de mappen \(first) en \(second) tellen als van dezelfde dag, \(day)",
            expected: "per dag één map: een maand of kwartaal telt als de laatste dag; voeg ze samen of geef één "
                + "van beide een andere naam")
    }

    static let lev010 = FaultCode(
        "LEV-010", 65, "er is geen enkele aangenomen rij",
        "controleer de bestanden; er moet minstens één rij meetellen")

    /// In the whole delivery.
    package static let noAcceptedRow = Fault(
        lev010, "geen enkele aangenomen rij", expected: "minstens één rij die meetelt")

    static let lev011 = FaultCode(
        "LEV-011", 65,
        "alleen bij `--kwartaal auto` zonder `--peildatum`: de laatste registratiedatum ligt meer dan 92 dagen na alle andere, of (bij `volledig`) de nieuwste levering zo ver na de laatste registratiedatum",
        "verbeter haar, of de naam van de map, of geef `--peildatum` of `--kwartaal`")

    /// The newest delivery, so many days after the latest registratiedatum.
    package static func farDelivery(_ day: CalendarDate, daysAfter days: Int) -> Fault {
        Fault(
            lev011, "een nieuwste levering van \(day), \(days) dagen na de laatste registratiedatum",
            expected:
                "een map met de dag, de maand of het kwartaal van de levering als naam, want bij --kwartaal auto bepaalt "
                + "zij het kwartaal; klopt de naam, geef dan --peildatum of --kwartaal")
    }

    /// The latest registratiedatum, so many days after all others.
    package static func farRegistratiedatum(_ day: CalendarDate, daysAfter days: Int) -> Fault {
        Fault(
            lev011, "een laatste registratiedatum (\(day)) die \(days) dagen na alle andere ligt",
            expected:
                "een registratiedatum die klopt, want bij --kwartaal auto bepaalt zij het kwartaal; klopt zij, geef dan "
                + "--peildatum of --kwartaal")
    }

    static let lev012 = FaultCode(
        "LEV-012", 65,
        "alleen bij `volledig`: een gemeente houdt op de gekozen peildatum niets van een soort over, want haar levering telt als van een latere dag in dezelfde maand of hetzelfde kwartaal",
        "kies een latere `--peildatum`, of zet de gemeente in `toegestaan_ontbrekend`")

    /// The delivery that leaves it bereft counts as one of `day`; `soort` is what one row is.
    package static func gemeenteBereft(
        _ gemeente: Gemeente, soort: String, peildatum: CalendarDate, day: CalendarDate
    ) -> Fault {
        Fault(
            lev012,
            "op de peildatum \(peildatum) geen enkele \(soort) van \(gemeente.naam) (\(gemeente.code)): "
                + "deze levering telt als van \(day)",
            expected: "een --peildatum vanaf \(day), of de gemeente in toegestaan_ontbrekend")
    }
}
