import Glibc
import StandoffUI
import Testing

/// The harness itself, on programs that every system has.
@Suite(.serialized) struct PseudoTerminalTests {
  @Test func aProgramIsReadAndTypedAt() throws {
    let terminal = try PseudoTerminal("/bin/cat")
    try terminal.type("hello<CR>")
    #expect(terminal.wait { $0.rows[1] == "hello" })
    try terminal.type("<C-d>")
    #expect(terminal.waitForEnd() == .exited(0))
    #expect(terminal.hasInitialModes)
  }

  @Test func theProgramSeesSizeAndEnvironment() throws {
    let terminal = try PseudoTerminal(
      "/bin/sh", ["-c", "stty size; echo $TERM $COLOUR; read line; stty size"], size: Size(columns: 40, rows: 10),
      environment: ["TERM": "vt100", "COLOUR": "red"])
    #expect(terminal.wait { $0.rows.starts(with: ["10 40", "vt100 red"]) })
    terminal.resize(Size(columns: 50, rows: 12))
    try terminal.type("<CR>")
    #expect(terminal.wait { $0.shows("12 50") })
    #expect(terminal.waitForEnd() == .exited(0))
  }

  @Test func endingsAndModesAreReported() throws {
    let terminal = try PseudoTerminal("/bin/sh", ["-c", "stty -echo; echo ready; exec sleep 60"])
    #expect(terminal.wait { $0.shows("ready") })
    #expect(!terminal.hasInitialModes)
    terminal.signal(SIGTERM)
    #expect(terminal.waitForEnd() == .killed(by: SIGTERM))
  }

  @Test func aTerminalCanBeTakenAway() throws {
    let terminal = try PseudoTerminal("/bin/sh", ["-c", "trap '' HUP; echo ready; cat; exit 3"])
    #expect(terminal.wait { $0.shows("ready") })
    terminal.hangUp()
    #expect(terminal.waitForEnd() != nil)
  }
}
