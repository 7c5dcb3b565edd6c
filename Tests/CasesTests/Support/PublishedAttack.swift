import Checksum
import Json
import TestSupport

/// What somebody who reads everything that is published can find out of one delivery, one gemeente or a few jeugdigen, whatever wrote it:
/// by reading, and by adding up and subtracting what adds up by its headings. Twente's eight tables, at any peildatum, are exact by tradition.
struct PublishedAttack {
    /// A kind of thing that can be told, and the file that tells it.
    struct Leak: Hashable, Comparable, CustomStringConvertible {
        let what: String
        let path: String

        var description: String { "\(what) in \(path)" }

        static func < (left: Leak, right: Leak) -> Bool { left.description < right.description }
    }

    /// The files below the folder of one update.
    let report: [String: String]
    /// The files below its dossier: what there is to find.
    let dossier: [String: String]
    /// All files of DATA, by path.
    let data: [String: String]
    /// Codes and names.
    let gemeenten: [String]

    private static let amounts = "referentie/aanvullende_bedragen.csv"

    /// Everything that is found.
    var leaks: Set<Leak> {
        var leaks: Set<Leak> = []
        for (path, text) in report {
            for what in read(text, path) { leaks.insert(Leak(what: what, path: path)) }
        }
        for addition in additions where !addition.addition.small.isEmpty {
            leaks.insert(
                Leak(what: "\(addition.addition.small.sorted()) \(addition.addition.what)", path: addition.path))
        }
        for what in divided { leaks.insert(Leak(what: what, path: "bijstellingen.csv")) }
        return leaks
    }

    private var delivered: [(path: String, text: String)] {
        data.filter { $0.key.hasPrefix("leveringen/") }.map { ($0.key, $0.value) }
    }

    // MARK: What can be read

    private func read(_ text: String, _ path: String) -> Set<String> {
        var found: Set<String> = []
        let held = HeldText(text)
        for (name, content) in data where name.hasPrefix("leveringen/") || name == PublishedAttack.amounts {
            if held.contains(SHA256.hexDigest(of: Array(content.utf8))) { found.insert("the hash of \(name)") }
        }
        let isAccount = ["kwaliteit.md", "verantwoording.json"].contains(path)
        let numbers = isAccount ? Set(PublishedNumbers.inText(text)) : []
        for (name, content) in delivered where content.utf8.count > 99 {
            if numbers.contains(String(content.utf8.count)) { found.insert("the size of \(name)") }
        }
        let names = (delivered.map(\.path) + gemeenten).filter(held.contains).sorted { $0.count > $1.count }
        for line in text.split(whereSeparator: \.isNewline) where !names.isEmpty && !isPublic(path) {
            if tellsNumber(of: line, names) { found.insert("a number beside a file or gemeente: \(line.prefix(80))") }
        }
        if path.hasSuffix(".json"), let json = try? JsonParser.parse(Array(text.utf8)) {
            found.formUnion(members(json))
        }
        for amount in amountsAddedUp where held.contains(amount) { found.insert("an amount of a gemeente, \(amount)") }
        return found
    }

    /// Population, and which gemeenten, products and sources there are; and what is told of gemeenten, rounded (Rekenregels, R8).
    private func isPublic(_ path: String) -> Bool {
        path.hasPrefix("invoer/") && !path.hasSuffix("aanvullende_bedragen.csv") || path.hasPrefix("gemeenten")
            || path == "cijfers.csv" || path == "SHA256SUMS" || path.hasPrefix("figuren/gemeenten-")
    }

    /// A number on a line that names a delivered file or a gemeente, besides those of names, days and encodings.
    private func tellsNumber(of line: Substring, _ names: [String]) -> Bool {
        guard line.utf8.contains(where: { (0x30...0x39).contains($0) }), names.contains(where: HeldText(line).contains)
        else {
            return false
        }
        var rest = String(line)
        for name in names { rest = rest.replacing(name, with: "") }
        for word in ["UTF-8", "Windows-1252"] { rest = rest.replacing(word, with: "") }
        rest = rest.replacing(/\[?[A-Z]{3}-[0-9]{3}\]?|[0-9]{4}-[0-9]{2}(-[0-9]{2})?/, with: "")
        return rest.contains(where: \.isNumber)
    }

    /// What stands in the account of a delivered file besides what it is called.
    private func members(_ json: JsonValue) -> Set<String> {
        guard case .array(let files)? = json["leveringen"] else { return [] }
        var found: Set<String> = []
        for case .object(let members) in files {
            for member in members where member.key != "pad" && member.key != "soort" {
                found.insert("\(member.key) of a delivery")
            }
        }
        return found
    }

    /// Of lines that are added up to one for Twente, each as it is written.
    private var amountsAddedUp: [String] {
        let lines = (data[PublishedAttack.amounts] ?? "").split(separator: "\n").dropFirst().map {
            $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
        }
        return Dictionary(grouping: lines) { $0[0] + $0[2] }.values.filter { $0.count > 1 }
            .flatMap { $0.map { $0[3] } }
    }
}

// MARK: What adds up

extension PublishedAttack {
    /// The rows of each kind by what became of them, the rejected ones by reason, and both kinds together.
    private var additions: [(path: String, addition: Addition)] {
        let page = MarkdownTable.all(report["kwaliteit.md"] ?? "")
        var found: [(String, Addition)] = []
        for soort in ["indicaties", "declaraties"] {
            guard let rows = page.first(where: { $0.header.first == "wat er van werd" }),
                let total = rows.number(soort, "**gelezen**")
            else { continue }
            let parts = rows.numbers(soort).dropFirst()
            found.append(("kwaliteit.md", Addition(what: "\(soort) by fate", total: total, parts: Array(parts))))
            if let rejected = rows.number(soort, "afgekeurd: telt nergens mee"),
                let reasons = page.first(where: { $0.header.first == "code" && $0.header.contains(soort) })
            {
                found.append(
                    (
                        "kwaliteit.md",
                        Addition(what: "\(soort) by reason", total: rejected, parts: reasons.numbers(soort))
                    ))
            }
        }
        return found + together(found.map(\.1)) + inJson + statuses
    }

    /// What `rapport.md` says of both kinds, less what is told of one.
    private func together(_ kinds: [Addition]) -> [(String, Addition)] {
        let text = report["rapport.md"] ?? ""
        let number = { (match: Substring?) in match.flatMap { Int($0.filter { $0 != "." }) } }
        let read = number(text.firstMatch(of: #/ met ([0-9.]+) rij/#)?.1)
        return read.map { read in
            [
                (
                    "rapport.md",
                    Addition(
                        what: "rows of both kinds", total: read,
                        parts: kinds.filter { $0.what.hasSuffix("by fate") }.map(\.total))
                )
            ]
        } ?? []
    }

    private var inJson: [(String, Addition)] {
        let path = "verantwoording.json"
        guard let json = try? JsonParser.parse(Array((report[path] ?? "").utf8)),
            case .array(let kinds)? = json["rijen"]
        else { return [] }
        return kinds.compactMap { kind in
            guard case .object(let members) = kind, case .integer(let total)? = kind["gelezen"] else { return nil }
            let parts = members.dropFirst(2).map { member in
                if case .integer(let number) = member.value { number } else { nil as Int? }
            }
            return (path, Addition(what: "rows by fate", total: total, parts: parts))
        }
    }

    /// Of the accepted rows, where these follow, those without one of the words.
    private var statuses: [(String, Addition)] {
        let page = MarkdownTable.all(report["kwaliteit.md"] ?? "")
        guard let words = page.first(where: { $0.header.first == "status" }),
            let rows = page.first(where: { $0.header.first == "wat er van werd" })
        else { return [] }
        let accepted = ["indicaties", "declaraties"].map { soort -> Int? in
            guard let read = rows.number(soort, "**gelezen**"),
                let rejected = rows.number(soort, "afgekeurd: telt nergens mee"),
                let other = rows.number(soort, "buiten de Jeugdwet")
            else { return nil }
            return read - rejected - other
        }
        guard let first = accepted[0], let second = accepted[1] else { return [] }
        return [
            (
                "kwaliteit.md",
                Addition(what: "rows by status", total: first + second, parts: words.numbers("rijen") + [nil])
            )
        ]
    }

    /// Causes of bijstellingen: what is told of few, and what follows from figures that add up.
    private var divided: [String] {
        let told = Division.all(report["bijstellingen.csv"] ?? "")
        let exact = Dictionary(
            uniqueKeysWithValues: Division.all(dossier["bijstellingen.csv"] ?? "").map { ($0.key, $0) })
        var found = told.filter(\.tellsFew).map { "few jeugdigen of a cause, \($0.key[1]) \($0.key[3])" }
        for line in told {
            for (place, cause) in line.causes.enumerated() where cause == nil {
                for other in Division.sums where other.contains(line.key[1]) {
                    let value = follows(line, place, other, told)
                    guard let value, value == exact[line.key]?.causes[place] ?? 0 else { continue }
                    if line.isCount ? (1...9).contains(abs(value)) : line.isAmount && value != 0 {
                        found.append("a cause of \(line.key[1]) \(line.key[3]) \(line.key[4]) that follows")
                    }
                }
            }
        }
        return found
    }

    /// The part of a cause as it follows from the other onderwerpen of a sum: the first is that of the rest.
    private func follows(_ line: Division, _ place: Int, _ sum: [String], _ told: [Division]) -> Int? {
        guard line.isCount == (sum == Division.sums[0]), line.isCount || line.isAmount else { return nil }
        var value = 0
        for onderwerp in sum where onderwerp != line.key[1] {
            var key = line.key
            key[1] = onderwerp
            let other = told.first { $0.key.dropFirst() == key.dropFirst() }
            guard let part = other == nil ? 0 : other?.causes[place] else { return nil }
            value += line.key[1] == sum[0] || onderwerp == sum[0] ? part : -part
        }
        return value
    }
}

extension Division {
    /// Onderwerpen of which the first is the sum of the others: of jeugdigen who are declared for, and of amounts.
    static let sums = [
        ["declaraties", "thuis", "niet_thuis"], ["niet_thuis", "gezinsvormen", "residentieel", "jeugdzorgplus"],
    ]
}
