package import Records
package import Threads

extension Cijfertrace {
    /// What a figure is made of; `fileOfPiece` is that of the levering, `twijfels` are what checks doubt of the records.
    ///
    /// Linear in the records. The outcome does not depend on the number of workers, but for the order of `jeugdigen`.
    package init(
        _ vraag: Cijfervraag, of records: PlacedRecords, fileOfPiece: [Int], dangers: Set<Vervanggevaar> = [],
        twijfels: [Betwijfeld] = [], keepsJeugdigen: Bool, workers: Workers
    ) throws(Telfout) {
        let start = Cijfertrace(
            vraag, fileOfPiece: fileOfPiece, dangers: dangers, twijfels: twijfels, keepsJeugdigen: keepsJeugdigen)
        let traces = try workers.run(tasks: records.bucketCount) { _ in
            start
        } perform: { (bucket, trace) throws(Telfout) in
            let all = records.records(of: bucket)
            var first = 0
            while first < all.count {
                var end = first + 1
                while end < all.count, all[end].jeugdige == all[first].jeugdige { end += 1 }
                try trace.add(all[first..<end])
                first = end
            }
        }
        self = start
        for trace in traces { try merge(trace) }
    }
}
