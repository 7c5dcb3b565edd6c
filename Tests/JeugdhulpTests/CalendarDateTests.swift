import TestSupport
import Testing

@testable import Jeugdhulp

@Suite("CalendarDate")
struct CalendarDateTests {
    /// Every day from 1900 to 2199, by months whose lengths everyone knows.
    static let everyDay: [(year: Int, month: Int, day: Int)] = {
        let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        var days: [(year: Int, month: Int, day: Int)] = []
        for year in 1900...2199 {
            // Of the years that end in 00 only 2000 has a leap day.
            let isLeap = year % 4 == 0 && ![1900, 2100].contains(year)
            for month in 1...12 {
                let length = lengths[month - 1] + (month == 2 && isLeap ? 1 : 0)
                for day in 1...length { days.append((year, month, day)) }
            }
        }
        return days
    }()

    @Test("counts the days from 1900 to 2199 one by one, in both directions")
    func everyDayInOrder() {
        #expect(Self.everyDay.count == 109_573)
        for (number, day) in Self.everyDay.enumerated() {
            guard let date = CalendarDate(year: day.year, month: day.month, day: day.day),
                date.dayNumber == number, CalendarDate(dayNumber: number) == date, date.components == day
            else {
                Issue.record("\(day)")
                return
            }
        }
    }

    @Test("begins on 1 January 1900 and ends on 31 December 2199")
    func bounds() {
        #expect(CalendarDate.first == CalendarDate(year: 1900, month: 1, day: 1))
        #expect(CalendarDate.last == CalendarDate(year: 2199, month: 12, day: 31))
        for number in [-1, 109_573, .min, .max] { #expect(CalendarDate(dayNumber: number) == nil) }
        #expect(CalendarDate.first.advanced(by: -1) == nil)
        #expect(CalendarDate.last.advanced(by: 1) == nil)
        #expect(CalendarDate.first.advanced(by: 109_572) == .last)
        #expect(CalendarDate.last.days(to: .first) == -109_572)
        #expect(CalendarDate.first < .last)
    }

    @Test("has no days but those of the calendar", arguments: [1899, 1900, 1999, 2000, 2019, 2020, 2100, 2199, 2200])
    func noOtherDays(year: Int) {
        let known = Set(Self.everyDay.filter { $0.year == year }.map { $0.month * 100 + $0.day })
        for month in -1...14 {
            for day in -1...33 {
                let exists = CalendarDate(year: year, month: month, day: day) != nil
                #expect(
                    exists == (month > 0 && day > 0 && known.contains(month * 100 + day)), "\(year) \(month) \(day)")
            }
        }
    }

    static let texts = [
        ("1900-01-01", "1 januari 1900"), ("2000-02-29", "29 februari 2000"), ("2019-03-31", "31 maart 2019"),
        ("2020-04-05", "5 april 2020"), ("2021-05-10", "10 mei 2021"), ("2022-06-09", "9 juni 2022"),
        ("2023-07-30", "30 juli 2023"), ("2024-08-11", "11 augustus 2024"), ("2025-09-01", "1 september 2025"),
        ("2026-10-31", "31 oktober 2026"), ("2027-11-12", "12 november 2027"), ("2199-12-31", "31 december 2199"),
    ]

    @Test("is written for machines and for readers", arguments: texts)
    func text(iso: String, words: String) throws {
        let date = try #require(CalendarDate(iso: iso))
        #expect(date.description == iso)
        #expect(date.inWords == words)
        #expect(date.year == Int(iso.prefix(4)))
    }

    @Test(
        "reads no other text than yyyy-mm-dd",
        arguments: [
            "", "2019-3-31", "2019-03-1", "20190331", "31-03-2019", "2019/03/31", "2019-03-31 ", " 2019-03-31",
            "2019-02-29",
            "2019-13-01", "2019-00-10", "2019-01-00", "1899-12-31", "2200-01-01", "2019-03-3a", "+019-03-31",
            "2019-03-31T",
            "２019-03-31", "2019–03-31", "-019-03-31",
        ])
    func noText(text: String) {
        #expect(CalendarDate(iso: text) == nil)
    }
}
