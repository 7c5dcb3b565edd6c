/// What a random data folder looks like.
package struct RandomDataFolderOptions: Sendable {
    /// Every file identifies by `bsn`, none by `jeugdige`.
    package var usesBsn = false
    /// Of a thousand rows, how many are broken on purpose.
    package var hostile = 60
    /// The greatest number of rows of one file.
    package var largestFile = 400
    /// Each delivery replaces earlier ones.
    package var volledig = false
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

/// A small but nasty data folder: every dialect, notation and rule of Rekenregels, R1 and R2 turns up within some seeds.
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
    writeInstellingen(world, volledig: options.volledig, into: &folder, &random)
    for kind in [Kind.indicatie, .declaratie] {
        let paths = options.volledig ? wholeDeliveryPaths(kind, &random) : deliveryPaths(kind, &random)
        for path in paths {
            let file = RandomDelivery(kind, world, options, &random)
            folder.files[path] = file.bytes(&random)
        }
    }
    folder.write("Dit is geen levering.\n", at: "leveringen/leesmij.txt")
    if !options.volledig { folder.write("jaar;kosten\n2019;1\n", at: "leveringen/oud/overzicht-indicaties.csv") }
    if options.mayStop { addStoppingFault(to: &folder, world, &random) }
    return folder
}

/// One to five paths for the files of a kind: deliveries under every form of name, and files outside them, in nested
/// folders whose byte order is neither that of a dictionary nor that of the days.
private func deliveryPaths(_ kind: Kind, _ random: inout SeededGenerator) -> [String] {
    let (small, capital) = kind == .indicatie ? ("indicaties", "INDICATIES") : ("declaraties", "DECLARATIES")
    let paths = [
        "leveringen/\(small).csv", "leveringen/\(capital).CSV", "leveringen/2020-13/\(small)_enschede.csv",
        "leveringen/a/\(small)-2.csv", "leveringen/a-b/\(small)-1.csv", "leveringen/a/b/c/\(capital) oud.Csv",
        "leveringen/Z/\(small).csv", "leveringen/Z/2021-01/\(small).csv", "leveringen/2020-Q5/\(small).csv",
    ]
    let folders =
        wholeDeliveryFolders + [
            "2020-12-31", "Q1 2021", "2020-9", "2020-11-01/a", "2020-11-01/B", "2020-10-31", "q4 2020",
        ]
    let deliveries = folders.map { "leveringen/\($0)/\(small).csv" }
    let chosen = Array(random.shuffled(paths).prefix(random.number(0...2)))
    return chosen + random.shuffled(deliveries).prefix(random.number(1...3))
}

/// One to four paths in folders that each name a day of their own.
private func wholeDeliveryPaths(_ kind: Kind, _ random: inout SeededGenerator) -> [String] {
    let folders = random.shuffled(wholeDeliveryFolders).prefix(random.number(1...3))
    let paths = folders.map { "leveringen/\($0)/\(kind.filePrefix).csv" }
    return paths + folders.prefix(1).map { "leveringen/\($0)/deel/\(uppercased(kind.filePrefix))-2.csv" }
}

private let wholeDeliveryFolders = [
    "2019-Q4", "2020-02", "Q1 2020", "2020-06-30", "2020-7", "2020-Q3", "2020-10-15", "2020-10", "Q4 2020", "2021-1",
]
