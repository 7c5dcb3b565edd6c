import Glibc
import Pipeline

// A standard stream that was closed would otherwise be taken by the first file that is opened. Writing to it stays an error.
for descriptor in 0...2 where fcntl(Int32(descriptor), F_GETFD) == -1 {
    _ = unsafe open("/dev/null", O_RDONLY)
}
// Output that nobody reads any more must end as an error, not by a signal.
signal(SIGPIPE, SIG_IGN)
exit(CommandLineTool.run(Array(CommandLine.arguments.dropFirst())).rawValue)
