import Figures
import Jeugdhulp
import Json
import Testing

@testable import Publication

@Suite("The data package")
struct DatapackageTests {
    private static func json() throws -> JsonValue {
        let periode = try #require(Periode(code: "2019"))
        let kwartaal = try #require(Kwartaal("2019-Q4"))
        let figures = [
            Figure(Figure.Key(.nietThuis, periode, .aantal), .aantal(30)),
            Figure(Standfigures.key(kwartaal, .totaal), .aantal(30)),
        ]
        return Datapackage(try Updateproef(figures: figures).update()).json
    }

    @Test("describes every CSV file of the report folder, and every column in its order")
    func whole() throws {
        let update = try Updateproef().update()
        let resources = try Self.json().list("resources")
        let files = update.files(with: update.dataFiles()).filter {
            $0.path.hasSuffix(".csv") && !$0.path.hasPrefix("invoer/")
        }
        #expect(Set(resources.compactMap { $0.word("path") }) == Set(files.map(\.path)))
        for resource in resources {
            let file = try #require(files.first { $0.path == resource.word("path") })
            let header = String(decoding: file.bytes.dropFirst(3), as: UTF8.self).prefix { $0 != "\r\n" }
            let fields = try resource.member("schema").list("fields")
            #expect(fields.compactMap { $0.word("name") } == header.split(separator: ";").map(String.init))
            #expect(try resource.member("dialect").word("delimiter") == ";")
            #expect(try resource.member("schema").list("missingValues") == [.string("")])
        }
        let names = resources.compactMap { $0.word("name") }
        #expect(Set(names).count == names.count)
    }

    @Test("says the type and the unit of each column, what codes mean, and the days of each period")
    func fields() throws {
        let json = try Self.json()
        let resources = try json.list("resources")
        func field(_ path: String, _ name: String) throws -> JsonValue {
            let resource = try #require(resources.first { $0.word("path") == path })
            return try #require(try resource.member("schema").list("fields").first { $0.word("name") == name })
        }
        #expect(try field("cijfers.csv", "waarde").word("decimalChar") == ",")
        #expect(try field("cijfers.csv", "waarde").word("eenheid") == "zoals maat zegt")
        #expect(try field("trend.csv", "peildatum").word("type") == "date")
        #expect(try field("tabellen/tabel-4-niet-thuis.csv", "declaratiebedrag").word("eenheid") == "euro")
        #expect(try field("tabellen/tabel-4-niet-thuis.csv", "aantal_jeugdigen").word("type") == "integer")
        #expect(try field("stand.csv", "waarde").word("eenheid") == "aantal")
        let statuses = try field("stand.csv", "status").list("categories").compactMap { $0.word("value") }
        #expect(statuses == ["niet_betrouwbaar", "onderdrukt", "ontbreekt", "voorlopig", "onzeker"])
        let periods = try json.list("perioden").map {
            [$0.word("code"), $0.word("eerste_dag"), $0.word("laatste_dag")]
        }
        #expect(periods == [["2019", "2019-01-01", "2019-12-31"], ["2019-Q4", "2019-10-01", "2019-12-31"]])
    }
}

extension JsonValue {
    fileprivate func member(_ key: String) throws -> JsonValue {
        guard case .object(let members) = self else { throw Absent() }
        return try #require(members.first { $0.key == key }?.value)
    }

    fileprivate func list(_ key: String) throws -> [JsonValue] {
        guard case .array(let values) = try member(key) else { throw Absent() }
        return values
    }

    fileprivate func word(_ key: String) -> String? {
        guard case .string(let text)? = try? member(key) else { return nil }
        return text
    }

    private struct Absent: Error {}
}
