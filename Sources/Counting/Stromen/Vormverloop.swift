import Jeugdhulp

/// The longest run of days with one form, holes that are bridged included. Rekenregels, R9.3.
struct Vormverblijf: Hashable, Sendable {
    /// The raw value of the form.
    let vorm: Int
    let first: Int32
    var last: Int32
    /// Whether no form has the day before.
    let beginsVerblijf: Bool
}

/// The form of each day of one jeugdige, as ranges: the heaviest that has the day, and then holes bridged. Rekenregels, R9.2 and R9.3.
///
/// Sorting and one pass over where care days begin and end. Used for one jeugdige after another.
struct Vormverloop: Sendable {
    /// In order.
    private(set) var verblijven: [Vormverblijf] = []
    /// Days on which the form has care and another aanbieder than before. Rekenregels, R9.6.
    private(set) var wissels: [Int32] = []
    /// Days with a form of their own, not bridged, and whether an aanbieder is known of them.
    private(set) var dagen: [(first: Int32, last: Int32, isKnown: Bool)] = []
    /// Days with a form after days without, and how many those are: `Int32.max` where none had one before.
    private(set) var hervattingen: [(day: Int32, after: Int32)] = []
    private let maximaleOnderbreking: Int32
    private var ends: [Zorgspan] = []
    /// Of the day that is looked at, by form.
    private var counts: InlineArray<3, Int> = [0, 0, 0]
    private var aanbieders: [Dagaanbieders]
    /// The current one of the vormverblijf; 0 until one is known.
    private var aanbieder: UInt32 = 0

    init(maximaleOnderbreking: Int) {
        self.maximaleOnderbreking = Int32(maximaleOnderbreking)
        aanbieders = [Dagaanbieders](repeating: Dagaanbieders(), count: Verblijfsvorm.allCases.count)
    }

    /// The raw value of the form of each voorziening; -1 for none.
    private static let vormen: InlineArray<8, Int> = {
        var vormen = InlineArray<8, Int>(repeating: -1)
        for voorziening in Voorziening.allCases {
            if let vorm = voorziening.verblijfsvorm { vormen[Int(voorziening.rawValue)] = Int(vorm.rawValue) }
        }
        return vormen
    }()

    /// Its form; -1 for care that is none.
    static func vorm(of voorziening: Int) -> Int { vormen[voorziening] }

    /// Forgets what there was and follows these care days, all of verblijf.
    mutating func follow(_ spans: [Zorgspan]) {
        verblijven.removeAll(keepingCapacity: true)
        wissels.removeAll(keepingCapacity: true)
        dagen.removeAll(keepingCapacity: true)
        hervattingen.removeAll(keepingCapacity: true)
        let starts = spans.sorted { $0.first < $1.first }
        ends = spans.sorted { $0.last < $1.last }
        var (started, ended, day) = (0, 0, Int32(0))
        while ended < ends.count {
            let next = started < starts.count ? min(starts[started].first, ends[ended].last + 1) : ends[ended].last + 1
            if day < next { see(day, through: next - 1) }
            day = next
            while started < starts.count, starts[started].first == day {
                count(starts[started], by: 1)
                started += 1
            }
            while ended < ends.count, ends[ended].last + 1 == day {
                count(ends[ended], by: -1)
                ended += 1
            }
        }
    }

    private mutating func count(_ span: Zorgspan, by change: Int) {
        let vorm = Vormverloop.vorm(of: span.voorziening)
        counts[vorm] += change
        if span.aanbieder != 0 { aanbieders[vorm].count(span.aanbieder, by: change) }
    }

    /// Days on which the same care goes on.
    private mutating func see(_ first: Int32, through last: Int32) {
        // The forms are declared from light to heavy.
        guard let vorm = counts.indices.last(where: { counts[$0] > 0 }) else { return }
        dagen.append((first, last, !aanbieders[vorm].isEmpty))
        if extend(vorm, first, through: last) { aanbieder = 0 }
        guard let smallest = aanbieders[vorm].smallest, !aanbieders[vorm].has(aanbieder) else { return }
        if aanbieder != 0 { wissels.append(first) }
        aanbieder = smallest
    }

    /// Adds days with a form; returns whether they begin a vormverblijf.
    private mutating func extend(_ vorm: Int, _ first: Int32, through last: Int32) -> Bool {
        let place = verblijven.count - 1
        var follows = false
        if place >= 0 {
            let hole = first - verblijven[place].last - 1
            if hole > 0 { hervattingen.append((first, hole)) }
            follows = hole <= maximaleOnderbreking
            if follows { verblijven[place].last = first - 1 }
            if follows, verblijven[place].vorm == vorm {
                verblijven[place].last = last
                return false
            }
        } else {
            hervattingen.append((first, .max))
        }
        verblijven.append(Vormverblijf(vorm: vorm, first: first, last: last, beginsVerblijf: !follows))
        return true
    }
}

/// The known aanbieders of one form on one day, each with how many care days it has there; in order.
private struct Dagaanbieders: Sendable {
    private var all: [(aanbieder: UInt32, count: Int)] = []

    var isEmpty: Bool { all.isEmpty }

    var smallest: UInt32? { all.first?.aanbieder }

    func has(_ aanbieder: UInt32) -> Bool { all.contains { $0.aanbieder == aanbieder } }

    mutating func count(_ aanbieder: UInt32, by change: Int) {
        let place = all.firstIndex { $0.aanbieder >= aanbieder } ?? all.count
        if place == all.count || all[place].aanbieder != aanbieder {
            all.insert((aanbieder, change), at: place)
            return
        }
        all[place].count += change
        if all[place].count == 0 { all.remove(at: place) }
    }
}
