import Output

extension Turn {
    /// `wacht` in seconds, of which each output gets as many; 0 does not wait. That it waits is told.
    init(opdracht: String, wacht: Int, log: Log, unfinished: UnfinishedOutput) {
        self.init(opdracht: opdracht, wait: wacht, unfinished: unfinished, timeOfDay: { Clock.utc() }) {
            log.tell(.wacht(output: $0, $1, seconds: $2))
        }
    }
}
