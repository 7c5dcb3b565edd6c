import ChecksumIntel

/// SHA-256 of bytes fed in order (FIPS 180-4), with the processor's own instructions where it has them.
package struct SHA256: Sendable {
    private var state = SHA256.initialState
    private var block: [UInt8] = []
    private var byteCount: UInt64 = 0

    private let usesIntel: Bool

    /// Of no bytes yet.
    package init() {
        self.init(usesProcessor: true)
    }

    /// With `usesProcessor` false the portable code does everything.
    init(usesProcessor: Bool) {
        usesIntel = usesProcessor && IntelSHA256.isAvailable
        block.reserveCapacity(64)
    }

    /// Adds the bytes that follow; how they are cut over calls makes no difference.
    package mutating func update(_ bytes: Span<UInt8>) {
        update(bytes, from: completeBlock(bytes))
    }

    /// Adds to each of two hashes the bytes that follow in its own message, in little more time than it takes to add one's.
    package static func update(
        _ first: inout SHA256, _ bytes: Span<UInt8>, _ second: inout SHA256, _ otherBytes: Span<UInt8>
    ) {
        var index = first.completeBlock(bytes)
        var otherIndex = second.completeBlock(otherBytes)
        if first.usesIntel, second.usesIntel {
            IntelSHA256.compressTwo(
                bytes, from: &index, into: &first.state, otherBytes, from: &otherIndex, into: &second.state)
        }
        first.update(bytes, from: index)
        second.update(otherBytes, from: otherIndex)
    }

    /// Counts the bytes, and takes the first ones into the block that was begun; returns how many it took.
    private mutating func completeBlock(_ bytes: Span<UInt8>) -> Int {
        byteCount &+= UInt64(bytes.count)
        var index = 0
        while !block.isEmpty, index < bytes.count {
            append(bytes[index])
            index &+= 1
        }
        return index
    }

    /// Adds counted bytes, behind whole blocks.
    private mutating func update(_ bytes: Span<UInt8>, from start: Int) {
        var index = start
        if usesIntel { index = IntelSHA256.compress(bytes, from: index, into: &state) }
        while index &+ 64 <= bytes.count {
            compress(bytes, at: index)
            index &+= 64
        }
        while index < bytes.count {
            append(bytes[index])
            index &+= 1
        }
    }

    /// The digest as 64 lower-case hexadecimal digits.
    package consuming func finish() -> String {
        let bitCount = byteCount &* 8
        append(0x80)
        while block.count != 56 { append(0) }
        for shift in stride(from: 56, through: 0, by: -8) {
            append(UInt8(truncatingIfNeeded: bitCount >> UInt64(shift)))
        }
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        for word in 0..<8 {
            for shift in stride(from: 28, through: 0, by: -4) {
                text.append(digits[Int(state[word] >> UInt32(shift)) & 15])
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The digest of one run of bytes.
    package static func hexDigest(of bytes: [UInt8]) -> String {
        var hash = SHA256()
        hash.update(bytes.span)
        return hash.finish()
    }

    private mutating func append(_ byte: UInt8) {
        block.append(byte)
        guard block.count == 64 else { return }
        let full = block
        compress(full.span, at: 0)
        block.removeAll(keepingCapacity: true)
    }

    private mutating func compress(_ bytes: Span<UInt8>, at offset: Int) {
        var schedule = InlineArray<64, UInt32>(repeating: 0)
        let raw = unsafe bytes.bytes
        for index in 0..<16 {
            let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: offset &+ 4 &* index, as: UInt32.self)
            schedule[index] = word.bigEndian
        }
        for index in 16..<64 {
            let w15 = schedule[index &- 15]
            let w2 = schedule[index &- 2]
            let s0 = w15.rotated(7) ^ w15.rotated(18) ^ (w15 >> 3)
            let s1 = w2.rotated(17) ^ w2.rotated(19) ^ (w2 >> 10)
            schedule[index] = schedule[index &- 16] &+ s0 &+ schedule[index &- 7] &+ s1
        }
        var (a, b, c, d) = (state[0], state[1], state[2], state[3])
        var (e, f, g, h) = (state[4], state[5], state[6], state[7])
        for index in 0..<64 {
            let s1 = e.rotated(6) ^ e.rotated(11) ^ e.rotated(25)
            let choice = (e & f) ^ (~e & g)
            let t1 = h &+ s1 &+ choice &+ SHA256.roundConstants[index] &+ schedule[index]
            let s0 = a.rotated(2) ^ a.rotated(13) ^ a.rotated(22)
            let majority = (a & b) ^ (a & c) ^ (b & c)
            (h, g, f, e, d, c, b, a) = (g, f, e, d &+ t1, c, b, a, t1 &+ s0 &+ majority)
        }
        state = state &+ SIMD8(a, b, c, d, e, f, g, h)
    }

    private static let initialState = SIMD8<UInt32>(
        0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19)

    private static let roundConstants: InlineArray<64, UInt32> = [
        0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
        0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
        0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
        0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
        0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
        0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
        0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
        0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
    ]
}

extension UInt32 {
    /// Rotated right.
    fileprivate func rotated(_ count: UInt32) -> UInt32 {
        (self >> count) | (self << (32 &- count))
    }
}
