import Wording

/// Counting, an earlier update that is read back, and the program itself.
extension Notice {
    static let tel001 = FaultCode(
        "TEL-001", 65, "de bedragen zijn samen te groot om op te tellen", "kijk of `bedrag_eenheid` klopt")

    /// More cents than a number holds.
    package static let amountsTooGreat = Notice(
        tel001, "de bedragen zijn samen te groot om op te tellen; kijk of bedrag_eenheid klopt")

    static let vrg001 = FaultCode(
        "VRG-001", 66, "de map van een update ontbreekt, of een bestand daarin",
        "zet de map terug, of kies een andere met `--vorige`")

    /// A folder or a file in it.
    package static let updateMissing = Notice(
        vrg001,
        "dit ontbreekt; verwacht: de map van een update, zoals `tmsd rapport` die schrijft. Zet de map terug, of kies "
            + "bij `tmsd rapport` een andere met --vorige")

    static let vrg002 = FaultCode(
        "VRG-002", 65, "een bestand van een update is niet zoals `tmsd` het schreef",
        "zet het gepubliceerde bestand terug, of kies een andere map met `--vorige`")

    /// At a line.
    package static let updateNotAsWritten = Notice(
        vrg002,
        "dit schreef tmsd niet zo; verwacht: het bestand zoals het is gepubliceerd. Zet het terug, of kies bij "
            + "`tmsd rapport` een andere map met --vorige")

    static let vrg004 = FaultCode(
        "VRG-004", 65, "in een bestand van een update ontbreekt een kolom", "zet het gepubliceerde bestand terug")

    /// At least one.
    package static func updateLacksColumns(_ names: [String]) -> Notice {
        Notice(
            vrg004,
            "in de kop \(Plural.word(names.count, "ontbreekt de kolom", "ontbreken de kolommen")) "
                + "\(names.joined(separator: ", ")); verwacht: een kop met alle verplichte kolommen, in welke "
                + "volgorde ook. Zet het bestand terug zoals het is gepubliceerd")
    }

    static let vrg005 = FaultCode(
        "VRG-005", 65, "een bestand van een update heeft meer regels dan een update ooit heeft",
        "zet het gepubliceerde bestand terug")

    /// Of one file.
    package static func updateTooLong(limit: Int) -> Notice {
        Notice(
            vrg005,
            "meer dan \(limit) regels; verwacht: de cijfers van een update, die er altijd minder heeft. Zet het "
                + "bestand terug zoals het is gepubliceerd")
    }

    static let con008 = FaultCode(
        "CON-008", 70, "`/proc` is er niet, dus `tmsd` weet niet wat er gevraagd wordt",
        "laat de beheerder `/proc` aankoppelen")

    /// The system does not tell.
    package static let argumentsUnknown = Notice(
        con008, "niet te zien wat er gevraagd wordt: /proc/self/cmdline is niet te lezen. Start tmsd waar /proc er is")

    static let con009 = FaultCode(
        "CON-009", nil,
        "`tmsd` is door een fout of door gebrek aan geheugen gestopt; de exitcode is 128 + het signaal",
        "geef meer geheugen; blijft het zo, meld dit dan aan de ontwikkelaar")

    /// The whole line, as bytes of the program itself: nothing can be put together in a handler of signals.
    package static var crashLine: StaticString {
        """
        fout: [CON-009] tmsd is door een fout of door gebrek aan geheugen gestopt; wat er al stond, staat er nog. Geef het meer geheugen \
        en probeer het opnieuw, of meld dit aan de ontwikkelaar

        """
    }

    static let sys001 = FaultCode(
        "SYS-001", 70, "`tmsd` mag minder geheugen of minder open bestanden gebruiken dan het nodig heeft",
        "verhoog de grens die de melding noemt")

    /// In KiB (`ulimit -s`).
    package static func tooLittleStack(_ kibibytes: Int, minimum: Int) -> Notice {
        tooLittle("\(kibibytes) KiB stack gebruiken; geef minstens \(minimum) KiB (ulimit -s)")
    }

    /// In MiB (`ulimit -v`).
    package static func tooLittleMemory(_ mebibytes: Int, minimum: Int) -> Notice {
        tooLittle(
            "\(mebibytes) MiB geheugen gebruiken; geef minstens \(minimum) MiB (ulimit -v), en meer naarmate de leveringen "
                + "groter zijn")
    }

    /// At one time (`ulimit -n`).
    package static func tooFewFiles(_ files: Int, minimum: Int) -> Notice {
        tooLittle(
            Plural.counted(files, "bestand", "bestanden") + " tegelijk openen; geef er minstens \(minimum) (ulimit -n)")
    }

    private static func tooLittle(_ what: String) -> Notice { Notice(sys001, "tmsd mag hier hoogstens " + what) }
}
