import Contract
import Jeugdhulp

/// A file that was there at the previous update and is gone.
enum VanishedDelivery {
    /// `before` are the paths below DATA of the previous update; `now` those of all files, counted or not.
    ///
    /// One that came in its place, in the same folder and of the same kind or under the same name in a folder of the same round, is taken for
    /// it; a file of a later round is what came after it, not what it became. Where
    /// each delivery replaces the earlier ones, one that a later delivery replaced is not missed.
    static func doubts(
        _ beeld: Leveringsbeeld, _ drempels: Drempelwaarden, before: Set<String>, now: Set<String>
    ) -> [Twijfel] {
        let margin = Rondes(beeld, percentage: drempels["percentage"], margin: drempels["dagen"]).margin
        var fresh = now.subtracting(before).map(Bestand.init).sorted { $0.path < $1.path }
        return before.subtracting(now).sorted().compactMap { path -> Twijfel? in
            let gone = Bestand(path)
            if beeld.isReplacing, let map = gone.map, beeld.mappen.contains(where: { $0.date > map.date }) {
                return nil
            }
            let place =
                fresh.firstIndex { $0.soort == gone.soort && $0.tail == gone.tail && $0.isNear(gone, margin) }
                ?? fresh.firstIndex { $0.soort == gone.soort && $0.folder == gone.folder }
            if let place {
                fresh.remove(at: place)
                return nil
            }
            return Twijfel(
                Twijfelregels.deliveryGone,
                gemeente: GemeenteNaam.named(path, among: beeld.gemeenten).map { beeld.gemeenten[$0] }, path: path,
                omvang: nil)
        }
    }

    private struct Bestand {
        let path: String
        let map: Leveringsmap?
        let soort: Leveringssoort?
        /// The first folder below `leveringen`; empty without one.
        let folder: Substring
        /// What comes behind it.
        let tail: Substring

        init(_ path: String) {
            self.path = path
            map = Leveringsmap(path: path)
            let parts = path.split(separator: "/")
            soort = parts.last.flatMap { Leveringssoort(fileName: String($0)) }
            let below = path.split(separator: "/", maxSplits: 2)
            folder = below.count > 2 ? below[1] : ""
            tail = below.last ?? ""
        }

        /// Whether its folder lies at most so many days from that of another; where one says no day it may.
        func isNear(_ other: Bestand, _ margin: Int) -> Bool {
            guard let own = map?.date, let date = other.map?.date else { return true }
            return abs(own.days(to: date)) <= margin
        }
    }
}
