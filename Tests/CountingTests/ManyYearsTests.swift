import ReferenceCounter
import TestSupport
import Testing

/// Whole runs of the engine over more periods than are looked for at once.
@Suite struct ManyYearsTests {
    private static let seed: UInt64 = 500

    @Test("a report from 1930 on has the figures of one from 2018 on for the years of both")
    func shared() {
        var options = RandomDataFolderOptions()
        options.largestFile = 60
        let folder = randomDataFolder(seed: ManyYearsTests.seed, options)
        let few = ManyYearsTests.figures(folder, vanaf: 2018)
        let many = ManyYearsTests.figures(folder, vanaf: 1930)
        for (path, lines) in few {
            #expect(!lines.isEmpty, "\(path)")
            #expect(many[path] == lines, "\(path)")
        }
    }

    /// Of each file with figures the lines of 2018 and later; of the trend numbers only, as growth looks at the year before.
    private static func figures(_ folder: DataFolder, vanaf: Int) -> [String: [String]] {
        let run = EngineRun(folder, kwartaal: "2020-Q3", vanaf: vanaf, peildatum: "2020-11-15")
        #expect(run.status == 0, "seed \(seed): \(run.log)")
        #expect(run.publishes("4;niet_thuis;Twente;\(vanaf);aantal"))
        let placeOfPeriode = ["cijfers.csv": 3, "combinaties.csv": 0, "rijping.csv": 0, "trend.csv": 1]
        return placeOfPeriode.reduce(into: [:]) { figures, file in
            figures[file.key] = run.lines(file.key).dropFirst().filter { line in
                let fields = line.split(separator: ";", omittingEmptySubsequences: false)
                return fields[file.value] >= "2018" && (file.key != "trend.csv" || fields[4] == "aantal")
            }
        }
    }
}
