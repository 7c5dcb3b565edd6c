import Checksum

/// What somebody who reads a report folder can tell of one delivery, one gemeente or a few jeugdigen: everything that is published is
/// looked through, whatever wrote it. Twente's eight tables, at any peildatum, are exact by tradition.
struct PublishedAttack {
    /// A kind of thing that can be told, and the file that tells it.
    struct Leak: Hashable, Comparable, CustomStringConvertible {
        let what: String
        let path: String

        var description: String { "\(what) in \(path)" }

        static func < (left: Leak, right: Leak) -> Bool { left.description < right.description }
    }

    /// The files below the folder of one update.
    let report: [(path: String, text: String)]
    /// The delivered files, by path below DATA.
    let delivered: [(path: String, bytes: [UInt8])]
    /// Codes and names.
    let gemeenten: [String]

    /// Everything that is found.
    var leaks: Set<Leak> {
        var leaks: Set<Leak> = []
        for (path, text) in report {
            for what in found(in: text, path) { leaks.insert(Leak(what: what, path: path)) }
        }
        return leaks
    }

    private func found(in text: String, _ path: String) -> Set<String> {
        var found: Set<String> = []
        for (name, bytes) in delivered {
            if text.contains(SHA256.hexDigest(of: bytes)) { found.insert("the hash of a delivery") }
            if path.hasSuffix(".json"), json(about: name, in: text).contains("\"bytes\": \(bytes.count)") {
                found.insert("the size of a delivery")
            }
            if path.hasSuffix(".json"), hasSmall(json(about: name, in: text)) {
                found.insert("few rows of a delivery")
            }
        }
        for line in text.split(separator: "\n") {
            if delivered.contains(where: { line.contains($0.path) }), hasSmall(cells(line)) {
                found.insert("few rows of a delivery")
            }
            if followsBySubtraction(line) { found.insert("a hidden number of records, by subtraction") }
            if gemeenten.contains(where: line.contains), !isReferentie(path), hasSmall(cells(line)) {
                found.insert("a small number of a gemeente")
            }
            if gemeenten.contains(where: line.contains), line.contains(where: \.isNumber), hasAmount(line) {
                found.insert("an exact amount of a gemeente")
            }
        }
        if path.hasSuffix("bijstellingen.csv"), hasSmallCause(text) { found.insert("a cause of a few jeugdigen") }
        if path.hasSuffix("combinaties.csv"), hasSmallCombination(text) { found.insert("a small combination") }
        return found
    }

    /// The part of a JSON text that is about a delivered file.
    private func json(about name: String, in text: String) -> Substring {
        guard let start = text.ranges(of: "\"\(name)\"").first else { return "" }
        let rest = text[start.upperBound...]
        return rest[..<(rest.ranges(of: "\"pad\"").first?.lowerBound ?? rest.endIndex)]
    }

    /// Without what stands between backquotes: names of files and gemeenten.
    private func cells(_ line: Substring) -> Substring {
        guard line.hasPrefix("|"), let end = line.lastIndex(of: "`") else { return line }
        return line[line.index(after: end)...]
    }

    /// A number from 1 to 9 by itself.
    private func hasSmall(_ text: Substring) -> Bool {
        text.split { !$0.isNumber && !$0.isLetter && $0 != "," && $0 != "." && $0 != "-" }
            .contains { $0.wholeMatch(of: /[1-9],?/) != nil }
    }

    private func hasAmount(_ line: Substring) -> Bool { line.contains(/;-?[0-9.]+,[0-9]{2}(;|$|\r)/) }

    /// Population is public.
    private func isReferentie(_ path: String) -> Bool { path.hasPrefix("invoer/") }

    /// One hidden number among versions that add up to the accepted rows: oudere levering, vervangen, ingetrokken, verwijderd, bestaand.
    private func followsBySubtraction(_ line: Substring) -> Bool {
        guard line.hasPrefix("|"), delivered.contains(where: { line.contains($0.path) }) else { return false }
        let fields = line.split(separator: "|").map { $0.filter { $0 != " " } }
        guard fields.count == 13 else { return false }
        return fields[7...11].count { $0 == "onderdrukt" } == 1
    }

    private func hasSmallCause(_ text: String) -> Bool {
        text.split(separator: "\r\n").dropFirst().contains { line in
            let fields = line.split(separator: ";", omittingEmptySubsequences: false)
            return fields[4] == "aantal" && fields[8...].contains { Int($0).map { (1...9).contains(abs($0)) } ?? false }
        }
    }

    private func hasSmallCombination(_ text: String) -> Bool {
        text.split(separator: "\r\n").dropFirst().contains { line in
            let fields = line.split(separator: ";", omittingEmptySubsequences: false)
            return fields[1] != "niet_thuis" && Int(fields[2]).map { (1...9).contains($0) } ?? false
        }
    }
}
