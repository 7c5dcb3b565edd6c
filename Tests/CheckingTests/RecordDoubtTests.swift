import Testing

/// Each doubt over records on both sides of its threshold, in `rapport` and `controleer` alike (Rekenregels, R2.7).
struct RecordDoubtTests {
    struct Probe: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let code: String
        let deliveries: [String: [String]]
        let toetsen: String
        /// The files in which the doubt is found, in byte order.
        let expected: [String]
        var leveringen = "stapelend"

        init(
            _ testDescription: String, _ code: String, toetsen: String, _ deliveries: [String: [String]],
            expected: [String] = [], leveringen: String = "stapelend"
        ) {
            (self.testDescription, self.code, self.toetsen, self.deliveries) = (
                testDescription, code, #"{"\#(code)": {\#(toetsen)}}"#, deliveries
            )
            (self.expected, self.leveringen) = (expected.sorted(), leveringen)
        }
    }

    @Test(arguments: DoubtProbes.all)
    func isDoubtedAboveItsThresholdAndNotBelow(_ probe: Probe) {
        let run = DoubtRun(probe.deliveries, toetsen: probe.toetsen, leveringen: probe.leveringen)
        for outcome in [run.rapport, run.controleer] {
            let places = outcome.said(probe.code).compactMap { line in
                probe.deliveries.keys.first { line.contains("leveringen/" + $0) }
            }
            #expect(places.sorted() == probe.expected, "\(outcome.lines)")
        }
    }

    @Test func `what a thread reads first makes no difference`() {
        for probe in DoubtProbes.all where !probe.expected.isEmpty {
            let runs = [1, 3].map {
                DoubtRun(probe.deliveries, toetsen: probe.toetsen, leveringen: probe.leveringen, workers: $0)
            }
            let said = runs.map { $0.rapport.said(probe.code) }
            #expect(said[0] == said[1] && !said[0].isEmpty, "\(probe.testDescription)")
            #expect(runs[0].text("dossier/2020-Q2/twijfels.csv") == runs[1].text("dossier/2020-Q2/twijfels.csv"))
        }
    }
}
