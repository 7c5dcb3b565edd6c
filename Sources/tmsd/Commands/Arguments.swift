import Jeugdhulp
import Pipeline

/// The options that were given, each at most once unless it may be repeated, all known to the command, and its operands.
struct Arguments {
    /// Of each in the order in which they were given.
    private let values: [String: [String]]
    /// What was given besides the options; as many as the command has.
    let operands: [String]

    init(_ arguments: [String], command: Command) throws(RunFailure) {
        var values: [String: [String]] = [:]
        var rest = arguments[...]
        var operands: [String] = []
        while let argument = rest.first {
            if !argument.hasPrefix("-"), !argument.isEmpty, operands.count < command.operands.count {
                operands.append(argument)
                rest.removeFirst()
                continue
            }
            let place = rest.startIndex + 1
            let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard let option = command.options.first(where: { "--" + $0.name == parts.first }) else {
                throw .wrongUse(WrongArgument(argument, place: place, command: command).message)
            }
            rest.removeFirst()
            let value = try Arguments.value(of: option, written: parts, rest: &rest)
            values[option.name, default: []].append(value)
            guard option.isRepeatable || values[option.name]?.count == 1 else {
                throw .wrongUse("--\(option.name) staat er twee keer; geef elke optie hoogstens één keer")
            }
        }
        try Arguments.requireAll(of: command, values, operands)
        self.values = values
        self.operands = operands
    }

    private static func requireAll(
        of command: Command, _ values: [String: [String]], _ operands: [String]
    ) throws(RunFailure) {
        let help = "zie `tmsd \(command.rawValue) --help`"
        if let missing = command.options.first(where: { $0.isRequired && values[$0.name] == nil }) {
            throw .wrongUse("--\(missing.name) ontbreekt; geef \(missing.usage), \(help)")
        }
        if let missing = command.operands.dropFirst(operands.count).first {
            throw .wrongUse("\(missing.placeholder) ontbreekt: \(missing.help); \(help)")
        }
    }

    /// What stands behind the option; nothing for one without a value. What looks like an option is no value, unless written with `=`.
    private static func value(
        of option: Option, written parts: [String], rest: inout ArraySlice<String>
    ) throws(RunFailure) -> String {
        guard let placeholder = option.placeholder else {
            guard parts.count == 1 else { throw .wrongUse("--\(option.name) heeft geen waarde; geef de optie alleen") }
            return ""
        }
        if parts.count == 2, !parts[1].isEmpty { return parts[1] }
        guard parts.count == 1, let value = rest.first, !value.isEmpty, !value.hasPrefix("--") else {
            throw .wrongUse("na --\(option.name) ontbreekt \(placeholder); geef \(option.usage)")
        }
        rest.removeFirst()
        return value
    }

    /// Whether an option without a value was given.
    func flag(_ name: String) -> Bool { values[name] != nil }

    /// The text of an option, or `nil` when it was not given.
    func optional(_ name: String) -> String? { values[name]?.first }

    /// The texts of an option that may be repeated.
    func all(_ name: String) -> [String] { values[name] ?? [] }

    /// The text of an option that the command requires.
    func required(_ name: String) -> String {
        guard let value = values[name]?.first else { preconditionFailure("--\(name) is required and was checked") }
        return value
    }

    /// The value of an option made from its text; `nil` when it was not given.
    func optional<Value>(
        _ name: String, expected: String, _ make: (String) -> Value?
    ) throws(RunFailure) -> Value? {
        guard let text = values[name]?.first else { return nil }
        guard let value = make(text) else {
            throw .wrongUse("de waarde van --\(name) klopt niet; verwacht: \(expected)")
        }
        return value
    }

    /// The value of an option with a closed list of values; a wrong one is told with the nearest right one.
    func optional<Value>(_ option: Option, _ make: (String) -> Value?) throws(RunFailure) -> Value? {
        guard let text = values[option.name]?.first else { return nil }
        return try Arguments.choice(text, of: "--\(option.name)", among: option.choices, make)
    }

    /// The value of an operand with a closed list of values, by its place.
    func operand<Value>(_ place: Int, _ operand: Operand, _ make: (String) -> Value?) throws(RunFailure) -> Value {
        try Arguments.choice(operands[place], of: operand.placeholder, among: operand.choices, make)
    }

    private static func choice<Value>(
        _ text: String, of name: String, among choices: [String], _ make: (String) -> Value?
    ) throws(RunFailure) -> Value {
        guard let value = make(text) else {
            let all = (choices.dropLast().joined(separator: ", ") + " of " + (choices.last ?? ""))
            throw .wrongUse(
                "de waarde van \(name) klopt niet; verwacht: \(all)" + Suggestion.text(for: text, among: choices))
        }
        return value
    }
}

extension Int {
    /// A whole number written in digits only.
    init?(digits text: String) {
        guard !text.isEmpty, text.utf8.count <= 18, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        self.init(text)
    }
}
