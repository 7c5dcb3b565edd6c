package import Jeugdhulp
import Tabular

extension Layout {
    /// The file, in the dialect of Rekenregels, R5: those of the figures that it holds. `regio` is what the whole is called.
    package func bytes(_ figures: Figures, regio: Regio = .twente) -> [UInt8] {
        var csv = CSVText(.dutchSpreadsheet)
        csv.append(columns.map(\.naam))
        for line in lines(figures) { csv.append(columns.map { text($0, of: line, figures, regio) }) }
        return csv.bytes
    }

    /// What stands on each line besides its numbers, in order; lines that lack a number of a required column are left out.
    package func lines(_ figures: Figures) -> [Figure.Key] {
        var lines: [Figure.Key] = []
        for figure in figures.of(self) {
            let line = line(of: figure.key)
            if line != lines.last, isWhole(line, figures) { lines.append(line) }
        }
        return lines
    }

    private func isWhole(_ line: Figure.Key, _ figures: Figures) -> Bool {
        columns.allSatisfy { column in
            guard case .waarde(let keuze) = column.inhoud, column.isRequired else { return true }
            return figures[keuze.of(line)] != nil
        }
    }

    private func text(_ column: Column, of line: Figure.Key, _ figures: Figures, _ regio: Regio) -> String {
        switch column.inhoud {
        case .tabel: line.onderwerp.tabel.map(String.init) ?? ""
        case .label: line.periode.label
        case .dimensie(let dimensie): dimensie.text(line, regio: regio)
        case .waarde(let keuze): figures[keuze.of(line)]?.forCSV ?? ""
        case .status: figures.figure(line)?.status ?? ""
        }
    }
}
