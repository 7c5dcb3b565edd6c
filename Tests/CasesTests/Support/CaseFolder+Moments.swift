import Glibc

/// Runs that are caught in the middle.
extension CaseFolder {
    /// A delivery that keeps a run busy for some tens of milliseconds; `extra` makes another one, with other figures.
    static func longDelivery(extra: Int) -> [String: String?] {
        let rows = (0..<400).map { number in
            "D\(number);j\(number);GM0141;\(number % 3 == 0 ? "PLZ" : "AMB");2019-0\(number % 9 + 1)-15;2019-12-31;"
                + "\(100 + number + extra),00;2020-10-31\n"
        }
        let indicaties = (0..<400).map { number in
            let begin = "2019-0\(number % 9 + 1)-15"
            return "J\(number);j\(number);GM0141;\(number % 3 == 0 ? "PLZ" : "AMB");\(begin);2019-12-31;\(begin)\n"
        }
        return [
            SmallDelivery.declaratiesAlmelo: SmallDelivery.declaratiesHeader + rows.joined(),
            SmallDelivery.indicatiesAlmelo: SmallDelivery.indicatiesHeader + indicaties.joined(),
        ]
    }

    /// Starts a run and stops it, not ended, as soon as it has begun to write at `relative`.
    func startAndStop(_ arguments: [String] = rapport, at relative: String) -> ChildProcess {
        while true {
            let process = start(arguments)
            while !hasBegun(relative), !process.hasEnded { _ = usleep(20) }
            process.send(SIGSTOP)
            if process.isStopped { return process }
            // It was quicker.
            _ = process.wait()
        }
    }

    private func hasBegun(_ relative: String) -> Bool {
        var status = stat()
        guard unsafe lstat(path + "/" + relative, &status) == 0 else { return false }
        return status.st_size > 0 || !relative.hasSuffix(".tmsd-slot")
    }

    /// What stands in the folder that only a run that goes on may have there.
    var unfinished: [String] {
        outputs.paths.filter { $0.contains(".tmsd-") }.sorted()
    }
}
