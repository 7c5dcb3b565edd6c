import Jeugdhulp
import Pipeline

/// The options that were given, each at most once, all known to the command, and its operands.
struct Arguments {
    private let values: [String: String]
    /// What was given besides the options; as many as the command has.
    let operands: [String]

    init(_ arguments: [String], command: Command) throws(RunFailure) {
        var values: [String: String] = [:]
        var rest = arguments[...]
        var operands: [String] = []
        while let argument = rest.popFirst() {
            if operands.count < command.operands.count, !argument.hasPrefix("-"), !argument.isEmpty {
                operands.append(argument)
                continue
            }
            let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard let option = command.options.first(where: { "--" + $0.name == parts[0] }) else {
                let known = (command.options.map { "--" + $0.name } + ["--help"]).joined(separator: ", ")
                throw .wrongUse("`tmsd \(command.rawValue)` kent een van de argumenten niet; wel: \(known)")
            }
            let value = try Arguments.value(of: option, written: parts, rest: &rest)
            guard values.updateValue(value, forKey: option.name) == nil else {
                throw .wrongUse("--\(option.name) staat er twee keer")
            }
        }
        if let missing = command.options.first(where: { $0.isRequired && values[$0.name] == nil }) {
            throw .wrongUse(
                "--\(missing.name) ontbreekt; geef \(missing.usage), zie `tmsd \(command.rawValue) --help`"
            )
        }
        if let missing = command.operands.dropFirst(operands.count).first {
            throw .wrongUse("\(missing.placeholder) ontbreekt; zie `tmsd \(command.rawValue) --help`")
        }
        self.values = values
        self.operands = operands
    }

    /// What stands behind the option; nothing for one without a value.
    private static func value(
        of option: Option, written parts: [String], rest: inout ArraySlice<String>
    ) throws(RunFailure) -> String {
        guard let placeholder = option.placeholder else {
            guard parts.count == 1 else { throw .wrongUse("--\(option.name) heeft geen waarde") }
            return ""
        }
        guard let value = parts.count == 2 ? parts[1] : rest.popFirst(), !value.isEmpty else {
            throw .wrongUse("na --\(option.name) ontbreekt \(placeholder)")
        }
        return value
    }

    /// Whether an option without a value was given.
    func flag(_ name: String) -> Bool { values[name] != nil }

    /// The text of an option, or `nil` when it was not given.
    func optional(_ name: String) -> String? { values[name] }

    /// The text of an option that the command requires.
    func required(_ name: String) -> String {
        guard let value = values[name] else { preconditionFailure("--\(name) is required and was checked") }
        return value
    }

    /// The value of an option made from its text; `nil` when it was not given.
    func optional<Value>(
        _ name: String, expected: String, _ make: (String) -> Value?
    ) throws(RunFailure) -> Value? {
        guard let text = values[name] else { return nil }
        guard let value = make(text) else {
            throw .wrongUse("de waarde van --\(name) klopt niet; verwacht: \(expected)")
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
