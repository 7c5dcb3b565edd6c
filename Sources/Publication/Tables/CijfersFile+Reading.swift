import Jeugdhulp

extension CijfersFile {
    /// The figures of a file that was written so; `nil` with the line, counted from 1, of the first that is not.
    ///
    /// A file that another program wrote again may differ in mark and line ends: a byte order mark may lack, and lines may end in LF.
    static func read(_ bytes: [UInt8]) -> (figures: [Cijfer]?, line: Int) {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let lines = bytes.dropFirst(bytes.starts(with: mark) ? mark.count : 0)
            .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { $0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0 }
        guard lines.first.map(fields) == columns else { return (nil, 1) }
        var figures: [Cijfer] = []
        var keys: Set<Cijfer.Sleutel> = []
        for (index, line) in lines.enumerated().dropFirst() {
            if line.isEmpty, index == lines.count - 1 { break }
            guard let cijfer = Cijfer(fields(line)), keys.insert(cijfer.sleutel).inserted else {
                return (nil, index + 1)
            }
            figures.append(cijfer)
        }
        return (figures, lines.count)
    }

    private static func fields(_ line: ArraySlice<UInt8>) -> [String] {
        line.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map {
            String(decoding: $0, as: UTF8.self)
        }
    }
}

extension Cijfer {
    /// The figure that is written in these fields; `nil` for any others.
    fileprivate init?(_ fields: [String]) {
        guard fields.count == CijfersFile.columns.count, let onderwerp = Onderwerp(rawValue: fields[1]),
            fields[0] == String(onderwerp.tabel), let gebied = Gebied(code: fields[2]),
            let periode = Periode(code: fields[3]), let maat = Maat(rawValue: fields[4]),
            let waarde = Waarde(forCSV: fields[5], status: fields[6], maat: maat)
        else { return nil }
        self.init(Cijfer.Sleutel(onderwerp, gebied, periode, maat), waarde)
    }
}

extension Waarde {
    /// The number, or the reason that there is none, written as in `cijfers.csv`; `nil` for any other text.
    fileprivate init?(forCSV text: String, status: String, maat: Maat) {
        guard status.isEmpty else {
            guard text.isEmpty, let reden = Reden(rawValue: status) else { return nil }
            self = .geen(reden)
            return
        }
        let decimals =
            switch maat {
            case .aantal, .inwoners, .jeugdigen: 0
            case .percentage: 1
            case .bedrag: 2
            }
        guard let units = Int64(text, decimals: decimals) else { return nil }
        switch maat {
        case .aantal, .inwoners, .jeugdigen: self = .aantal(Int(units))
        case .percentage: self = .percentage(tenths: Int(units))
        case .bedrag: self = .bedrag(EuroCents(cents: units))
        }
    }
}

extension Int64 {
    /// A number with exactly so many decimals behind a comma, in units of the last one; `nil` for any other text.
    fileprivate init?(_ text: String, decimals: Int) {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        let digits = parts.joined()
        guard parts.count == (decimals == 0 ? 1 : 2), decimals == 0 || parts[1].utf8.count == decimals,
            !parts[0].isEmpty, parts[0] != "-", text.utf8.first != UInt8(ascii: "+")
        else { return nil }
        self.init(digits)
    }
}
