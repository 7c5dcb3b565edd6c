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

/// Lets one room use the SHA instructions of Intel and AMD processors; it is entered only where the processor has them.
#if arch(x86_64)
    let intelSHA: [SwiftSetting] = [.unsafeFlags(["-Xcc", "-msha", "-Xcc", "-msse4.1"])]
#else
    let intelSHA: [SwiftSetting] = []
#endif

func room(_ name: String, uses dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// A library that only tests use, under `Tests`.
func testRoom(_ name: String, uses dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, path: "Tests/" + name, swiftSettings: strict)
}

func tests(_ name: String, uses dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

let package = Package(
    name: "tmsd",
    products: [.executable(name: "tmsd", targets: ["tmsd"])],
    targets: [
        room("Tabular"),
        room("Checksum", uses: ["ChecksumIntel"]),
        .target(name: "ChecksumIntel", swiftSettings: strict + intelSHA),
        room("Json", uses: ["Tabular"]),
        room("Wording"),
        room("Faults"),
        room("Workers"),
        room("Output", uses: ["Tabular"]),
        room("Jeugdhulp"),
        room("Figures", uses: ["Jeugdhulp", "Tabular"]),
        room("Disclosure", uses: ["Figures", "Jeugdhulp"]),
        room("Contract", uses: ["Jeugdhulp", "Json", "Tabular", "Wording"]),
        room("Intake", uses: ["Contract", "Tabular", "Checksum", "Json", "Jeugdhulp", "Wording", "Workers"]),
        room("Counting", uses: ["Figures", "Contract", "Intake", "Jeugdhulp", "Workers"]),
        room("Checking", uses: ["Disclosure", "Contract", "Intake", "Jeugdhulp", "Wording", "Workers"]),
        room("Publication", uses: ["Checksum", "Disclosure", "Figures", "Json", "Jeugdhulp", "Tabular", "Wording"]),
        room(
            "Feedback",
            uses: ["Checking", "Faults", "Contract", "Intake", "Jeugdhulp", "Publication", "Tabular", "Wording"]),
        room("Inspection", uses: ["Contract", "Intake", "Jeugdhulp", "Tabular", "Wording"]),
        room("Voorbeeld", uses: ["Jeugdhulp"]),
        room(
            "Pipeline",
            uses: [
                "Checking", "Checksum", "Contract", "Counting", "Disclosure", "Feedback", "Figures", "Inspection",
                "Intake", "Json", "Jeugdhulp", "Output", "Publication", "Tabular", "Voorbeeld", "Wording", "Workers",
            ]),
        .executableTarget(
            name: "tmsd", dependencies: ["Jeugdhulp", "Output", "Pipeline", "Wording"], swiftSettings: strict),

        .executableTarget(
            name: "Fuzz",
            dependencies: ["Contract", "Intake", "Jeugdhulp", "Json", "Tabular", "TestSupport", "Workers"],
            path: "Tests/Fuzz", swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]),
        testRoom("ReferenceCounter"),
        testRoom("TestSupport", uses: ["Jeugdhulp", "Json", "Pipeline", "ReferenceCounter", "Workers"]),
        tests("ReferenceCounterTests", uses: ["ReferenceCounter"]),
        tests("VoorbeeldTests", uses: ["Jeugdhulp", "Voorbeeld"]),
        tests(
            "CasesTests",
            uses: [
                "Checksum", "Counting", "Jeugdhulp", "Json", "Output", "Pipeline", "Publication", "TestSupport",
                "Workers",
                "tmsd",
            ]),
        tests("TabularTests", uses: ["Tabular", "TestSupport"]),
        tests("ChecksumTests", uses: ["Checksum", "TestSupport"]),
        tests("JsonTests", uses: ["Json", "TestSupport"]),
        tests("WordingTests", uses: ["Wording"]),
        tests("FaultsTests", uses: ["Checking", "Faults", "Contract", "Intake", "Pipeline", "TestSupport"]),
        tests("WorkersTests", uses: ["Workers"]),
        tests("JeugdhulpTests", uses: ["Jeugdhulp", "TestSupport"]),
        tests(
            "CountingTests",
            uses: ["Counting", "Contract", "Intake", "Jeugdhulp", "ReferenceCounter", "TestSupport", "Workers"]),
        tests("IntakeTests", uses: ["Contract", "Intake", "Jeugdhulp", "Tabular", "TestSupport", "Workers"]),
        tests("FiguresTests", uses: ["Figures", "Jeugdhulp", "TestSupport"]),
        tests("DisclosureTests", uses: ["Disclosure", "Figures", "Jeugdhulp", "TestSupport"]),
        tests(
            "PublicationTests",
            uses: ["Checksum", "Disclosure", "Figures", "Jeugdhulp", "Json", "Publication", "TestSupport"]),
        tests("OutputTests", uses: ["Output", "Tabular", "TestSupport"]),
        tests("PipelineTests", uses: ["Output", "Pipeline"]),
        tests("InspectionTests", uses: ["Contract", "Intake", "Pipeline", "Tabular", "TestSupport", "Workers"]),
        tests(
            "CheckingTests",
            uses: ["Checking", "Pipeline", "TestSupport", "Workers"]),
        tests("SpecTests", uses: ["ReferenceCounter", "TestSupport"]),
    ],
    swiftLanguageModes: [.v6]
)
