import Glibc
import Pipeline

// Output that nobody reads any more must end as an error, not by a signal.
signal(SIGPIPE, SIG_IGN)
exit(CommandLineTool.run(Array(CommandLine.arguments.dropFirst())).rawValue)
