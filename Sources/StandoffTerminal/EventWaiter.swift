import Glibc
import StandoffUI

/// Waits on everything that can wake the program, and tells what did.
struct EventWaiter {
  enum Outcome {
    case event(TerminalEvent)
    case resized
    case stopRequested
    /// The program was stopped by another and goes on.
    case continued
  }

  private let keys: Int32
  private let requests: Int32
  /// -1 when there is none, which poll passes over.
  private var wake: Int32
  private var decoder: KeyDecoder
  private var waiting: [Outcome] = []
  private var lastPress: (position: Position, time: ContinuousClock.Instant)?

  /// Milliseconds after which a lone escape is the Escape key: the rest of a sequence comes at once, even over ssh.
  private static let escapeDelay: Int32 = 25
  /// Two presses in one place within this time are a double click.
  private static let doubleClickTime = Duration.milliseconds(400)
  private static let gone = Int16(POLLERR | POLLHUP | POLLNVAL)

  init(keys: Int32, requests: Int32, wake: Int32?, described: [[UInt8]: Key]) {
    self.keys = keys
    self.requests = requests
    self.wake = wake ?? -1
    decoder = KeyDecoder(described: described)
  }

  /// Reports an event at the next wait.
  mutating func add(_ event: TerminalEvent) {
    waiting.append(.event(event))
  }

  /// - Parameter timeout: milliseconds; nil waits for ever.
  mutating func wait(timeout: Int?) -> Outcome {
    let deadline = timeout.map { ContinuousClock.now + .milliseconds($0) }
    while true {
      if !waiting.isEmpty { return waiting.removeFirst() }
      if let key = decoder.next() { return .event(.key(counted(key))) }
      var descriptors = [keys, requests, wake].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      let ready = poll(&descriptors, nfds_t(descriptors.count), patience(until: deadline))
      if ready < 0 && errno != EINTR { return .event(.closed) }
      if ready == 0 {
        guard decoder.holdsBytes else { return .event(.timeout) }
        if let key = decoder.next(isFinal: true) { return .event(.key(key)) }
      }
      guard ready > 0 else { continue }
      if descriptors[1].revents != 0 { takeRequests() }
      if descriptors[2].revents != 0 { takeWake(descriptors[2].revents) }
      if descriptors[0].revents != 0 && !takeKeys(descriptors[0].revents) { waiting.append(.event(.closed)) }
    }
  }

  /// Milliseconds for poll; -1 is for ever. A part of a sequence waits no longer than its rest could take.
  private func patience(until deadline: ContinuousClock.Instant?) -> Int32 {
    if decoder.holdsBytes { return Self.escapeDelay }
    guard let deadline else { return -1 }
    let left = deadline - ContinuousClock.now
    let milliseconds = left.components.seconds * 1000 + left.components.attoseconds / 1_000_000_000_000_000
    return Int32(clamping: max(0, milliseconds))
  }

  /// - Returns: false when the terminal is gone.
  private mutating func takeKeys(_ state: Int16) -> Bool {
    if state & Self.gone != 0 { return false }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = read(keys, &buffer, buffer.count)
    if count < 0 { return errno == EINTR || errno == EAGAIN }
    decoder.feed(buffer[..<count])
    return count > 0
  }

  private mutating func takeRequests() {
    var buffer = [UInt8](repeating: 0, count: 64)
    let count = max(0, read(requests, &buffer, buffer.count))
    for signal in buffer[..<count].map(Int32.init) {
      switch signal {
      case SIGWINCH: waiting.append(.resized)
      case SIGTSTP: waiting.append(.stopRequested)
      case SIGCONT: waiting.append(.continued)
      default: waiting.insert(.event(.signal(signal)), at: 0)
      }
    }
  }

  private mutating func takeWake(_ state: Int16) {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = state & Int16(POLLIN) != 0 ? read(wake, &buffer, buffer.count) : 0
    if count > 0 {
      waiting.append(.event(.wake))
    } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
      // Nobody writes to it any more: waiting on it would end at once for ever.
      wake = -1
      waiting.append(.event(.wake))
    }
  }

  /// Turns a second press of the left button in the same place into a double click.
  private mutating func counted(_ key: Key) -> Key {
    guard case .mouse(let event) = key, event.action == .press(button: 1) else { return key }
    let now = ContinuousClock.now
    if let last = lastPress, last.position == event.position, now - last.time < Self.doubleClickTime {
      lastPress = nil
      return .mouse(MouseEvent(.doubleClick, at: event.position))
    }
    lastPress = (event.position, now)
    return key
  }
}
