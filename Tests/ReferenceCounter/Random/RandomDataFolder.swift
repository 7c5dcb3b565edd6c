/// What a random data folder looks like.
package struct RandomDataFolderOptions: Sendable {
    /// Every file identifies by `bsn`, none by `jeugdige`.
    package var usesBsn = false
    /// Of a thousand rows, how many are broken on purpose.
    package var hostile = 60
    /// The greatest number of rows of one file.
    package var largestFile = 400
    /// One fault that may well end the run in another exit code than 0.
    package var mayStop = false

    package init() {}
}

/// How a random data folder is best counted.
package struct RandomRun: Sendable {
    package var kwartaal: String
    package var vanaf: Int?
    package var peildatum: String?

    package init(seed: UInt64) {
        var random = SeededGenerator(seed: seed &+ 0x5EED)
        kwartaal = "\(random.pick([2019, 2020, 2020, 2020]))-Q\(random.number(1...4))"
        vanaf = random.pick([nil, 2017, 2018, 2019])
        let days = ["2020-06-30", "2020-10-15", "2019-12-31", "2020-07-01", "2021-06-01", "2020-02-29"]
        peildatum = random.chance(permille: 400) ? nil : random.pick(days)
    }
}

/// A small but nasty data folder: every dialect, notation and rule of sections 1 and 2 turns up within some seeds.
///
/// The same seed and options give the same bytes. Without `mayStop` the run ends in 0.
/// It keeps away from what contract and silences leave open: a space after a closing quote, a header after a line of
/// delimiters only, `eurocent` together with `aanvullende_bedragen.csv`, and no accepted row at all.
package func randomDataFolder(
    seed: UInt64, _ options: RandomDataFolderOptions = RandomDataFolderOptions()
) -> DataFolder {
    var random = SeededGenerator(seed: seed)
    let world = RandomWorld(usesBsn: options.usesBsn, &random)
    var folder = DataFolder()
    writeReferentie(world, into: &folder, &random)
    writeInstellingen(world, into: &folder, &random)
    for kind in [Kind.indicatie, .declaratie] {
        for path in deliveryPaths(kind, &random) {
            let file = RandomDelivery(kind, world, options, &random)
            folder.files[path] = file.bytes(&random)
        }
    }
    folder.write("Dit is geen levering.\n", at: "leveringen/leesmij.txt")
    folder.write("jaar;kosten\n2019;1\n", at: "leveringen/oud/overzicht-indicaties.csv")
    if options.mayStop { addStoppingFault(to: &folder, world, &random) }
    return folder
}

/// One to four paths for the files of a kind, in nested folders whose byte order is not that of a dictionary.
private func deliveryPaths(_ kind: Kind, _ random: inout SeededGenerator) -> [String] {
    let (small, capital) = kind == .indicatie ? ("indicaties", "INDICATIES") : ("declaraties", "DECLARATIES")
    let paths = [
        "leveringen/\(small).csv", "leveringen/\(capital).CSV", "leveringen/2020-10/\(small)_enschede.csv",
        "leveringen/2020-10-31/\(small).csv", "leveringen/a/\(small)-2.csv", "leveringen/a-b/\(small)-1.csv",
        "leveringen/a/b/c/\(capital) oud.Csv", "leveringen/Z/\(small).csv",
    ]
    return Array(random.shuffled(paths).prefix(random.number(1...4)))
}
