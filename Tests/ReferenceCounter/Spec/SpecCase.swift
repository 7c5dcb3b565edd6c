/// A small data folder with the outcome worked out by hand from the contract; any engine must pass it.
package struct SpecCase: Sendable, CustomStringConvertible {
    /// A sentence that says the rule.
    package var name: String
    package var folder: DataFolder
    package var kwartaal: String
    package var vanaf: Int
    package var peildatum: String?
    /// Lines that must stand in `cijfers.csv`.
    package var expected: [String]
    /// Beginnings that no line of `cijfers.csv` may have.
    package var unexpected: [String]
    /// Every rejected row, in byte order of path and then by line.
    package var expectedRejected: [ReferenceRejectedLine]
    package var expectedExit: Int

    package var description: String { name }

    /// - Parameters:
    ///   - files: put over `SpecFile.defaultFolder`.
    ///   - removed: paths of the default folder that are not there.
    ///   - rejected: rejected rows; a bare number is a line of the default declaraties file.
    init(
        _ name: String, _ files: [SpecFile], without removed: [String] = [], kwartaal: String = "2020-Q2",
        vanaf: Int = 2019, peildatum: String? = nil,
        expecting expected: [String] = [], never unexpected: [String] = [],
        rejected: [ReferenceRejectedLine] = [], exit expectedExit: Int = 0
    ) {
        self.name = name
        self.folder = SpecFile.defaultFolder
        self.kwartaal = kwartaal
        self.vanaf = vanaf
        self.peildatum = peildatum
        self.expected = expected
        self.unexpected = unexpected
        self.expectedRejected = rejected
        self.expectedExit = expectedExit
        for path in removed { folder.files[path] = nil }
        for file in files { folder.files[file.path] = file.bytes }
    }
}

extension ReferenceRejectedLine: ExpressibleByIntegerLiteral {
    /// A line of the default declaraties file of a spec case.
    package init(integerLiteral line: Int) {
        self.init(path: SpecFile.declaratiesPath, line: line)
    }
}

/// `aantal` of that onderwerp in that periode.
func aantal(_ onderwerp: String, _ periode: String, _ count: Int) -> String {
    "\(tabel(of: onderwerp));\(onderwerp);Twente;\(periode);aantal;\(count);"
}

/// `bedrag` of that onderwerp in that periode; nil is not reliable, so not shown.
func bedrag(_ onderwerp: String, _ periode: String, _ euros: String?) -> String {
    let start = "\(tabel(of: onderwerp));\(onderwerp);Twente;\(periode);bedrag;"
    return start + (euros.map { $0 + ";" } ?? ";niet_betrouwbaar")
}

/// The three lines of table 1; nil is `ontbreekt`.
func bevolking(_ periode: String, _ inwoners: String?, _ jeugdigen: String?, _ percentage: String?) -> [String] {
    [("inwoners", inwoners), ("jeugdigen", jeugdigen), ("percentage", percentage)].map { maat, waarde in
        "1;bevolking;Twente;\(periode);\(maat);" + (waarde.map { $0 + ";" } ?? ";ontbreekt")
    }
}

private func tabel(of onderwerp: String) -> Int {
    let onderwerpen = [
        "indicaties": 2, "declaraties": 2, "thuis": 3, "niet_thuis": 4, "ambulant_bij_niet_thuis": 5,
        "gezinsvormen": 6, "residentieel": 7, "jeugdzorgplus": 8,
    ]
    guard let tabel = onderwerpen[onderwerp] else { preconditionFailure("no onderwerp \(onderwerp)") }
    return tabel
}
