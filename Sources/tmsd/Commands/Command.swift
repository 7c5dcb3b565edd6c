import Pipeline

/// What can be asked of `tmsd`; the table from which both the arguments and the help follow.
enum Command: String, CaseIterable {
    case rapport
    case controleer
    case bekijk
    case vergelijk
    case waarom
    case watals
    case onthul
    case begin
    case voorbeeld
    case instellingen
    case regels
    case versie
    case aanvulling
    case handleiding

    /// In one line, for the overview.
    var summary: String {
        switch self {
        case .rapport: "maakt het rapport van een kwartaal"
        case .controleer: "leest en controleert een levering, en schrijft geen cijfers"
        case .bekijk: "laat zien hoe een CSV-bestand wordt gelezen, of schrijft het genormaliseerd"
        case .vergelijk: "toont wat er veranderde tussen twee updates"
        case .waarom: "legt één cijfer, één rij of één jeugdige uit, tot op bestand en regel"
        case .watals: "toont wat de cijfers met andere regels zouden zijn, naast die van nu"
        case .onthul: "probeert uit te rekenen wat in rapporten verborgen is"
        case .begin: "schrijft een map met gegevens om in te vullen"
        case .voorbeeld: "schrijft een map met verzonnen voorbeelddata"
        case .instellingen: "toont de instellingen die gelden, en waar elke vandaan komt"
        case .regels: "legt elke code van een melding uit, en alle regels waaraan een levering wordt getoetst"
        case .versie: "zegt welke versie dit is, van welke commit en hoe gebouwd"
        case .aanvulling: "schrijft een script waarmee een shell opdrachten en opties aanvult"
        case .handleiding: "schrijft de handleiding voor man"
        }
    }

    var options: [Option] {
        switch self {
        case .rapport: RapportCommand.options
        case .controleer: ControleerCommand.options
        case .bekijk: BekijkCommand.options
        case .vergelijk: VergelijkCommand.options
        case .waarom: WaaromCommand.options
        case .watals: WatalsCommand.options
        case .onthul: OnthulCommand.options
        case .begin: BeginCommand.options
        case .voorbeeld: VoorbeeldCommand.options
        case .instellingen: InstellingenCommand.options
        case .regels: RegelsCommand.options
        case .versie: VersieCommand.options
        case .aanvulling: AanvullingCommand.options
        case .handleiding: HandleidingCommand.options
        }
    }

    /// What must be given besides the options, in this order.
    var operands: [Operand] {
        switch self {
        case .bekijk: [BekijkCommand.operand]
        case .vergelijk: VergelijkCommand.operands
        case .onthul: [OnthulCommand.operand]
        case .aanvulling: [AanvullingCommand.operand]
        default: []
        }
    }

    /// What the help says besides the options.
    var explanation: String {
        switch self {
        case .rapport: RapportCommand.explanation
        case .controleer: ControleerCommand.explanation
        case .bekijk: BekijkCommand.explanation
        case .vergelijk: VergelijkCommand.explanation
        case .waarom: WaaromCommand.explanation
        case .watals: WatalsCommand.explanation
        case .onthul: OnthulCommand.explanation
        case .begin: BeginCommand.explanation
        case .voorbeeld: VoorbeeldCommand.explanation
        case .instellingen: InstellingenCommand.explanation
        case .regels: RegelsCommand.explanation
        case .versie: VersieCommand.explanation
        case .aanvulling: AanvullingCommand.explanation
        case .handleiding: HandleidingCommand.explanation
        }
    }

    func run(_ arguments: Arguments, _ pipeline: Pipeline) throws(RunFailure) {
        switch self {
        case .rapport: try RapportCommand.run(arguments, pipeline)
        case .controleer: try ControleerCommand.run(arguments, pipeline)
        case .bekijk: try BekijkCommand.run(arguments, pipeline)
        case .vergelijk: try VergelijkCommand.run(arguments, pipeline)
        case .waarom: try WaaromCommand.run(arguments, pipeline)
        case .watals: try WatalsCommand.run(arguments, pipeline)
        case .onthul: try OnthulCommand.run(arguments, pipeline)
        case .begin: try BeginCommand.run(arguments, pipeline)
        case .voorbeeld: try VoorbeeldCommand.run(arguments, pipeline)
        case .instellingen: try InstellingenCommand.run(arguments, pipeline)
        case .regels: try RegelsCommand.run()
        case .versie: try VersieCommand.run()
        case .aanvulling: try AanvullingCommand.run(arguments)
        case .handleiding: try HandleidingCommand.run()
        }
    }
}
