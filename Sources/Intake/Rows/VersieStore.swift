/// The versions that one thread read, divided over partitions so that all versions of a record are in the same partition, of
/// whichever thread; in each partition those of one piece are in the order in which they were read.
package struct VersieStore: Sendable {
    package static let partitionCount = 256

    private var partitions = [[Versie]](repeating: [], count: VersieStore.partitionCount)

    package init() {}

    @inline(__always)
    mutating func append(_ versie: Versie, hash: UInt64) {
        partitions[Int(truncatingIfNeeded: hash >> 56)].append(versie)
    }

    /// The versions in a partition, 0 ..< `partitionCount`.
    package subscript(partition: Int) -> [Versie] { partitions[partition] }
}
