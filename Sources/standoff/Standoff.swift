import ArgumentParser

@main
struct Standoff: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Browse a crisis as a timeline in the terminal.")
}
