import Faults
package import Jeugdhulp
import Json

/// How flows are counted (Rekenregels, R9).
package struct Stroominstelling: Equatable, Sendable {
    /// A run of at most so many days without a form is bridged. The shortest period has 90 days, and no bridge may span one.
    package var maximaleOnderbreking = 31
    /// The first day of which the periods are told; `nil` where that follows from the declaraties.
    package var vanaf: CalendarDate?

    /// The defaults.
    package init() {}

    /// So many days may be bridged at most.
    static let onderbrekingen = 0...59
}

extension Instelling {
    private enum Key: String, CaseIterable {
        case maximaleOnderbreking = "maximale_onderbreking"
        case vanaf
    }

    /// Both, or one of them. They are no part of `verantwoording.json` until flows are published.
    static let stromen = Instelling(
        key: "stromen",
        schema: InstellingenReader.schemaObject([
            (
                Key.maximaleOnderbreking.rawValue,
                InstellingenReader.wholeNumber(
                    in: Stroominstelling.onderbrekingen, standaard: Stroominstelling().maximaleOnderbreking)
            ),
            (Key.vanaf.rawValue, SettingSchema.date),
        ]),
        read: { (member, instellingen, _, faults) throws(Fout) in
            for part in try SettingValue.members(member, expected: .stromen) {
                faults.noting { () throws(Fout) in
                    switch try SettingKey<Key>.of(part) {
                    case .maximaleOnderbreking:
                        instellingen.stromen.maximaleOnderbreking = try SettingValue.number(
                            part, in: Stroominstelling.onderbrekingen)
                    case .vanaf: instellingen.stromen.vanaf = try SettingValue.date(part)
                    }
                }
            }
        },
        shown: { instellingen, member in
            [
                (Key.maximaleOnderbreking, String(instellingen.stromen.maximaleOnderbreking)),
                (.vanaf, instellingen.stromen.vanaf?.description ?? nothing),
            ].map { key, text in
                GeldendeInstelling(
                    naam: "stromen.\(key.rawValue)", waarde: text,
                    line: member?.value.members.first { $0.key == key.rawValue }?.line)
            }
        }, account: nil)
}
