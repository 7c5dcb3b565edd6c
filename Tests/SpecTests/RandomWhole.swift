import ReferenceCounter
import TestSupport

/// A random data folder on the disk that can be published, and what is asked of it.
struct RandomWhole {
    let data: DataFolder
    let run: RandomRun
    let folder = TemporaryFolder()

    /// `nil` for one that can't be published.
    init?(seed: UInt64) {
        var options = RandomDataFolderOptions()
        options.usesBsn = seed % 5 == 0
        options.volledig = seed % 3 == 0
        options.largestFile = 200
        data = randomDataFolder(seed: seed, options)
        run = RandomRun(seed: seed)
        let counted = referenceCount(data, kwartaal: run.kwartaal, vanaf: run.vanaf, peildatum: run.peildatum)
        guard counted.exitCode == 0 else { return nil }
        for (path, bytes) in data.files { folder.write(bytes, at: path) }
    }
}
