/// A `Key: value` line above or below the body.
struct HeaderField: Hashable, Sendable {
  let key: HeaderKey
  /// The key as it stands, for messages.
  let name: Span
  let value: Span
}

/// What a key tells.
enum HeaderKey: Hashable, Sendable {
  case title, published, date, updated, outlet, address, author
  /// A source: an address or an outlet, as its value shows.
  case source
  /// Known as a key, of no use here: tags, language, section …
  case other
}

/// Reads a line as `Key: value`; nil when it has no known key.
///
/// Case, spaces, underscores, hyphens, asterisks and quotation marks in the key do not count: `Published Date`, `published_date`,
/// `**Published date:**`, `"datePublished":`; a colon in it does not either: `article:published_time: …`.
func headerField(in text: [UInt8], line: Span) -> HeaderField? {
  var hasher = WordHasher()
  var hasColon = false
  for index in line.start..<min(line.end, line.start + 40) {
    switch text[index] {
    case 0x41...0x5A: hasher.append(text[index] | 0x20)
    case 0x61...0x7A: hasher.append(text[index])
    case 0x20, 0x22, 0x27, 0x2A, 0x2D, 0x5F: continue
    case 0x3A:
      if let key = headerKeys[hasher.key] { return headerField(key, in: text, line: line, colon: index) }
      guard !hasColon, index + 1 < line.end, (text[index + 1] | 0x20) &- 0x61 < 26 else { return nil }
      hasColon = true
    default: return nil
    }
  }
  return nil
}

private func headerField(_ key: HeaderKey, in text: [UInt8], line: Span, colon: Int) -> HeaderField {
  var start = colon + 1
  while start < line.end, text[start] == 0x20 || text[start] == 0x09 || text[start] == 0x2A { start += 1 }
  return HeaderField(key: key, name: Span(line.start, colon), value: Span(start, line.end))
}

/// Source: the keys of feed readers, crawlers, aggregators, static-site generators and press archives.
private let headerKeys: [WordKey: HeaderKey] = {
  var keys: [WordKey: HeaderKey] = [:]
  for (key, names) in headerKeyNames {
    for name in names.split(separator: " ") { keys[WordKey(name)] = key }
  }
  return keys
}()

private let headerKeyNames: [(HeaderKey, String)] = [
  (.title, "title headline"),
  (
    .published,
    """
    published publisheddate publishdate publicationdate datepublished publishedtime publishedat publishedon pubdate posted postedon \
    dateposted postdate posteddate issued issuedon dateissued released releasedate firstpublished firstpublishedon originallypublished \
    publishedonline timepublished articlepublishedtime publicationdatetime dcdateissued dateofpublication filed
    """
  ),
  (
    .date,
    "date dateline dated created createdat createdon datecreated day datetime timestamp articledate newsdate dcdate"
  ),
  (
    .updated,
    """
    updated lastupdated updatedat updatedon lastupdatedon dateupdated lastmodified modified modifiedon modifiedtime datemodified modifiedat \
    lastmod lastedited revised articlemodifiedtime ogupdatedtime
    """
  ),
  (.outlet, "outlet publisher publication newspaper sitename website agency newsagency newssource publishedby channel"),
  (.address, "url link sourceurl originalurl originallink permalink canonical canonicalurl address webaddress weburl"),
  (.author, "by byline author authors writer writtenby reporter reporters correspondent"),
  (.source, "source sourcedfrom from originalsource via"),
  (
    .other,
    """
    tags tag keywords keyword category categories section description summary language lang wordcount copyright id guid image topic topics \
    type subtitle slug layout retrieved accessed downloaded crawled
    """
  ),
]
