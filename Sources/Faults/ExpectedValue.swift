/// What a value of `instellingen.json` should be, for a message.
package enum ExpectedValue: String, Sendable {
    case settings = "een object { … } met instellingen"
    case perSoort = "een object met indicaties en declaraties"
    case namesByColumn = "een object van kolom naar naam in de kop"
    case constants = "een object zoals {\"gemeente\": \"GM0141\"}"
    case patterns = "een lijst, en voor elk patroon een object met patroon, kolommen, bedrag_eenheid en vast"
    case pattern = "een object met patroon, kolommen, bedrag_eenheid en vast"
    case path = "een pad onder DATA, met * en ?"
    case columnName = "de naam van de kolom in de kop"
    case gemeente = "een code of naam uit gemeenten.csv, zoals \"GM0141\""
    case aanbieder = "de code van de aanbieder"
    case gemeenten = "een lijst van codes uit gemeenten.csv, zoals [\"GM0153\"]"
    case schemaPlace = "de plaats van het schema, zoals \"instellingen.schema.json\""
    case twijfel = "\"weigeren\", \"melden\" of een object zoals {\"TWI-001\": \"melden\"}"
    case drempels = "drempels per toets, zoals {\"TOE-005\": {\"factor\": 20}}"
    case stromen = "een object zoals {\"maximale_onderbreking\": 31, \"vanaf\": \"2018-01-01\"}"
    case toelichting = "een object zoals {\"2020-Q2\": \"Vanaf half maart gold de eerste coronalockdown.\"}"
    case flag = "true of false"
    case regio = "een object zoals {\"naam\": \"Twente\", \"code\": \"Twente\"}"
    case regiocode =
        "een code van hoogstens 32 letters, cijfers, spaties en streepjes die met een letter begint en geen gemeentecode is"
}
