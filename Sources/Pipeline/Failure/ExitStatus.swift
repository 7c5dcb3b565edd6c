/// How a run ends. README, Commands.
package enum ExitStatus: Int32, CaseIterable, Sendable {
    case done = 0
    case differs = 1
    case wrongUse = 64
    case dataNotPublishable = 65
    case inputMissing = 66
    case internalFault = 70
    case cannotWrite = 73
    case busy = 75
    case configurationWrong = 78
    /// Whoever read standard output stopped; the process ends as by SIGPIPE, like any other program.
    case readerLeft = 141

    /// For the help, in Dutch.
    package var uitleg: String {
        switch self {
        case .done: "klaar"
        case .differs: "vergelijk: de twee updates verschillen; onthul: er is iets uit te rekenen"
        case .wrongUse: "verkeerd gebruik: een onbekende opdracht, optie of waarde"
        case .dataNotPublishable: "de gegevens mogen niet worden gepubliceerd"
        case .inputMissing: "invoer ontbreekt of is niet te lezen"
        case .internalFault: "een fout in tmsd zelf, of een controle die niet klopt"
        case .cannotWrite: "de uitvoer kan niet worden geschreven"
        case .busy: "een andere run is bezig met dezelfde rapporten; probeer het later"
        case .readerLeft: "wie de uitvoer las, is gestopt (SIGPIPE), zoals bij `tmsd bekijk BESTAND | head`"
        case .configurationWrong: "instellingen.json of een bestand in referentie/ klopt niet"
        }
    }
}
