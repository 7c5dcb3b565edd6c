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

/// What counts is optimised in debug builds too: the tests let it count millions of rows. `TMSD_DEBUG=1` leaves it as it was written,
/// for a debugger.
let fastDebug: [SwiftSetting] =
    Context.environment["TMSD_DEBUG"] == nil ? [.unsafeFlags(["-O"], .when(configuration: .debug))] : []

func room(_ name: String, uses dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// A room through which every row goes. `files` of its folder are bytes in the program.
func fastRoom(_ name: String, uses dependencies: [Target.Dependency] = [], embeds files: [String] = []) -> Target {
    .target(
        name: name, dependencies: dependencies, resources: files.map { .embedInCode($0) },
        swiftSettings: strict + fastDebug)
}

/// A library that only tests use, under `Tests`.
func testRoom(_ name: String, uses dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, path: "Tests/" + name, swiftSettings: strict + fastDebug)
}

/// Tests are as they were written in every build: they are run once, and compiling them is most of the time that takes.
func tests(_ name: String, uses dependencies: [Target.Dependency]) -> Target {
    .testTarget(
        name: name, dependencies: dependencies,
        swiftSettings: strict + [.unsafeFlags(["-Onone"], .when(configuration: .release))])
}

let package = Package(
    name: "tmsd",
    products: [.executable(name: "tmsd", targets: ["tmsd"])],
    targets: [
        fastRoom("Tabular"),
        fastRoom("Checksum", uses: ["ChecksumIntel"]),
        .target(name: "ChecksumIntel", swiftSettings: strict + fastDebug + intelSHA),
        fastRoom("Json", uses: ["Tabular"]),
        room("Wording"),
        fastRoom("RowStore"),
        fastRoom("Threads"),
        room("Output", uses: ["Tabular"]),
        fastRoom("Jeugdhulp"),
        room("Faults", uses: ["Jeugdhulp", "Wording"]),
        fastRoom("Figures", uses: ["Jeugdhulp", "Tabular"]),
        fastRoom("Disclosure", uses: ["Figures", "Jeugdhulp"]),
        // What anybody can work out from what is published; it shares nothing with the rooms that count, hide and publish.
        fastRoom("Attack", uses: ["Contract", "Jeugdhulp", "Json", "Tabular"]),
        fastRoom("Contract", uses: ["Faults", "Jeugdhulp", "Json", "Tabular"]),
        fastRoom("Intake", uses: ["Checksum", "Contract", "Faults", "Jeugdhulp", "RowStore", "Tabular", "Threads"]),
        fastRoom("Records", uses: ["Contract", "Intake", "Jeugdhulp", "RowStore", "Threads"]),
        fastRoom("Counting", uses: ["Contract", "Faults", "Figures", "Intake", "Jeugdhulp", "Records", "Threads"]),
        fastRoom("Checking", uses: ["Contract", "Disclosure", "Faults", "Intake", "Jeugdhulp", "Records", "Threads"]),
        fastRoom(
            "Publication", uses: ["Checksum", "Disclosure", "Figures", "Json", "Jeugdhulp", "Tabular", "Wording"],
            // The guide to the reports, a link to reports/LEESMIJ.md.
            embeds: ["Leeswijzer/LEESMIJ.md"]),
        fastRoom(
            "Feedback",
            uses: [
                "Checking", "Contract", "Counting", "Disclosure", "Faults", "Figures", "Intake", "Jeugdhulp", "Json",
                "Publication", "Records", "Tabular", "Threads",
            ]),
        room(
            "Explanation",
            uses: [
                "Contract", "Counting", "Figures", "Intake", "Jeugdhulp", "Publication", "Records", "Tabular",
                "Wording",
            ]),
        room("Inspection", uses: ["Contract", "Intake", "Jeugdhulp", "Tabular", "Wording"]),
        fastRoom("Voorbeeld", uses: ["Jeugdhulp"]),
        room(
            "Pipeline",
            uses: [
                "Attack", "Checking", "Checksum", "Contract", "Counting", "Disclosure", "Explanation", "Faults",
                "Feedback", "Figures", "Inspection", "Intake",
                "Jeugdhulp", "Json", "Output", "Publication", "Records", "Tabular", "Threads", "Voorbeeld", "Wording",
            ]),
        .executableTarget(
            name: "tmsd", dependencies: ["Faults", "Jeugdhulp", "Output", "Pipeline", "Wording"], swiftSettings: strict,
            // The Swift libraries are part of the program that is installed. Set here and not on the command line, because only this
            // product is linked so: the tests need the toolchain's own.
            linkerSettings: [.unsafeFlags(["-static-stdlib"], .when(configuration: .release))]),

        .executableTarget(
            name: "Fuzz",
            dependencies: ["Contract", "Intake", "Jeugdhulp", "Json", "Tabular", "TestSupport", "Threads"],
            path: "Tests/Fuzz", swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]),
        // What `make attack` publishes its worlds with.
        .executableTarget(
            name: "Worlds", dependencies: ["Disclosure", "Figures", "Jeugdhulp"], path: "Tests/Worlds",
            swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]),
        // What `make bench` measures with: invented rows in many shapes, and the least that the job can take. The latter is no part of the
        // program: bare loops, so it is neither checked nor marked as unsafe.
        .executableTarget(
            name: "Vormen", path: "Tests/Vormen", swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]),
        .executableTarget(
            name: "Floor", dependencies: ["Checksum"], path: "Tests/Floor",
            swiftSettings: [
                .enableUpcomingFeature("MemberImportVisibility"), .treatAllWarnings(as: .error),
                .unsafeFlags(["-parse-as-library"]), .unsafeFlags(["-Ounchecked"], .when(configuration: .release)),
            ]),
        testRoom("ReferenceCounter"),
        testRoom("TestSupport", uses: ["Jeugdhulp", "Json", "Pipeline", "ReferenceCounter", "Threads"]),
        tests("ReferenceCounterTests", uses: ["ReferenceCounter"]),
        tests("VoorbeeldTests", uses: ["Voorbeeld"]),
        // They start the program that is built beside them, which is no part of them.
        tests(
            "CasesTests",
            uses: [
                "Checksum", "Counting", "Faults", "Jeugdhulp", "Json", "Output", "Pipeline", "Publication",
                "TestSupport", "Threads",
            ]),
        tests("TabularTests", uses: ["Tabular", "TestSupport"]),
        tests("ChecksumTests", uses: ["Checksum", "TestSupport"]),
        tests("JsonTests", uses: ["Json", "TestSupport"]),
        tests("WordingTests", uses: ["Wording"]),
        tests(
            "FaultsTests",
            uses: ["Checking", "Contract", "Faults", "Intake", "Jeugdhulp", "Pipeline", "TestSupport"]),
        tests("RowStoreTests", uses: ["RowStore", "Threads"]),
        tests("ThreadsTests", uses: ["Threads"]),
        tests("JeugdhulpTests", uses: ["Jeugdhulp", "TestSupport"]),
        tests(
            "CountingTests",
            uses: [
                "Contract", "Counting", "Figures", "Intake", "Jeugdhulp", "Records", "ReferenceCounter", "RowStore",
                "TestSupport", "Threads",
            ]),
        tests(
            "IntakeTests",
            uses: ["Contract", "Faults", "Intake", "Jeugdhulp", "RowStore", "Tabular", "TestSupport", "Threads"]),
        tests(
            "RecordsTests", uses: ["Contract", "Intake", "Jeugdhulp", "Records", "RowStore", "TestSupport", "Threads"]),
        tests("FiguresTests", uses: ["Figures", "Jeugdhulp", "TestSupport"]),
        tests("AttackTests", uses: ["Attack", "TestSupport"]),
        tests("DisclosureTests", uses: ["Disclosure", "Figures", "Jeugdhulp", "TestSupport"]),
        tests(
            "PublicationTests",
            uses: ["Checksum", "Disclosure", "Figures", "Jeugdhulp", "Json", "Publication", "TestSupport"]),
        tests("OutputTests", uses: ["Output", "Tabular", "TestSupport"]),
        tests("PipelineTests", uses: ["Disclosure", "Faults", "Figures", "Jeugdhulp", "Output", "Pipeline"]),
        tests("InspectionTests", uses: ["Contract", "Intake", "Pipeline", "Tabular", "TestSupport", "Threads"]),
        tests(
            "CheckingTests",
            uses: ["Checking", "Contract", "Jeugdhulp", "Pipeline", "TestSupport", "Threads"]),
        tests(
            "SpecTests",
            uses: [
                "Contract", "Counting", "Explanation", "Figures", "Intake", "Jeugdhulp", "Pipeline", "Records",
                "ReferenceCounter", "TestSupport", "Threads",
            ]),
    ],
    swiftLanguageModes: [.v6]
)
