import Checksum
import Glibc

/// Makes the checksums of two files, as tmsd does: side by side for as long as both have bytes.
func checksum(_ first: String, _ second: String) {
    let (descriptor, otherDescriptor) = (open(first, O_RDONLY), open(second, O_RDONLY))
    var (hash, other) = (SHA256(), SHA256())
    var block = [UInt8](repeating: 0, count: 1 << 18)
    var otherBlock = block
    var offset = 0
    while true {
        // Sound: no more is read than a block can hold.
        let count = block.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, offset) }
        let otherCount = otherBlock.withUnsafeMutableBytes { pread(otherDescriptor, $0.baseAddress, $0.count, offset) }
        guard count > 0 || otherCount > 0 else { break }
        let bytes = block.span
        let otherBytes = otherBlock.span
        SHA256.update(
            &hash, bytes.extracting(first: max(count, 0)), &other, otherBytes.extracting(first: max(otherCount, 0)))
        offset += block.count
    }
    _ = (hash.finish(), other.finish())
    close(descriptor)
    close(otherDescriptor)
}
