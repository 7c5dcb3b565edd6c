import Glibc
import TestSupport

/// The built program, which stands beside the bundle of these tests.
enum Tmsd {
    static let path: String = {
        let places = [executable] + CommandLine.arguments
        for place in places {
            let path = folder(of: place) + "/tmsd"
            if unsafe access(path, X_OK) == 0 { return path }
        }
        preconditionFailure("no tmsd beside any of \(places)")
    }()

    /// The program that runs these tests.
    private static var executable: String {
        var target = [UInt8](repeating: 0, count: 4096)
        let count = unsafe target.withUnsafeMutableBytes { bytes in
            unsafe readlink(
                "/proc/self/exe", bytes.baseAddress!.assumingMemoryBound(to: CChar.self), bytes.count)
        }
        return String(decoding: target.prefix(max(0, count)), as: UTF8.self)
    }

    private static func folder(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    }
}

/// The root of the repository that these tests stand in.
enum Repository {
    static let path = #filePath.split(separator: "/").dropLast(4).reduce(into: "") { $0 += "/" + $1 }
}

extension Repository {
    /// The files below a folder of the repository, by their path in that folder.
    static func files(below folder: String) -> FileSet { FileSet(TemporaryFolder.files(below: path + "/" + folder)) }
}

extension String {
    /// From the first place where `heading` stands up to the next heading of the second level.
    func components(of heading: String) -> String {
        guard let start = firstRange(of: heading) else { return "" }
        let rest = self[start.upperBound...]
        return String(rest[..<(rest.firstRange(of: "\n## ")?.lowerBound ?? rest.endIndex)])
    }
}
