import Contract
import Tabular

extension PieceReader {
    /// Makes the checksums of one file or of two at a time, and the marks by which their pieces are compared with what was read of them.
    ///
    /// - Throws: the fault of the first file, also where the other one has one.
    mutating func checksum(
        _ place: Int, and other: Int?, of files: [DeliveredFile], in dataFolder: String, observer: ReadingObserver
    ) throws(Fout) {
        let file = files[place]
        var checksum = try FileChecksum(of: file, in: dataFolder)
        if let other {
            do throws(Fout) {
                var shorter = try FileChecksum(of: files[other], in: dataFolder)
                try complete(&shorter, of: other, beside: &checksum, observer: observer)
            } catch {
                _ = try checksum.finish()
                throw error
            }
        }
        try observer.observing(.checksum, of: file.path, bytes: file.identity.byteCount) { () throws(Fout) in
            try keep(&checksum, of: place)
            return 0
        }
    }

    /// Makes the checksum of a file while that of a longer one comes as far; half of the time is told as of the longer one.
    private mutating func complete(
        _ checksum: inout FileChecksum, of place: Int, beside longer: inout FileChecksum, observer: ReadingObserver
    ) throws(Fout) {
        let (path, byteCount) = (checksum.delivered.path, checksum.delivered.identity.byteCount)
        try observer.observing(.checksum, of: longer.delivered.path, bytes: 0) { () throws(Fout) in
            while checksum.byteCount < byteCount / 2, !longer.isAtEnd { try FileChecksum.advance(&longer, &checksum) }
            return 0
        }
        try observer.observing(.checksum, of: path, bytes: byteCount) { () throws(Fout) in
            while !checksum.isAtEnd, !longer.isAtEnd { try FileChecksum.advance(&longer, &checksum) }
            try keep(&checksum, of: place)
            return 0
        }
    }

    private mutating func keep(_ checksum: inout FileChecksum, of place: Int) throws(Fout) {
        checksums[place] = try checksum.finish()
        marks[place] = checksum.marks
    }
}
