package import Glibc

/// Another program that is given the terminal for a while. Never a shell: its name and arguments are handed over one by one.
package struct OutsideProgram: Hashable, Sendable {
  /// The name, looked up in PATH, and the arguments.
  package let arguments: [String]
  /// What it reads on its standard input; nil leaves it the terminal.
  package let input: String?
  /// Whether the reader is asked to go on afterwards, to see what it wrote.
  package let waits: Bool

  package init(_ arguments: [String], input: String? = nil, waits: Bool = false) {
    self.arguments = arguments
    self.input = input
    self.waits = waits
  }
}

/// How an outside program came out.
package enum OutsideOutcome: Hashable, Sendable {
  case exited(Int32)
  case killed(by: Int32)
  /// It could not be started, with the system's reason.
  case notStarted(String)
}

/// Runs another program where no screen is up.
///
/// - Parameter input: where the reader's keys come from.
package func runBeside(_ program: OutsideProgram, terminal input: Int32) -> OutsideOutcome {
  runOutside(program, terminal: STDOUT_FILENO, input: input, errors: STDERR_FILENO)
}

/// Starts the program on the given descriptors and waits for its end.
///
/// What it is given to read is written while it runs; it may stop reading. Interrupts go to it alone; a stop stops this program with it.
func runOutside(_ program: OutsideProgram, terminal: Int32, input: Int32, errors: Int32) -> OutsideOutcome {
  var ends: [Int32] = [-1, -1]
  if program.input != nil && pipe(&ends) != 0 { return .notStarted(systemReason(errno)) }
  for end in ends where end >= 0 { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  defer { if ends[0] >= 0 { close(ends[0]) } }
  let signals = QuietSignals()
  defer { signals.restore() }
  var process: pid_t = 0
  let code = spawn(
    program.arguments, input: program.input == nil ? input : ends[0], output: terminal, errors: errors, &process)
  if ends[0] >= 0 {
    close(ends[0])
    ends[0] = -1
  }
  guard code == 0 else {
    if ends[1] >= 0 { close(ends[1]) }
    return .notStarted(systemReason(code))
  }
  if let text = program.input {
    writeWhileRead(Array(text.utf8), to: ends[1])
    close(ends[1])
  }
  var status: Int32 = 0
  while waitpid(process, &status, 0) < 0 { if errno != EINTR { return .exited(0) } }
  return status & 0x7F == 0 ? .exited(status >> 8 & 0xFF) : .killed(by: status & 0x7F)
}

private func systemReason(_ code: Int32) -> String { String(cString: strerror(code)).lowercased() }

/// Writes until all is written or nobody reads any more.
private func writeWhileRead(_ bytes: [UInt8], to descriptor: Int32) {
  var written = 0
  while written < bytes.count {
    let count = bytes.withUnsafeBytes {
      write(descriptor, $0.baseAddress.map { $0 + written }, bytes.count - written)
    }
    if count < 0 && errno == EINTR { continue }
    if count <= 0 { return }
    written += count
  }
}

private func spawn(
  _ arguments: [String], input: Int32, output: Int32, errors: Int32, _ process: inout pid_t
) -> Int32 {
  guard let name = arguments.first else { return EINVAL }
  return startProgram(name, arguments, input: input, output: output, errors: errors, &process)
}

/// Starts a program on the given descriptors, with the signals as they are at first.
///
/// - Parameters:
///   - name: looked up in PATH unless it is a path.
///   - arguments: its own name first.
/// - Returns: 0, or the system's error.
package func startProgram(
  _ name: String, _ arguments: [String], input: Int32, output: Int32, errors: Int32, _ process: inout pid_t
) -> Int32 {
  guard !arguments.contains(where: { $0.utf8.contains(0) }) else { return EINVAL }
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  for (descriptor, place) in [(input, STDIN_FILENO), (output, STDOUT_FILENO), (errors, STDERR_FILENO)] {
    posix_spawn_file_actions_adddup2(&actions, descriptor, place)
  }
  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  var none = sigset_t()
  var usual = sigset_t()
  sigemptyset(&none)
  sigemptyset(&usual)
  for signal in [SIGINT, SIGQUIT, SIGPIPE, SIGTSTP] { sigaddset(&usual, signal) }
  posix_spawnattr_setsigmask(&attributes, &none)
  posix_spawnattr_setsigdefault(&attributes, &usual)
  posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
  var strings = arguments.map { strdup($0) }
  defer { strings.forEach { free($0) } }
  strings.append(nil)
  return posix_spawnp(&process, name, &actions, &attributes, strings, environ)
}

/// While another program has the terminal, its interrupts are not ours, a pipe that nobody reads is no end, and a stop is a plain one.
private struct QuietSignals {
  private var former: [(number: Int32, action: sigaction)] = []

  init() {
    for (number, handler) in [
      (SIGINT, SIG_IGN), (SIGQUIT, SIG_IGN), (SIGPIPE, SIG_IGN), (SIGTSTP, SIG_DFL), (SIGCONT, SIG_DFL),
    ] {
      var action = sigaction()
      action.__sigaction_handler.sa_handler = handler
      var before = sigaction()
      sigaction(number, &action, &before)
      former.append((number, before))
    }
  }

  func restore() {
    for (number, action) in former {
      var action = action
      sigaction(number, &action, nil)
    }
  }
}
