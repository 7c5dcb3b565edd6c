/// Digests of messages of 0…300 bytes by another implementation: Python's `hashlib`.
enum KnownDigests {
    /// Byte i of the message of n bytes is i·i·7 + i·31 + n, modulo 256.
    static func message(_ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: $0 * $0 * 7 + $0 * 31 + count) }
    }

    /// The digest of all 301 digests, as hexadecimal text one after another.
    static let ofAllDigests = "055b8dad9cf144e77c4a0c7237d743cf56c18e2365b66c647a8bbf5f052df416"

    /// The first 8 digits of the digest of the message of so many bytes.
    static let starts = """
        e3b0c442 4bf5122f 38a37b4a 954df99a fad287a0 cda0b436 8346634c 579261ef 85602793 0431a30c 83f1e1b0 59d5391c
        fd3f01cf 1fed2b76 b159edc0 8d10483f 26d0387c 383f3240 6fa868cf c27237da 6f640ac0 a561c6c8 25059cd4 951ccc6f
        b7c19fdb 49167b1c 3abc7066 3039c396 9476be25 90a81a0b 5644af81 422ef3fd 7929bf6f 8d70fc8a c6c6f4c6 5d18f268
        635aac4f bdc8f5a2 b943a85e d2d49ca5 33b247e8 91638f3f da98316d ab09a8ec 9cd9e3c3 fc8bbff3 e57d01ab fccd8d0f
        52d43f3a bbaf5f8f 9be9d1af 3b143fa2 39bcc81b 13ed3042 a9652e8f e85c858e 9217f8f4 f0538b3c 6b9114f2 81484f1f
        885720ac 24adc031 d04752c9 144c7ef6 2c13ec6e 4e24f040 ad17e866 29692416 63204e46 22efb4cd 3a8bb51b cd0ba2f5
        0176b852 a4710609 e843148a 5316fffb 9e68b2d2 c38c934f 0a778994 7003826c 90379fd9 ea8f149c 678b6df9 655f8b5c
        4472248b 97390bfb 56f7f806 cae5473c 4cd949ef be65cf86 7250276c 040db8f2 8033a88b c70cebe1 83eb20af ba70faa2
        ead9f294 db536033 25df52c6 3be10b93 a2d18549 1a4d1544 52eff358 5d023694 7e207751 b0d58dc1 f6335698 12f9c20d
        cf95b7ca e6ba1867 2fdd68da ae2cfab6 d7cc191a d538dec3 b31abbcd 69780c9a 1988230d 31b90489 19121a4d fe300c77
        ea6e5906 d7a5a727 17b279a9 3f80662a 4eac3683 58418d50 89177466 a1ded080 f40761f0 4c40f858 d023d1f7 1a8b1882
        63041917 57feab24 5d5875df fdfedf5d 1229d0ae b015a57c 5ad2a1d8 486f7062 1623a12c 697d9b6c 2fdd7217 c617bd21
        57405dd2 544099d3 003c7449 77cd58bf 58049569 f6446441 b05fa170 bd46d740 66b49e49 e8e4d8c9 aa3180ad 89ebb27e
        d4e4c8bb 8e7b626e 8d5ff04b 77cd03c2 41412885 a6d070ec 7164de4f c7e0ef0c b0fb379d 8ea683af 6a1590f5 c0c07a5e
        b7d51a5c ed5833e3 5595bf87 2a032471 b94d0982 1a87d888 8aae735c 92058236 587fd24a 8aee6356 09cc34b7 10801c09
        9692bd69 acce0f9c 68c8b9fb a35030f2 14dedba8 da7e3f51 03787728 e55ea399 28bec892 2515a638 7adc2a32 15578410
        e6f5fd99 4307e69e 35f31a58 fb9cabde 80df67bf 3dade1b8 a59bee0a 98efc84d e5689131 67dc746d 4fd8d224 29af997e
        4c94b66b 661b6222 b2df8bfc 2e618f35 07a2c125 1aa99f61 3eeb646b d6e00ac2 8d9d8dc5 f505bad8 940b3dbb ee7e63b0
        44c7bd13 91398683 b7368cc1 f2cb54c1 70d39d50 675634cd 14ceacbd faa8d9b8 da2dcccb 4eb1f0cb 028c59fe 21117c83
        fe154d4a 76cd6dd1 25dc1881 30c48990 f325e4f5 816efd8b cfe49d2f 1c08bad0 62a14ca3 227fed91 e5a1729c b49e0c27
        70f33e57 8d963e5e d1e9f05e c7147a1d ffcc96bd de2929d9 211fd21d 16469948 47c63ade f34b7d43 b2a45a24 8334260a
        25591b84 9cfe8a3d ed06d28e 9b37e282 89d05501 16f91426 aab35a56 f59abb24 4193eef0 aa9d543f c46cde5a 7d77af01
        d5e94c04 bd7c6d97 1c8a53cf 4ddcfb0d 28e79a3a ee0c76cf 681dd903 ff2690ce 1943e7dd d11698b0 43025d04 ee6fb85e
        fff7260a 8dc324f7 edcd3a70 9b74a341 e17eb6d1 52f13871 42c2231a 23613638 bd2e2dea efe89a8e 2a38dfab b130d073
        9d18edc4 12e056aa 70720ef7 fd349388 2b624965 f4c1d6af 1de31b7b 727c15ad 79d3d6da 101e54c5 9d0eb517 879b57a7
        6cff3865
        """.split { $0.isWhitespace }
}
