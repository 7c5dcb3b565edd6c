import Jeugdhulp
import Testing

/// From the day of birth up to the day before the 24th birthday (Rekenregels, R2.7).
struct PlausibleAgeTests {
    private static func holds(_ born: String, _ begin: String) -> Bool {
        guard let born = CalendarDate(iso: born), let begin = CalendarDate(iso: begin) else { return false }
        return PlausibleAge.holds(born: born.dayNumber, begindatum: begin.dayNumber)
    }

    @Test func `from birth to the day before the 24th birthday`() {
        #expect(!Self.holds("2019-03-05", "2019-03-04"))
        #expect(Self.holds("2019-03-05", "2019-03-05"))
        #expect(Self.holds("1995-03-05", "2019-03-04"))
        #expect(!Self.holds("1995-03-05", "2019-03-05"))
        #expect(Self.holds("1996-02-29", "2020-02-28"))
        #expect(!Self.holds("1996-02-29", "2020-02-29"))
    }

    @Test func `the first of January says that the day is not known: a year more`() {
        #expect(Self.holds("1995-01-01", "2019-12-31"))
        #expect(!Self.holds("1995-01-01", "2020-01-01"))
        #expect(!Self.holds("1995-02-01", "2019-02-01"))
        #expect(Self.holds("1900-01-01", "2019-02-01"))
    }
}
