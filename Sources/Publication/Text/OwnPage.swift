/// A page in REPORTS beside the updates, which the program makes anew after each report.
enum OwnPage {
    /// The line by which the program knows it for its own.
    static let mark = "<!-- Gemaakt door tmsd, en na elk rapport opnieuw: verander hier niets. -->"
}
