/// The places where output comes. `reason` is always what the system says.
extension Notice {
    static let uit001 = FaultCode(
        "UIT-001", 73,
        "de plaats voor het rapport, de lijst, de terugkoppeling, het logboek of de standaarduitvoer is niet te schrijven",
        "kijk naar de rechten en de vrije ruimte")

    /// Nothing stands there now that did not stand there before.
    package static func cannotWrite(_ reason: String) -> Notice {
        Notice(uit001, "niet te schrijven (\(reason)); kijk naar de rechten en de vrije ruimte")
    }

    static let uit002 = FaultCode(
        "UIT-002", 73, "op die plaats staat iets anders", "kies een andere plaats, of ruim op wat er staat")

    /// `what` stands there, as it is called in a sentence.
    package static func inTheWay(_ what: String) -> Notice {
        Notice(uit002, "hier staat \(what); kies een andere map of ruim dit op")
    }

    static let uit003 = FaultCode(
        "UIT-003", 75, "een andere run is bezig op die plaats", "probeer het later, of wacht met `--wacht`")

    /// Whose turn it is.
    package struct Holder: Sendable {
        let opdracht: String
        let proces: Int32
        let computer: String
        let sinds: String

        /// `sinds` is a time in UTC, as it is shown.
        package init(opdracht: String, proces: Int32, computer: String, sinds: String) {
            self.opdracht = opdracht
            self.proces = proces
            self.computer = computer
            self.sinds = sinds
        }
    }

    /// `holder` is `nil` where it is not known.
    package static func busy(_ holder: Holder?) -> Notice {
        Notice(uit003, "\(bezig(holder)); probeer het later, of wacht met --wacht SECONDEN")
    }

    /// Who is busy, as part of a sentence.
    package static func bezig(_ holder: Holder?) -> String {
        guard let holder else { return "een andere run van tmsd is hiermee bezig" }
        return
            "tmsd \(holder.opdracht) (proces \(holder.proces) op \(holder.computer)) is hiermee bezig sinds \(holder.sinds)"
    }

    static let uit004 = FaultCode(
        "UIT-004", nil,
        "het logboek is tijdens de run niet verder te schrijven; de run gaat door en de exitcode verandert niet",
        "kijk naar de vrije ruimte; de uitkomst klopt")

    /// In the middle of a run.
    package static func logStops(_ reason: String) -> Notice {
        Notice(
            uit004,
            "het logboek is niet verder te schrijven (\(reason)); de run gaat door en de uitkomst verandert niet")
    }

    static let uit005 = FaultCode(
        "UIT-005", 73, "het bestandssysteem kan bestanden niet vergrendelen",
        "kies een map op een andere schijf, of laat vergrendelen (flock) aanzetten")

    /// Of a file system.
    package static func cannotLock(_ reason: String) -> Notice {
        Notice(
            uit005,
            "dit bestandssysteem kan bestanden niet vergrendelen (\(reason)); kies een map op een schijf "
                + "die dat kan, of laat de beheerder vergrendelen (flock) aanzetten")
    }

    static let uit006 = FaultCode(
        "UIT-006", 73, "niet te zien is wat er op die plaats staat", "kijk naar de rechten en de schijf")

    /// So nothing is replaced.
    package static func cannotLook(_ reason: String) -> Notice {
        Notice(
            uit006,
            "niet te zien wat hier staat (\(reason)), dus er wordt niets vervangen; kijk naar de rechten en de "
                + "schijf, en probeer het opnieuw")
    }

    static let uit008 = FaultCode("UIT-008", 73, "wat er stond, is niet teruggezet", "zet terug wat de melding noemt")

    /// What stood there is in a folder now.
    package static func notPutBack(into folder: String) -> Notice {
        Notice(
            uit008,
            "hier staat het nieuwe, en wat er stond was niet terug te zetten: het staat in \(folder) onder een naam met .tmsd-; "
                + "bewaar daaruit wat niet van tmsd is, haal die map weg en probeer het opnieuw")
    }

    static let uit009 = FaultCode(
        "UIT-009", nil, "een signaal brak de run af; de exitcode is 128 + het signaal", "start de run opnieuw")

    /// By its number.
    package static func interrupted(by signal: Int32) -> Notice {
        Notice(
            uit009, "afgebroken door signaal \(signal); wat er al stond, staat er nog, en wat was begonnen is opgeruimd"
        )
    }
}
