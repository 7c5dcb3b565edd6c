import Json
import TestSupport
import Testing

/// A log as a test reads it: every line must be an object by itself.
struct LogFile {
    let events: [JsonValue]

    init(_ text: String, at location: SourceLocation = #_sourceLocation) {
        var events: [JsonValue] = []
        for line in text.split(separator: "\n") {
            if let event = try? JsonParser.parse(Array(line.utf8)) {
                events.append(event)
            } else {
                Issue.record("no JSON: \(line)", sourceLocation: location)
            }
        }
        #expect(text.isEmpty || text.hasSuffix("\n"), "a line without an end", sourceLocation: location)
        self.events = events
    }

    /// Whether the log in the making at `path` tells of such an event.
    static func holds(_ name: String, at path: String) -> Bool {
        String(decoding: TemporaryFolder.contents(of: path) ?? [], as: UTF8.self).contains(
            "\"gebeurtenis\":\"\(name)\"")
    }

    /// The names of the events, in order.
    var names: [String] { events.map { $0.text("gebeurtenis") } }

    func all(_ name: String) -> [JsonValue] { events.filter { $0.text("gebeurtenis") == name } }

    /// The lines without what differs from run to run.
    var stable: [String] {
        events.map { event in
            guard case .object(let members) = event else { return "" }
            return JsonValue.object(
                members.filter { !["tijd", "proces", "duur_ms"].contains($0.key) }.map {
                    JsonMember(key: $0.key, value: $0.value)
                }
            ).compact()
        }
    }
}

extension JsonValue {
    /// A text among the members of an object, or nothing.
    func text(_ key: String) -> String {
        if case .string(let text) = self[key] { text } else { "" }
    }
}
