// How the parts of an article are stored: writer and reader of each side by side.

extension ByteWriter {
  mutating func write(_ head: ArticleHead) {
    write(head.path)
    for field in [head.title, head.outlet, head.url, head.byline] { write(field) { $0.write($1) } }
    write(head.creationTime)
  }

  private mutating func write(_ field: ArticleField) {
    write(field.value)
    write(field.span) { $0.write($1) }
    write(field.rule.description)
  }

  /// Without what only the dating of other articles asks for.
  private mutating func write(_ time: CreationTime) {
    write(time.days)
    write(time.basis)
    write(time.why)
    write(time.spans) { $0.write($1) }
  }

  mutating func write(_ encoding: TextEncoding) {
    switch encoding {
    case .utf8: write(0 as UInt8)
    case .damagedUTF8(let repairs):
      write(1 as UInt8)
      write(repairs) { writer, repair in
        writer.write(count: repair.offset)
        writer.write(count: repair.byteCount)
      }
    case .windows1252: write(2 as UInt8)
    case .extracted(let extraction):
      write(3 as UInt8)
      write(extraction.language)
      write(extraction.lines) { $0.write(count: $1) }
    }
  }

  mutating func write(_ block: Block) {
    write(block.kind)
    write(block.span)
    write(block.label) { $0.write($1) }
    write(block.content)
  }
}

private let creationTimeBases = CreationTimeBasis.allCases
private let blockKinds = BlockKind.allCases

extension ByteReader {
  mutating func head() -> ArticleHead {
    ArticleHead(
      path: text(), title: optional { $0.field() }, outlet: optional { $0.field() }, url: optional { $0.field() },
      byline: optional { $0.field() }, creationTime: creationTime())
  }

  private mutating func field() -> ArticleField {
    ArticleField(value: text(), span: optional { $0.span() }, rule: RuleName(text()))
  }

  private mutating func creationTime() -> CreationTime {
    CreationTime(days: days(), basis: value(of: creationTimeBases), why: text(), spans: list { $0.span() })
  }

  mutating func encoding() -> TextEncoding {
    switch number(UInt8.self) {
    case 1: .damagedUTF8(list { TextRepair(offset: $0.count(), byteCount: $0.count()) })
    case 2: .windows1252
    case 3: .extracted(PageExtraction(language: text(), lines: list { $0.count() }))
    default: .utf8
    }
  }

  mutating func block() -> Block {
    let kind = value(of: blockKinds)
    let span = span()
    let label = optional { $0.span() }
    let content = self.span()
    return Block(kind: kind, span: span, label: label, contentStart: content.start, contentEnd: content.end)
  }
}
