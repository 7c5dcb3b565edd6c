extension Periode {
    /// The quarters that it is made of, in order.
    package var kwartalen: [Kwartaal] {
        let numbers =
            switch soort {
            case .jaar: 1...4
            case .lopend(let quarter): 1...quarter
            case .kwartaal(let quarter): quarter...quarter
            }
        return numbers.compactMap { Kwartaal(year: year, number: $0) }
    }
}
