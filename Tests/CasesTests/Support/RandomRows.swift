import TestSupport

/// Small random deliveries in which every fate of a row occurs, mostly of few.
enum RandomRows {
    /// Declaraties of one gemeente; those of September repeat, correct and withdraw some of February.
    static func declaraties(_ gemeente: String, month: String, _ random: inout SplitMix) -> String {
        var text = SmallDelivery.declaratiesHeader.replacing("\n", with: ";status;wet\n")
        for number in 0..<random.number(1...45) {
            let isLater = month == "09" && random.number(0...2) > 0
            text += row(isLater ? 100 + number : number, gemeente, month, &random)
        }
        return text
    }

    private static func row(_ number: Int, _ gemeente: String, _ month: String, _ random: inout SplitMix) -> String {
        let product = ["AMB", "AMB", "PLZ", "RES", "JZP", "XYZ", ""][random.number(0...6)]
        let status = ["", "", "", "definitief", "betaald", "ingetrokken", "iets"][random.number(0...6)]
        let wet = random.number(0...11) == 0 ? "Wmo" : ""
        let begin = random.number(0...14) == 0 ? "2019-02-30" : "2019-0\(random.number(1...9))-01"
        let registered =
            month == "09" && random.number(0...9) == 0 ? "2020-12-01" : "2020-\(month)-1\(random.number(0...9))"
        return "\(gemeente)\(number);k\(random.number(0...60));\(gemeente);\(product);\(begin);2019-12-31;"
            + "\(random.number(1...999)),0\(random.number(0...9));\(registered);\(status);\(wet)\n"
    }
}
