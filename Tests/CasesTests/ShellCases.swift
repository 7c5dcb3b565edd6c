import Glibc
import TestSupport
import Testing

/// The man page and the completion of three shells: made from the same table as the help, and complete.
@Suite("The man page and completion") struct ShellCases {
    /// Every command as the overview names it, with the options of its own help.
    private static let commands: [(name: String, options: [String])] = {
        let overview = CaseFolder().run(["help"]).out
        let names = overview.components(of: "opdrachten:").split(separator: "\n").prefix { $0.hasPrefix("  ") }
            .compactMap {
                $0.split(separator: " ").first.map(String.init)
            }.filter { $0 != "help" && !$0.hasPrefix("-") }
        return names.map { name in
            let help = CaseFolder().run([name, "--help"]).out
            return (
                name,
                help.split(separator: "\n").filter { $0.hasPrefix("  --") }.compactMap {
                    $0.split(separator: " ").first.map(String.init)
                }
            )
        }
    }()

    private static let hasBash = unsafe access("/bin/bash", X_OK) == 0
    private static let hasMake = unsafe access("/usr/bin/make", X_OK) == 0

    private static func script(_ shell: String) -> String { CaseFolder().run(["aanvulling", shell]).out }

    @Test("the table of commands is the one that the other tests know")
    func table() {
        #expect(Set(Self.commands.map(\.name)).isSuperset(of: UsageCases.options.keys))
        for (name, options) in Self.commands {
            if let known = UsageCases.options[name] { #expect(Set(options) == Set(known.map { "--" + $0 })) }
        }
    }

    @Test("the man page has every command, option and exit code")
    func manPage() {
        let page = CaseFolder().run(["handleiding"])
        #expect(page.status == 0)
        for (name, options) in Self.commands {
            let chapter = page.out.components(of: ".SS \"tmsd \(name)\"", upTo: "\n.S")
            #expect(!chapter.isEmpty, "\(name)")
            for option in options {
                #expect(chapter.contains("\n.B " + option.replacing("-", with: "\\-")), "\(name) \(option)")
            }
        }
        for code in ["0", "1", "64", "65", "66", "70", "73", "75", "78", "128+n"] {
            #expect(page.out.contains("\n.B \(code)\n"))
        }
        for line in page.out.split(separator: "\n") where line.hasPrefix(".") || line.hasPrefix("'") {
            let request = String(line.prefix { $0 != " " })
            #expect([".TH", ".SH", ".SS", ".PP", ".TP", ".B", ".br", ".nh", ".\\\""].contains(request), "\(line)")
        }
    }

    @Test("each shell completes every command and its options", arguments: ["bash", "zsh", "fish"])
    func scripts(shell: String) {
        let script = Self.script(shell)
        for (name, options) in Self.commands {
            #expect(script.contains(name), "\(name)")
            for option in options {
                let found: Bool
                switch shell {
                case "bash":
                    let words = script.components(of: "\n        \(name))", upTo: ";;")
                    found = words.contains("'\(option) ") || words.contains(" \(option) ")
                case "zsh":
                    found = script.components(of: "\n                \(name))\n", upTo: ";;").contains(option)
                default:
                    found =
                        option == "--help"
                        ? script.contains("-l help ")
                        : script.lines(with: "seen_subcommand_from \(name)'").contains {
                            $0.contains("-l \(option.dropFirst(2)) ")
                        }
                }
                #expect(found, "\(shell): \(name) \(option)")
            }
        }
    }

    @Test(
        "bash itself completes commands, options, values and places", .enabled(if: hasBash),
        arguments: [
            (["ra"], "rapport"), (["rapport", "--kw"], "--kwartaal"),
            (["bekijk", "x", "--soort", ""], "indicaties declaraties"),
            (["bekijk", "x", "--soort", "=", "d"], "declaraties"),
            (["bekijk", "x", "--soort", "="], "indicaties declaraties"),
            (["rapport", "--data", "da"], "data"), (["rapport", "--kwartaal", ""], ""),
            (["aanvulling", ""], "bash zsh fish"),
            (["help", "ver"], "vergelijk versie"), (["--ver"], "--version"),
            (["bekijk", "b"], "bestand met spatie.csv"),
            (["vergelijk", "da"], "data"), (["versie", "-"], "--help -h"), (["rapport", "x"], ""),
        ])
    func bash(words: [String], expected: String) {
        let folder = CaseFolder()
        folder.write(Self.script("bash"), at: "aanvulling.bash")
        folder.write("a;b\n", at: "bestand met spatie.csv")
        folder.write(
            "source ./aanvulling.bash\nCOMP_WORDS=(tmsd \"$@\")\nCOMP_CWORD=$#\n_tmsd\necho \"${COMPREPLY[*]}\"\n",
            at: "vraag.bash")
        let run = folder.run(
            ["help"], shell: "exec /bin/bash ./vraag.bash " + words.map { "'\($0)'" }.joined(separator: " "))
        #expect(run.out == expected + "\n")
        #expect(run.err == "")
    }

    @Test(
        "make install puts all of it below PREFIX, and make uninstall takes it away",
        .enabled(if: hasMake))
    func install() {
        let folder = CaseFolder()
        let make = { (target: String) in
            "exec make --silent -C '\(Repository.path)' -o build \(target) TMSD='\(Tmsd.path)' DESTDIR=\"$PWD/een map\" PREFIX=/usr"
        }
        let run = folder.run(["help"], shell: make("install"))
        #expect(run.status == 0, "\(run.err)")
        let share = "een map/usr/share/"
        #expect(run.text(share + "man/man1/tmsd.1") == folder.run(["handleiding"]).out)
        #expect(run.text(share + "bash-completion/completions/tmsd") == Self.script("bash"))
        #expect(run.text(share + "zsh/site-functions/_tmsd") == Self.script("zsh"))
        #expect(run.text(share + "fish/vendor_completions.d/tmsd.fish") == Self.script("fish"))
        #expect(run.text(share + "doc/tmsd/data/LEESMIJ.md").hasPrefix("# Gegevens aanleveren"))
        #expect(run.text(share + "doc/tmsd/reports/LEESMIJ.md").hasPrefix("# Het rapport lezen"))
        #expect(run.files["een map/usr/bin/tmsd"] != nil)
        #expect(folder.run(["help"], shell: make("uninstall")).files.isEmpty)
    }
}

extension String {
    fileprivate func lines(with text: String) -> [Substring] { split(separator: "\n").filter { $0.contains(text) } }

    /// What stands behind `beginning` up to `end`.
    fileprivate func components(of beginning: String, upTo end: String) -> Substring {
        guard let start = firstRange(of: beginning) else { return "" }
        let rest = self[start.upperBound...]
        return rest[..<(rest.firstRange(of: end)?.lowerBound ?? rest.endIndex)]
    }
}
