extension Pipeline {
    /// Writes a skeleton of a data folder (README, Commands).
    ///
    /// - Throws: `.inTheWay` where anything but an empty folder stands; that stays as it is.
    package func begin(data: String) throws(RunFailure) {
        try SkeletonFolder.write(
            DataSkeleton.files, emptyFolder: DataSkeleton.emptyFolder, at: data,
            Beurt(opdracht: "begin", wacht: 0, log: log, unfinished: unfinished))
        log.tell(.beginmap(folder: PathText.withoutTrailingSlashes(data)))
    }
}
