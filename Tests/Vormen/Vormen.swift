import Glibc

/// `Vormen MAP VORM RIJEN [LEVERINGEN [gelijk]]`: writes a data folder with so many declaraties, and a tenth as many indicaties, in one shape.
///
/// With LEVERINGEN every delivery is whole and replaces the earlier one (`volledig`): one for each quarter, of `RIJEN` declaraties each;
/// each says what happened since, or with `gelijk` the same once more. Without arguments it prints the names of all shapes, each with the shape whose figures it must give.
@main
enum Vormen {
    static func main() {
        var arguments = CommandLine.arguments.dropFirst()
        if arguments.isEmpty {
            for vorm in Vorm.all { print("\(vorm.naam)\t\(vorm.zelfdeCijfersAls)") }
            return
        }
        let gelijk = arguments.count == 5 && arguments.last == "gelijk"
        if gelijk { arguments.removeLast() }
        let numbers = arguments.dropFirst(2).compactMap { Int($0) }
        guard (3...4).contains(arguments.count), numbers.count == arguments.count - 2,
            let map = arguments.first, let vorm = Vorm.named(arguments[arguments.startIndex + 1])
        else {
            end(64, "usage: Vormen MAP VORM RIJEN [LEVERINGEN [gelijk]]; without arguments: the names of the shapes")
        }
        let leveringen = numbers.count > 1 ? numbers[1] : 1
        guard Wereld.aantallen.contains(numbers[0]), Wereld.leveringen.contains(leveringen) else {
            end(64, "RIJEN is one of \(Wereld.aantallen), LEVERINGEN one of \(Wereld.leveringen)")
        }
        let wereld = Wereld(declaraties: numbers[0], leveringen: leveringen, gelijk: gelijk, vorm: vorm)
        Datamap(map).write(wereld, vorm, volledig: numbers.count > 1)
    }

    /// Ends the program with a message.
    static func end(_ status: Int32, _ message: String) -> Never {
        print(message)
        exit(status)
    }
}
