import ArgumentParser

/// Runs a command and turns what it throws into a message and an exit status.
///
/// Status: 0 done; 1 done, but some inputs were unreadable; 2 usage; 130 interrupted.
@main
enum Main {
  static func main() {
    do {
      var command = try StandoffCommand.parseAsRoot(argumentsWithDefault(CommandLine.arguments.dropFirst()))
      try command.run()
    } catch let status as ExitStatus {
      exitProcess(status.code)
    } catch {
      fail(with: error)
    }
  }

  private static func fail(with error: any Error) -> Never {
    let message = StandoffCommand.fullMessage(for: error)
    let code = StandoffCommand.exitCode(for: error)
    if code == .success {
      writeOutput(message + "\n")
      exitProcess(0)
    }
    writeDiagnostic(message)
    exitProcess(2)
  }
}

/// `standoff PATH…` is `standoff browse PATH…`.
private func argumentsWithDefault(_ arguments: ArraySlice<String>) -> [String] {
  let names = Set(StandoffCommand.configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"])
  guard let first = arguments.first, !names.contains(first), !rootFlags.contains(first) else { return Array(arguments) }
  return ["browse"] + arguments
}

private let rootFlags: Set<String> = ["--help", "-h", "--version", "--help-hidden"]

/// The way a finished command asks for a status of its own.
struct ExitStatus: Error {
  let code: Int32
  static let someInputsUnreadable = ExitStatus(code: 1)
  static let usage = ExitStatus(code: 2)
}
