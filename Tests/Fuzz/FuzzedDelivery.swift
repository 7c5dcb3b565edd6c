import Contract
import Intake
import Jeugdhulp
import TestSupport
import Threads

/// Judges fuzzed bytes as settings, as referentie and as a delivered file, through the code that reads real ones.
enum FuzzedDelivery {
    private static let folder = TemporaryFolder()
    private static let referentie: [String: [UInt8]] = [
        Referentie.Files.gemeenten: Array("code;naam\nGM0153;Enschede\n".utf8),
        Referentie.Files.voorzieningen: Array("productcode;voorziening;omschrijving\n*;ambulant;x\n".utf8),
        Referentie.Files.bronregels: Array("voorziening;vanaf_jaar;bron\n".utf8),
        Referentie.Files.bevolking: Array("jaar;gemeente;inwoners;jeugdigen\n".utf8),
    ]

    static func judge(_ bytes: [UInt8]) {
        _ = InstellingenReader.read(bytes, gemeenten: KnownGemeenten([Gemeente(code: "GM0153", naam: "Enschede")]))
        for name in Referentie.Files.all {
            _ = Referentie.read(Referentie.Files(referentie.merging([name: bytes]) { $1 }))
        }
        for soort in Leveringssoort.allCases { judge(bytes, as: soort) }
    }

    private static func judge(_ bytes: [UInt8], as soort: Leveringssoort) {
        let path = "\(soort.rawValue).csv"
        folder.write(bytes, at: path)
        guard let known = try? Referentie(Referentie.Files(referentie)) else {
            preconditionFailure("the fixed referentie is right")
        }
        let context = ReadingContext(referentie: known, instellingen: Instellingen(), peildatum: nil, seed: 1)
        var accounts: [[Int]] = []
        for pieceBytes in [1, 1 << 20] {
            let reader = LeveringReader(dataFolder: folder.path, workers: Workers(count: 1), pieceBytes: pieceBytes)
            let surveys = reader.survey([(path, soort)], instellingen: Instellingen())
            guard let file = try? surveys.first?.get(),
                let account = try? reader.read([file], context: context).levering.files.first
            else { return }
            precondition(account.isBalanced, "a row was lost")
            accounts.append([account.read, account.accepted] + account.rejections.map(\.line))
        }
        precondition(accounts.first == accounts.last, "the rows depend on where the file is cut")
    }
}
