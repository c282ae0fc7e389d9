import Glibc
import StandoffUI

/// A program running on a terminal of its own, which a test reads, types at, resizes and takes away.
///
/// The program leads a session of its own, as it would in a terminal window.
final class PseudoTerminal {
  enum Ending: Equatable {
    case exited(Int32)
    case killed(by: Int32)
  }

  struct Failure: Error {
    let call: String
    let code = errno
  }

  /// What is on the screen, as far as it was read.
  private(set) var screen: ScreenEmulator
  /// All that the program wrote.
  private(set) var output: [UInt8] = []
  let process: pid_t

  private var master: Int32
  /// Kept open so that the modes can still be read when the program has ended.
  private let slave: Int32
  private let initialModes: termios
  private var ending: Ending?
  /// What must outlive the program.
  private var kept: [AnyObject] = []

  /// Starts a program. The environment is `environment` and nothing else, but for PATH, HOME and TERM where it has none.
  /// - Throws: ``Failure`` when the system refuses.
  init(
    _ program: String, _ arguments: [String] = [], size: Size = Size(columns: 80, rows: 24),
    environment: [String: String] = ["LANG": "C.UTF-8"]
  ) throws {
    screen = ScreenEmulator(size: size)
    var ends: (master: Int32, slave: Int32) = (-1, -1)
    guard openpty(&ends.master, &ends.slave, nil, nil, nil) == 0 else { throw Failure(call: "openpty") }
    (master, slave) = ends
    for end in [master, slave] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let name = try Self.name(of: slave)
    Self.setSize(size, of: slave)
    initialModes = Self.modes(of: slave)
    process = try Self.spawn(program, arguments, environment, on: name)
  }

  /// The device's path. `ttyname` answers in a buffer that terminals made at the same time would share.
  private static func name(of terminal: Int32) throws -> String {
    var path = [CChar](repeating: 0, count: 128)
    guard ttyname_r(terminal, &path, path.count) == 0 else { throw Failure(call: "ttyname_r") }
    return String(decoding: path.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Keeps something, such as the folder the program works in, as long as the terminal.
  func keep(_ object: AnyObject) { kept.append(object) }

  deinit {
    if ending == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    if master >= 0 { close(master) }
    close(slave)
  }

  /// Whether the modes of the terminal are those it had before the program.
  var hasInitialModes: Bool {
    let modes = Self.modes(of: slave)
    return modes.c_iflag == initialModes.c_iflag && modes.c_oflag == initialModes.c_oflag
      && modes.c_lflag == initialModes.c_lflag && modes.c_cflag == initialModes.c_cflag
  }

  /// Whether the screen, the cursor and the mouse are the shell's again.
  var isGivenBack: Bool {
    screen.modes.isDisjoint(with: [1049, 1000, 1002, 1003, 1006, 2004]) && screen.modes.contains(25)
  }

  /// Reads until `condition` holds.
  /// - Returns: false when it does not within `seconds`.
  func wait(seconds: Double = 10, until condition: (ScreenEmulator) -> Bool) -> Bool {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while !condition(screen) {
      if ContinuousClock.now >= deadline { return false }
      read(milliseconds: 20)
    }
    return true
  }

  /// Reads what the program writes, until it has been silent for a while.
  func settle(milliseconds: Int32 = 100) {
    while read(milliseconds: milliseconds) {}
  }

  /// Types keys, as xterm would send them. See ``Key/keys(in:)`` for the notation.
  func type(_ notation: String) throws {
    for key in try Key.keys(in: notation) { send(Self.bytes(for: key)) }
  }

  func send(_ bytes: [UInt8]) {
    write(master, bytes, bytes.count)
  }

  /// Gives the terminal a new size; the system tells the program.
  func resize(_ size: Size) {
    screen.resize(size)
    Self.setSize(size, of: master)
  }

  func signal(_ number: Int32) {
    kill(process, number)
  }

  /// Takes the terminal away, as when its window closes.
  func hangUp() {
    close(master)
    master = -1
  }

  /// Reads on until the program ends.
  /// - Returns: how it ended; nil when it has not within `seconds`.
  func waitForEnd(seconds: Double = 10) -> Ending? {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while ending == nil && ContinuousClock.now < deadline {
      var status: Int32 = 0
      if waitpid(process, &status, WNOHANG) == process {
        ending = status & 0x7F == 0 ? .exited(status >> 8 & 0xFF) : .killed(by: status & 0x7F)
      }
      read(milliseconds: 5)
    }
    if ending != nil { settle(milliseconds: 20) }
    return ending
  }

  /// Ticks of processor time that the program has used.
  func processorTicks() -> Int? {
    guard let file = fopen("/proc/\(process)/stat", "r") else { return nil }
    defer { fclose(file) }
    var buffer = [UInt8](repeating: 0, count: 1024)
    let count = fread(&buffer, 1, buffer.count, file)
    let fields = String(decoding: buffer[..<count], as: UTF8.self).split(separator: ")").last?.split(separator: " ")
    guard let fields, fields.count > 12, let user = Int(fields[11]), let system = Int(fields[12]) else { return nil }
    return user + system
  }

  /// The threads of the program, and how often each has gone to sleep, and so has been awake.
  func naps() -> [String] {
    visibleNames(inFolder: "/proc/\(process)/task").flatMap { name in
      (textIfAny(ofFile: "/proc/\(process)/task/\(name)/status") ?? "").split(separator: "\n")
        .filter { $0.hasPrefix("voluntary_ctxt_switches") }.map { "\(name) \($0)" }
    }
  }

  /// - Returns: whether there was anything to read within the time.
  @discardableResult
  private func read(milliseconds: Int32) -> Bool {
    guard master >= 0 else {
      usleep(useconds_t(milliseconds) * 1000)
      return false
    }
    var descriptor = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&descriptor, 1, milliseconds) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = Glibc.read(master, &buffer, buffer.count)
    guard count > 0 else { return false }
    output += buffer[..<count]
    screen.feed(buffer[..<count])
    return true
  }
}

// MARK: - The system's side

extension PseudoTerminal {
  private static func setSize(_ size: Size, of descriptor: Int32) {
    var window = winsize(
      ws_row: UInt16(size.rows), ws_col: UInt16(size.columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(descriptor, UInt(TIOCSWINSZ), &window)
  }

  private static func modes(of descriptor: Int32) -> termios {
    var modes = termios()
    tcgetattr(descriptor, &modes)
    return modes
  }

  /// POSIX_SPAWN_SETSID, which glibc declares only to GNU sources.
  private static let setsidFlag: Int32 = 0x80

  /// Runs a program in a new session; the terminal that it opens first becomes its own.
  private static func spawn(
    _ program: String, _ arguments: [String], _ environment: [String: String], on terminal: String
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // What the runner of the tests ignores or blocks must not be ignored or blocked here.
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(
      &attributes, Int16(setsidFlag | Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF)))
    let inherited: [(String, String)] = ["PATH", "HOME"].map { ($0, getenv($0).map { String(cString: $0) } ?? "") }
    let defaults = Dictionary(uniqueKeysWithValues: inherited + [("TERM", "xterm-256color")])
    let variables = environment.merging(defaults) { given, _ in given }.map { "\($0)=\($1)" }.sorted()
    var process: pid_t = 0
    let code = withCStrings([program] + arguments) { arguments in
      withCStrings(variables) { posix_spawn(&process, program, &actions, &attributes, arguments, $0) }
    }
    guard code == 0 else { throw Failure(call: "posix_spawn: \(code)") }
    return process
  }

  private static func withCStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = strings.map { strdup($0) }
    defer { copies.forEach { free($0) } }
    return body(copies + [nil])
  }

  /// What xterm sends for a key.
  private static func bytes(for key: Key) -> [UInt8] {
    switch key {
    case .scalar(let scalar): return Array(String(scalar).utf8)
    case .control(let scalar): return [UInt8(scalar.value & 0x1F)]
    case .mouse(let event): return mouseBytes(for: event)
    default: return Array((sequences[key] ?? "").utf8)
    }
  }

  private static func mouseBytes(for event: MouseEvent) -> [UInt8] {
    let place = "\(event.position.column + 1);\(event.position.row + 1)"
    let click = "\u{1B}[<0;\(place)M"
    let release = "\u{1B}[<0;\(place)m"
    switch event.action {
    case .press(let button): return Array("\u{1B}[<\(button - 1);\(place)M".utf8)
    case .release: return Array(release.utf8)
    case .doubleClick: return Array((click + release + click + release).utf8)
    case .wheelUp: return Array("\u{1B}[<64;\(place)M".utf8)
    case .wheelDown: return Array("\u{1B}[<65;\(place)M".utf8)
    }
  }

  private static let sequences: [Key: String] = [
    .up: "\u{1B}[A", .down: "\u{1B}[B", .right: "\u{1B}[C", .left: "\u{1B}[D", .home: "\u{1B}[H", .end: "\u{1B}[F",
    .pageUp: "\u{1B}[5~", .pageDown: "\u{1B}[6~", .delete: "\u{1B}[3~", .enter: "\r", .tab: "\t",
    .backTab: "\u{1B}[Z", .escape: "\u{1B}", .backspace: "\u{7F}", .function(1): "\u{1B}OP",
    .function(2): "\u{1B}OQ", .function(3): "\u{1B}OR", .function(4): "\u{1B}OS", .function(5): "\u{1B}[15~",
  ]
}
