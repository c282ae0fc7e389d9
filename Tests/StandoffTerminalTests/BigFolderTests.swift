import Glibc
import StandoffUI
import Testing

/// A big folder is read by a process of its own, and not at all the next time.
@Suite(.serialized) struct BigFolderTests {
  private static let graphs = ".cache/standoff/graphs"

  /// Two articles of different days, so much white space around them that they are not kept in memory.
  private func bigFolder() throws -> ScratchFolder {
    let home = try ScratchFolder()
    let room = String(repeating: "\n", count: 1_100_000)
    try home.write(Browser.smallArticle + room, to: "articles/a.txt")
    let later = Browser.smallArticle.replacing("2031-03-06", with: "2031-03-09").replacing("March 6", with: "March 9")
      .replacing("on Thursday", with: "on Sunday")
    try home.write(later.replacing("Oslo", with: "Bergen") + room, to: "articles/b.txt")
    return home
  }

  private func inode(_ home: ScratchFolder) throws -> UInt {
    let name = try #require(home.names(in: Self.graphs).first)
    #expect(home.names(in: Self.graphs).count == 1)
    var status = stat()
    try #require(stat("\(home.path)/\(Self.graphs)/\(name)", &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
    return UInt(status.st_ino)
  }

  @Test func isReadOnceUntilSomethingChanges() throws {
    let home = try bigFolder()
    let first = try Browser.start(articles: home.path + "/articles", home: home)
    #expect(first.wait { $0.shows("2 articles") && $0.shows("Falk") })
    let kept = try inode(home)
    try first.type("<CR>")
    #expect(first.wait { $0.shows("OSLO, March 6 (Reuters)") })
    try first.type("q")
    #expect(first.waitForEnd() == .exited(0))
    let second = try Browser.start(articles: home.path + "/articles", home: home)
    #expect(second.wait { $0.shows("2 articles") && $0.shows("Falk") })
    #expect(try inode(home) == kept)
    try second.type("Q")
    #expect(second.waitForEnd() == .exited(0))
    try home.write(Browser.smallArticle, to: "articles/c.txt")
    let third = try Browser.start(articles: home.path + "/articles", home: home)
    #expect(third.wait { $0.shows("3 articles") })
    #expect(try inode(home) != kept)
    try third.type("Q")
    #expect(third.waitForEnd() == .exited(0))
  }

  @Test func damageIsMadeGood() throws {
    let home = try bigFolder()
    let first = try Browser.start(articles: home.path + "/articles", home: home)
    try first.type("Q")
    #expect(first.waitForEnd() == .exited(0))
    let name = try #require(home.names(in: Self.graphs).first)
    let file = open("\(home.path)/\(Self.graphs)/\(name)", O_WRONLY)
    #expect(pwrite(file, "damaged", 7, 2000) == 7)
    close(file)
    let second = try Browser.start(articles: home.path + "/articles", home: home)
    #expect(second.wait { $0.shows("2 articles") && $0.shows("Falk") })
    try second.type("Q")
    #expect(second.waitForEnd() == .exited(0))
  }

  @Test func whatWasKnownOnADayIsReadAgain() throws {
    let home = try bigFolder()
    let terminal = try Browser.start(articles: home.path + "/articles", home: home)
    try terminal.type(",")
    #expect(terminal.wait(seconds: 30) { $0.shows("as of 6 Mar 2031") && $0.shows("1 article") })
    try terminal.type(":as-of all<CR>")
    #expect(terminal.wait(seconds: 30) { $0.shows("2 articles") })
    try terminal.type("Q")
    #expect(terminal.waitForEnd() == .exited(0))
    #expect(home.names(in: Self.graphs).count == 1)
  }

  /// Without a place for caches everything is read in the program itself.
  @Test func doesWithoutACache() throws {
    let home = try bigFolder()
    try home.write("", to: "file")
    let terminal = try Browser.start(
      articles: home.path + "/articles", home: home, environment: ["XDG_CACHE_HOME": home.path + "/file"])
    #expect(terminal.wait { $0.shows("2 articles") && $0.shows("Falk") })
    try terminal.type("Q")
    #expect(terminal.waitForEnd() == .exited(0))
  }
}
