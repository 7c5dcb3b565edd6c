/// One file of the room of faults: the codes it declares, and the functions that make what is said of them.
struct FaultSource {
    /// Codes by the name they have in the source.
    private(set) var declared: [String: String] = [:]
    /// What the other rooms can ask for, with the codes it can have and the one that is declared last above it.
    private(set) var makers: [(name: String, codes: [String], above: String?)] = []

    static let all = Repository.swiftFiles(below: "Sources/Faults").map { FaultSource($0.text) }

    /// A member that makes nothing: a property or a list that others read.
    private static let noMakers: Set = [
        "all", "stopping", "warnings", "entry", "numbered", "bezig", "code", "titel", "verwacht",
        "retired", "twijfels",
    ]

    init(_ source: String) {
        let text = source.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.contains("///") }
            .joined(separator: "\n")
        let members = text.split(separator: /\n    (?=(?:package |private )?static )/).dropFirst()
        var bodies: [(name: String, isOffered: Bool, body: String)] = []
        for member in members {
            guard let found = member.firstMatch(of: /^(package )?(?:private )?static (?:let|var|func) (\w+)/) else {
                continue
            }
            let name = String(found.2)
            let body = String(member[found.range.upperBound...])
            if let code = body.prefixMatch(
                of: /\s*=\s*(?:FaultCode|Bewering|Toetstekst|Twijfeltekst)\(\s*"([A-Z]{3}-[0-9]{3})"/)
            {
                declared[name] = String(code.1)
            }
            bodies.append((name, found.1 != nil, body))
        }
        for code in text.matches(of: /RowFault\(\s*"([A-Z]{3}-[0-9]{3})"/) { declared[String(code.1)] = String(code.1) }
        var above: String?
        for (name, isOffered, body) in bodies {
            above = declared[name] ?? above
            guard isOffered, !FaultSource.noMakers.contains(name) else { continue }
            var names = Set(FaultSource.words(body)).union([name])
            for helper in bodies where !helper.isOffered && names.contains(helper.name) {
                names.formUnion(FaultSource.words(helper.body))
            }
            makers.append((name, names.compactMap { declared[$0] } + Repository.codes(in: body), above))
        }
    }

    /// The names of members that code uses: what stands behind a point.
    static func members(in text: String) -> [String] {
        text.matches(of: /\.([a-z]\w*)/).map { String($0.1) }
    }

    private static func words(_ text: String) -> [String] {
        text.matches(of: /\b[a-z]\w*/).map { String($0.output) }
    }
}
