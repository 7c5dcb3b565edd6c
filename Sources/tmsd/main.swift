import Glibc
import Output
import Pipeline

if let status = ProcessHardening.refusal() { exit(status.rawValue) }
ProcessHardening.apply()
CrashMessage.arm()
let unfinished = UnfinishedOutput()
StopSignals.watch(unfinished)
let status = CommandLineTool.run(CommandLine.arguments, unfinished: unfinished)
if status == .readerLeft { ProcessHardening.endByPipeSignal() }
exit(status.rawValue)
