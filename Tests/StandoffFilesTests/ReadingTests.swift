import Foundation
import StandoffCore
import Testing

@testable import StandoffFiles

/// A folder of its own for each test, taken away with it.
private final class Folder {
  let path = NSTemporaryDirectory() + "standoff-\(UUID().uuidString)"

  init(_ files: [String: String] = [:]) throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files { try write(Array(text.utf8), to: name) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ bytes: [UInt8], to name: String) throws {
    let file = path + "/" + name
    let folder = (file as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: file))
  }
}

struct ReadingTests {
  @Test func readsAFolderToTheBottomInOrderOfBytes() throws {
    let folder = try Folder([
      "b.txt": "B", "a/z.md": "Z", "a/é.text": "E", "a-1": "One", "Z.TXT": "Upper", ".hidden.txt": "x",
      ".git/c.txt": "x",
      "README.md": "x", "a/README": "x", "picture.jpg": "x",
    ])
    let read = readArticles(at: [folder.path])
    #expect(read.articles.map(\.path) == ["Z.TXT", "a-1", "a/z.md", "a/é.text", "b.txt"])
    #expect(read.problems.isEmpty)
  }

  @Test func saysWhatItCouldNotRead() throws {
    let folder = try Folder(["good.txt": "Good", "empty.txt": "", "blank.txt": "\u{FEFF} \r\n\t", "page.html": "<p>"])
    try folder.write([0x68, 0, 0x69], to: "nul.txt")
    try folder.write(Array("%PDF-1.4 text".utf8), to: "paper.txt")
    try folder.write([0xFF, 0xFE, 0x68, 0x00], to: "utf16.txt")
    try folder.write([UInt8](repeating: 0x61, count: longestFile + 1), to: "long.txt")
    let missing = folder.path + "/none.txt"
    let read = readArticles(at: [folder.path, missing])
    #expect(read.articles.map(\.path) == ["good.txt"])
    let prefix = folder.path.utf8.count + 1
    let found = read.problems.map { "\($0.path.dropFirst(prefix)): \($0.reason)" }
    #expect(
      found == [
        "blank.txt: empty", "empty.txt: empty", "long.txt: longer than 32 MB", "none.txt: no such file or folder",
        "nul.txt: not text", "page.html: HTML without an article's text", "paper.txt: not text",
        "utf16.txt: UTF-16 text",
      ])
    #expect(read.problems.allSatisfy { $0.remedy.hasSuffix(".") || $0.remedy.contains("'") })
  }

  @Test func aPageIsReadAsItsArticle() throws {
    let page =
      "<!doctype html><html><head><meta charset=\"windows-1252\"><meta name=\"date\" content=\"2031-03-14\"></head><body>\n<p>Caf"
    let folder = try Folder()
    try folder.write(Array(page.utf8) + [0xE9] + Array(" talks ended on Friday.</p>".utf8), to: "talks.html")
    let article = try #require(readArticles(at: [folder.path]).articles.first)
    #expect(String(decoding: article.text, as: UTF8.self) == "Published: 2031-03-14\n\nCafé talks ended on Friday.\n")
    #expect(article.creationTime.days?.singleDay?.description == "2031-03-14")
    #expect(article.encoding.remark == "text taken out of HTML")
    #expect(article.fileLine(ofByte: article.text.count - 2) == 2)
    let plain = try #require(readArticles(at: [folder.path], isPlain: true).articles.first)
    #expect(plain.text.starts(with: Array("<!doctype".utf8)))
  }

  @Test func theLongestFileIsRead() throws {
    let folder = try Folder()
    try folder.write([UInt8](repeating: 0x61, count: longestFile), to: "long.txt")
    #expect(try bytes(ofFile: folder.path + "/long.txt").count == longestFile)
  }

  @Test func aNamedFileIsTriedWhateverItIsCalled() throws {
    let folder = try Folder(["README.log": "Talks end", ".draft": "More talks"])
    let read = readArticles(at: [folder.path + "/README.log", folder.path + "/.draft"])
    #expect(read.articles.map(\.path) == [".draft", "README.log"])
  }

  @Test func anEmptyFolderIsSaidSo() throws {
    let folder = try Folder(["data.json": "{}"])
    #expect(readArticles(at: [folder.path]).problems == [InputProblem(path: folder.path, kind: .emptyFolder)])
  }

  @Test func keepsTheBytesOfUTF8() throws {
    let text = "\u{FEFF}Talks end\r\n\r\n“Žan” left.\r\n"
    let folder = try Folder(["a.txt": text])
    let article = try #require(readArticles(at: [folder.path]).articles.first)
    #expect(article.text == Array(text.utf8))
    #expect(article.encoding == .utf8)
    #expect(article.title?.value == "Talks end")
  }

  @Test func readsOtherBytesAsWindows1252() throws {
    let folder = try Folder()
    try folder.write([0x93, 0x4E, 0xE9, 0x94, 0x20, 0x80, 0x81, 0x85], to: "a.txt")
    let article = try #require(readArticles(at: [folder.path]).articles.first)
    #expect(String(decoding: article.text, as: UTF8.self) == "“Né” €\u{81}…")
    #expect(article.encoding == .windows1252)
    #expect(article.diskOffsets([Span(0, 6)]) == [Span(0, 3)])
  }

  @Test(
    arguments: [
      // A byte of the upper half beside sound UTF-8; a character of three bytes that was cut to two; a lone continuation byte.
      ("“Žan” left ", [0xE9], " early"), ("“Žan” left ", [0xE2, 0x80], " early"), ("“Žan” left ", [0xBF], " early"),
      ("“Žan” left ", [0xF0, 0x9F, 0x98], ""), ("“Žan” left ", [0xED], " early"),
    ] as [(String, [UInt8], String)])
  func aFewDamagedBytesLeaveTheRestAsItWas(before: String, damage: [UInt8], after: String) throws {
    let folder = try Folder()
    try folder.write(Array(before.utf8) + damage + Array(after.utf8), to: "a.txt")
    let read = readArticles(at: [folder.path])
    let article = try #require(read.articles.first)
    #expect(String(decoding: article.text, as: UTF8.self) == before + "\u{FFFD}" + after)
    #expect(article.encoding == .damagedUTF8([TextRepair(offset: before.utf8.count, byteCount: damage.count)]))
    #expect(read.remarks == ["a.txt: 1 damaged character, shown as U+FFFD"])
    #expect(read.problems.isEmpty)
    let start = before.utf8.count
    let disk = article.diskOffsets([Span(0, start), Span(start, start + 3), Span(start + 3, article.text.count)])
    #expect(
      disk == [
        Span(0, start), Span(start, start + damage.count),
        Span(start + damage.count, start + damage.count + after.utf8.count),
      ])
  }

  @Test func moreDamageThanUTF8IsAnotherEncoding() throws {
    let folder = try Folder()
    // “é” of UTF-8 once, and four times the byte of Windows-1252.
    try folder.write(Array("Né ".utf8) + [0xE9, 0x20, 0xE9, 0x20, 0xE9, 0x20, 0xE9], to: "a.txt")
    let read = readArticles(at: [folder.path])
    #expect(read.articles.map(\.encoding) == [.windows1252])
    #expect(read.remarks.isEmpty)
  }

  @Test func inputsOfOneNameStayApart() throws {
    let folder = try Folder(["one/talks.txt": "First", "two/talks.txt": "Second", "two/more.txt": "Third"])
    let files = ["/two/talks.txt", "/one/talks.txt", "/two/more.txt"].map { folder.path + $0 }
    let expected = ["more.txt", "one/talks.txt", "two/talks.txt"]
    #expect(readArticles(at: files).articles.map(\.path) == expected)
    #expect(readArticles(at: files.reversed()).articles.map(\.path) == expected)
    let folders = readArticles(at: [folder.path + "/one", folder.path + "/two"])
    #expect(folders.articles.map(\.path) == expected)
  }

  @Test func oneFileIsReadOnce() throws {
    let folder = try Folder(["a.txt": "First", "b/c.txt": "Second"])
    let manager = FileManager.default
    try manager.createSymbolicLink(atPath: folder.path + "/b/up", withDestinationPath: "..")
    try manager.createSymbolicLink(atPath: folder.path + "/z.txt", withDestinationPath: "a.txt")
    try manager.createSymbolicLink(atPath: folder.path + "/gone.txt", withDestinationPath: "nowhere.txt")
    let read = readArticles(at: [folder.path, folder.path + "/a.txt", folder.path + "/b"])
    #expect(read.articles.map(\.path) == ["a.txt", "b/c.txt"])
    #expect(read.problems.map(\.kind) == [.missing])
  }

  @Test func plainReadsNoHeader() throws {
    let folder = try Folder(["a.txt": "Talks end\n2022-01-14\n\nThey ended."])
    let article = try #require(readArticles(at: [folder.path], isPlain: true).articles.first)
    #expect(article.title == nil)
    #expect(article.creationTime == .unknown)
    #expect(article.blocks.map(\.span.start).first == 0)
  }

  @Test func manyFilesComeInOneOrder() throws {
    let folder = try Folder(Dictionary(uniqueKeysWithValues: (0..<300).map { ("\($0).txt", "Title \($0)") }))
    let first = readArticles(at: [folder.path]).articles
    #expect(first.count == 300)
    #expect(first.map(\.path) == readArticles(at: [folder.path]).articles.map(\.path))
    #expect(first.allSatisfy { $0.title?.value == "Title " + $0.path.dropLast(4) })
  }
}
