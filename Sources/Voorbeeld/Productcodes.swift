import Jeugdhulp

/// A product code that the example uses in rows.
struct Productcode {
    let tekst: [UInt8]
    let soort: Zorgsoort
    /// `nil`: in use before and after 1 January 2019.
    let twentsModel: Bool?
    /// Only this gemeente uses the code for this kind of care.
    let gemeente: UInt8?

    init(_ tekst: String, _ soort: Zorgsoort, twentsModel: Bool?, gemeente: String? = nil) {
        self.tekst = Array(tekst.utf8)
        self.soort = soort
        self.twentsModel = twentsModel
        self.gemeente = gemeente.map(Gemeentelijst.index(code:))
    }
}

/// The product codes of the example: fictitious, and fitting the lines of `Voorzieningenlijst`.
struct Productcodes {
    static let codes = [
        Productcode("45V10", .ambulant, twentsModel: false), Productcode("45V20", .ambulant, twentsModel: false),
        Productcode("45V31", .ambulant, twentsModel: false), Productcode("54V02", .ambulant, twentsModel: false),
        Productcode("44P01", .gezinsvorm, twentsModel: false), Productcode("44P02", .gezinsvorm, twentsModel: false),
        Productcode("44G10", .gezinsvorm, twentsModel: false), Productcode("43R01", .residentieel, twentsModel: false),
        Productcode("43R20", .residentieel, twentsModel: false), Productcode("43W01", .wvhs, twentsModel: false),
        Productcode("43J01", .jeugdzorgplus, twentsModel: false), Productcode("42V01", .overig, twentsModel: false),
        Productcode("48B01", .overig, twentsModel: nil),
        Productcode("45V90", .residentieel, twentsModel: false, gemeente: "GM0153"),
        Productcode("OB1A", .ambulant, twentsModel: true), Productcode("OB2A", .ambulant, twentsModel: true),
        Productcode("OB2B", .ambulant, twentsModel: true), Productcode("OB3A", .ambulant, twentsModel: true),
        Productcode("OB5C", .ambulant, twentsModel: true), Productcode("OBV9", .ambulant, twentsModel: true),
        Productcode("MP01", .gezinsvorm, twentsModel: true), Productcode("MP02", .gezinsvorm, twentsModel: true),
        Productcode("MG10", .gezinsvorm, twentsModel: true), Productcode("MR01", .residentieel, twentsModel: true),
        Productcode("MR02", .residentieel, twentsModel: true), Productcode("MR30", .residentieel, twentsModel: true),
        Productcode("BV01", .wvhs, twentsModel: true), Productcode("BV24", .wvhs, twentsModel: true),
        Productcode("JZP1", .jeugdzorgplus, twentsModel: true), Productcode("OBV1", .overig, twentsModel: true),
        Productcode("OJA1", .oja, twentsModel: nil),
        Productcode("OB7A", .residentieel, twentsModel: true, gemeente: "GM0141"),
        Productcode("MR09", .gezinsvorm, twentsModel: true, gemeente: "GM1774"),
        Productcode("99X99", .onbekend, twentsModel: nil), Productcode("", .onbekend, twentsModel: nil),
    ]

    /// No product code at all, as on an aspecifieke toewijzing.
    static let geen = UInt8(codes.count - 1)

    /// Positions in `codes` per kind of care, without and with the Twents model, by gemeente.
    private let general: [[UInt8]]
    private let own: [Int: UInt8]

    init() {
        var general = [[UInt8]](repeating: [], count: Zorgsoort.allCases.count * 2)
        var own: [Int: UInt8] = [:]
        for (index, code) in Productcodes.codes.enumerated() where !code.tekst.isEmpty {
            for twentsModel in [false, true] where code.twentsModel == nil || code.twentsModel == twentsModel {
                let slot = Productcodes.slot(code.soort, twentsModel)
                if let gemeente = code.gemeente {
                    own[slot * 256 + Int(gemeente)] = UInt8(index)
                } else {
                    general[slot].append(UInt8(index))
                }
            }
        }
        self.general = general
        self.own = own
    }

    /// The position in `codes` of a code that stands for this care on this day; `keuze` picks among several.
    func code(for soort: Zorgsoort, on day: CalendarDate, gemeente: UInt8, keuze: Int) -> UInt8 {
        let slot = Productcodes.slot(soort, day >= Horizon.twentsModel)
        if keuze % 4 == 0, let code = own[slot * 256 + Int(gemeente)] { return code }
        let codes = general[slot]
        return codes[keuze % codes.count]
    }

    private static func slot(_ soort: Zorgsoort, _ twentsModel: Bool) -> Int {
        Int(soort.rawValue) * 2 + (twentsModel ? 1 : 0)
    }
}
