/// What stands in `referentie/`, and the codes that rows use. All of it is invented but the codes of the gemeenten.
enum Referentie {
    static let gemeenten = [
        "GM0141", "GM0147", "GM0153", "GM0158", "GM0163", "GM0164", "GM0168", "GM0173", "GM0183", "GM0189", "GM1700",
        "GM1735", "GM1742", "GM1774",
    ]

    static let producten = [
        "45V10", "45V20", "45V31", "54V02", "44P01", "44P02", "44G10", "43R10", "43R20", "43W01", "43J01", "42V01",
    ]

    /// The product of each of 32 draws: two in three are ambulant.
    static let gewogen = [
        0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 5, 6, 7, 7, 8, 8, 9, 10, 11,
    ]

    /// Each file with its text.
    static var bestanden: [(naam: String, tekst: String)] {
        [
            ("gemeenten", lines(["code;naam"] + gemeenten.enumerated().map { "\($1);Gemeente \($0 + 1)" })),
            ("voorzieningen", voorzieningen),
            ("bronregels", bronregels),
            ("bevolking", lines(["jaar;gemeente;inwoners;jeugdigen", "2018;Twente;627848;127777"])),
            (
                "aanvullende_bedragen",
                lines([
                    "periode;gemeente;voorziening;bedrag;toelichting", "2019;Twente;jeugdzorgplus;3616275,00;verzonnen",
                ])
            ),
        ]
    }

    private static let voorzieningen = lines([
        "productcode;voorziening;omschrijving;gemeente;vanaf;tm", "45V*;ambulant;thuis;;;", "54V02;ambulant;ggz;;;",
        "44P*;pleegzorg;pleegzorg;;;", "44G10;gezinshuis;gezinshuis;;;", "43R*;residentieel;groep;;;",
        "43W01;beschikbaarheidsvoorziening;zelden;;;", "43J01;jeugdzorgplus;gesloten;;;", "42V01;overig;vervoer;;;",
    ])

    private static let bronregels = lines([
        "voorziening;vanaf_jaar;bron", "beschikbaarheidsvoorziening;2019;indicatie", "jeugdzorgplus;2019;indicatie",
    ])

    private static func lines(_ lines: [String]) -> String {
        lines.map { $0 + "\n" }.joined()
    }
}
