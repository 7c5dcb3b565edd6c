package import Glibc

/// A folder under construction and the place that it is for, to be put there alone or with others.
package struct Placing {
    private let stage: Stage
    private let target: String
    private let aside: String
    private let mode: mode_t
    private let own: OwnContent

    /// `target` and `aside` are names in the folder of the stage; `own` is all that may stand in what is replaced.
    package init(_ stage: Stage, as target: String, aside: String, mode: mode_t, replacing own: OwnContent) {
        (self.stage, self.target, self.aside, self.mode, self.own) = (stage, target, aside, mode, own)
    }

    /// Puts each in its place, in this order, once the disk has everything of all. After a failure all that stood there stands there
    /// still; a signal that asks the run to stop comes before the first or after the last.
    ///
    /// All must have been begun in one run.
    ///
    /// - Returns: what is to be said of what stood there and could not be cleared away: the new stands, so that is no failure.
    package static func publish(_ placings: [Placing]) throws(OutputFailure) -> [Leftover] {
        guard let first = placings.first else { return [] }
        for placing in placings { try placing.stage.sync() }
        var done: [(placing: Placing, exchange: Exchange, old: String?)] = []
        try first.stage.unfinished.publication(of: placings.map(\.stage.path)) { () throws(OutputFailure) in
            do throws(OutputFailure) {
                for placing in placings {
                    let exchange = try placing.exchange()
                    done.append((placing, exchange, try placing.perform(exchange)))
                }
            } catch {
                for step in done.reversed() { try step.exchange.undo(step.old) }
                throw error
            }
        }
        return done.compactMap { step in
            step.old.flatMap { Leftover.clear($0, in: step.placing.stage.parent, step.placing.own) }
        }
    }

    private func exchange() throws(OutputFailure) -> Exchange {
        try stage.exchange(as: target, aside: aside, mode: mode)
    }

    private func perform(_ exchange: Exchange) throws(OutputFailure) -> String? {
        try exchange.perform { (name) throws(OutputFailure) in try own.refuseForeign(name, in: stage.parent) }
    }
}
