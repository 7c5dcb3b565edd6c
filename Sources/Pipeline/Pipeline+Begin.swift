import Output

extension Pipeline {
    /// Writes a skeleton of a data folder (README, Commands).
    ///
    /// - Throws: `.inTheWay` where anything but an empty folder stands; that stays as it is.
    package func begin(data: String) throws(RunFailure) {
        let turn = Turn(opdracht: "begin", wacht: 0, log: log, unfinished: unfinished)
        try RunFailure.ofOutput { () throws(OutputFailure) in
            try SkeletonFolder.write(
                DataSkeleton.files, emptyFolder: DataSkeleton.emptyFolder, at: data, turn)
        }
        log.tell(.beginmap(folder: PathText.withoutTrailingSlashes(data)))
    }
}
