import Glibc
import Intake
import Publication

/// Where messages go. It gets counts and paths, never anything of a person.
package struct Log: Sendable {
    private let write: @Sendable ([UInt8]) -> Void

    /// The only writer to standard error.
    package static let standardError = Log { bytes in
        // A message that can't be delivered changes nothing of the run.
        try? FileWriting.writeAll(bytes, to: STDERR_FILENO, path: "")
    }

    /// `write` gets one whole line at a time, from one thread.
    package init(write: @escaping @Sendable ([UInt8]) -> Void) {
        self.write = write
    }

    /// One line; text from outside can't break it.
    package func line(_ text: String) {
        write(Array(VisibleText.escaped(text).utf8) + [UInt8(ascii: "\n")])
    }

    /// One line for each text, in this order.
    package func lines(_ texts: [String]) {
        for text in texts { line(text) }
    }
}

extension Fout {
    /// `pad:regel:kolom: fout: [CODE] gevonden; verwacht: …`.
    package var line: String {
        var place = plaats.path
        if let line = plaats.line { place += ":\(line)" }
        if let kolom = plaats.kolom { place += ":\(kolom)" }
        return "\(place): fout: [\(code)] \(gevonden); verwacht: \(verwacht)"
    }
}
