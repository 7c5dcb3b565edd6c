// swift-tools-version: 6.2
import PackageDescription

/// The strict settings of every target: warnings are errors, unsafe code must be marked.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
]

func room(_ name: String, uses dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, uses dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

let package = Package(
    name: "tmsd",
    products: [],
    targets: [
        room("Tabular"),
        room("Checksum"),
        room("Json"),
        room("Jeugdhulp"),
        room("Voorbeeld", uses: ["Jeugdhulp"]),
    ],
    swiftLanguageModes: [.v6]
)
