import Checking
import Contract
import Intake
import Json

extension Instellingen {
    /// What `instellingen.json` may hold, the thresholds of the checks included, as a JSON Schema.
    static var schema: String {
        InstellingenReader.schema(
            toetsen: InstellingenReader.schemaObject(
                Checks.settable.filter { !$0.drempels.isEmpty }.map { ($0.code, schema($0)) })
        ).prettyPrinted()
    }

    /// A check that is named must have a threshold in it.
    private static func schema(_ rule: any HasDrempels) -> JsonValue {
        InstellingenReader.schemaObject(
            rule.drempels.map { drempel in
                (
                    drempel.naam,
                    InstellingenReader.wholeNumber(
                        in: drempel.bereik, standaard: drempel.standaard,
                        more: [("description", .string(drempel.uitleg))])
                )
            }, in: [("description", .string(rule.titel))], minimumCount: 1)
    }
}
