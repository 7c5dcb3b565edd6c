import Glibc
import Pipeline

ProcessHardening.apply()
let unfinished = UnfinishedOutput()
StopSignals.watch(unfinished)
exit(CommandLineTool.run(Array(CommandLine.arguments.dropFirst()), unfinished: unfinished).rawValue)
