import Foundation
import Testing

@testable import Publication

/// Contrast as WCAG 2.1 defines it, worked out here from the colours alone.
@Suite("The colours of pictures and page")
struct InkTests {
    static func luminance(_ colour: String) throws -> Double {
        let value = try #require(Int(colour.dropFirst(), radix: 16))
        let channels = [16, 8, 0].map { shift -> Double in
            let part = Double(value >> shift & 255) / 255
            return part <= 0.03928 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
    }

    static func contrast(_ one: String, _ other: String) throws -> Double {
        let (one, other) = (try luminance(one), try luminance(other))
        return (max(one, other) + 0.05) / (min(one, other) + 0.05)
    }

    @Test("keep text at 4.5 and outlines at 3 from the paper, light and dark", arguments: Ink.allCases)
    func contrast(ink: Ink) throws {
        for (colours, paper) in [(ink.light, Ink.paper.light.fill), (ink.dark, Ink.paper.dark.fill)]
        where ink != .paper && ink != .grid {
            let least = [.text, .quiet, .thuis, .nietThuis].contains(ink) ? 4.5 : 3
            #expect(try Self.contrast(colours.outline, paper) >= least, "\(ink) \(colours)")
        }
    }

    static let neighbours: [[Ink]] = [[.thuis, .nietThuis], [.gezinsvormen, .residentieel, .jeugdzorgplus]]

    @Test("differ in grey where they stand beside each other", arguments: neighbours)
    func grey(inks: [Ink]) throws {
        for (index, ink) in inks.enumerated() {
            for other in inks.dropFirst(index + 1) {
                #expect(try Self.contrast(ink.light.fill, other.light.fill) >= 1.8, "\(ink) \(other)")
                #expect(try Self.contrast(ink.dark.fill, other.dark.fill) >= 1.3, "\(ink) \(other)")
            }
        }
    }
}
