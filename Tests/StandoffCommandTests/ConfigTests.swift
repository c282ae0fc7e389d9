import Foundation
import Testing

@Suite struct ConfigTests {
  /// Every line that could be set can be: the printed configuration taken as one has no problem.
  @Test func thePrintedConfigurationIsOne() throws {
    let printed = try Program.run(["config", "--default"])
    #expect(printed.status == 0)
    let lines = printed.lines.filter { $0.hasPrefix("#") && !$0.hasPrefix("# ") }.map { $0.dropFirst() }
    #expect(lines.contains("set theme default") && lines.count > 60)
    let scratch = try Scratch()
    let file = try scratch.write(lines.joined(separator: "\n") + "\n", to: "config")
    let checked = try Program.run(["config", "--config", file])
    #expect(checked.status == 0 && checked.diagnostics.isEmpty, "\(checked.diagnostics)")
    #expect(checked.output.contains("\(lines.count) lines, 0 of them cannot be used"))
  }

  @Test func errorsNameFileAndLineAndTheRemedy() throws {
    let scratch = try Scratch()
    let file = try scratch.write(
      "# one\r\n\r\nset theme drak\r\nbind xy quit\r\nset mouse off\r\nquit\r\n", to: "config")
    let run = try Program.run(["config", "--config", file])
    #expect(run.status == 1)
    let lines = run.diagnostics.split(separator: "\n").map(String.init)
    #expect(lines.count == 3)
    #expect(lines.first?.hasPrefix("\(file):3: no theme 'drak'. There are default, mono") == true)
    #expect(lines.contains { $0.hasPrefix("\(file):4: 'xy' is not one key") })
    #expect(lines.contains { $0.hasPrefix("\(file):6: 'quit' sets nothing.") })
  }

  @Test func aReplayTakesAConfigurationOnlyWhenItIsNamed() throws {
    let scratch = try Scratch()
    try scratch.write("bind j help\n", to: "standoff/config")
    let environment = ["XDG_CONFIG_HOME": scratch.path]
    let arguments = ["browse", "seeds/wire-geneva-no-breakthrough.txt", "--replay", "j"]
    let plain = try Program.run(arguments, environment: environment)
    #expect(!plain.output.contains("keys and marks"))
    let named = try Program.run(arguments + ["--config", scratch.path + "/standoff/config"])
    #expect(named.output.contains("keys and marks"))
  }

  @Test func withoutAConfigurationItsPlaceIsTold() throws {
    let run = try Program.run(["config"], environment: ["XDG_CONFIG_HOME": "/nowhere"])
    #expect(run.status == 0 && run.output == "no configuration at /nowhere/standoff/config\n")
  }
}
