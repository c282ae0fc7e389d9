/// What a page tells of its article apart from the text.
struct PageFields: Equatable {
  var title: String?
  var outlet: String?
  var author: String?
  var published: String?
  var updated: String?
  var address: String?
  /// The node whose text is the title, when it is part of the page.
  var titleNode: Int?
}

extension PageFields {
  /// As `Key: value` lines, as an article that is saved as text has them above its body.
  var headerLines: [String] {
    let pairs: [(String, String?)] = [
      ("Title", title), ("Outlet", outlet), ("By", author), ("Published", published), ("Updated", updated),
      ("URL", address),
    ]
    return pairs.compactMap { key, value in value.map { "\(key): \($0)" } }
  }

  /// Takes what another source tells and this one does not.
  mutating func fill(from other: PageFields) {
    title = title ?? other.title
    outlet = outlet ?? other.outlet
    author = author ?? other.author
    published = published ?? other.published
    updated = updated ?? other.updated
    address = address ?? other.address
  }
}

/// The fields of a page of HTML: from its `meta` elements, then from its linked data, then from marked elements in sight.
///
/// Names of properties: Open Graph, schema.org, Dublin Core and what large publishers' systems write.
/// - Complexity: O(nodes).
func fields(ofHTML tree: MarkupTree) -> PageFields {
  var fields = metaFields(of: tree)
  fields.fill(from: linkedDataFields(of: tree))
  fields.fill(from: visibleFields(of: tree))
  let heads = tree.elements(named: "h1").filter { !tree.line(of: $0).isEmpty }
  if heads.count == 1 || fields.title == nil, let head = heads.first {
    fields.title = tree.line(of: head)
    fields.titleNode = head
  } else {
    fields.titleNode = heads.first { tree.line(of: $0) == fields.title }
  }
  if fields.title == nil { fields.title = documentTitle(of: tree, outlet: fields.outlet) }
  return fields
}

private func metaFields(of tree: MarkupTree) -> PageFields {
  var values: [String: String] = [:]
  for node in tree.nodes where node.name == "meta" {
    guard let name = node.attributes["property"] ?? node.attributes["name"], let value = node.attributes["content"]
    else {
      continue
    }
    let key = name.lowercased()
    if values[key] == nil, let line = nonEmptyLine(value) { values[key] = line }
  }
  func first(_ names: [String]) -> String? { names.lazy.compactMap { values[$0] }.first }
  let canonical = tree.nodes.first { $0.name == "link" && $0.attributes["rel"]?.lowercased() == "canonical" }
  return PageFields(
    title: first(["og:title", "twitter:title", "dc.title", "headline", "parsely-title"]),
    outlet: first(["og:site_name", "dc.publisher", "publisher", "application-name"]),
    author: first(["author", "article:author", "dc.creator", "byl", "parsely-author"]).flatMap {
      isAddress($0) ? nil : $0
    },
    published: first(publishedNames), updated: first(updatedNames),
    address: first(["og:url"]).flatMap { isAddress($0) ? $0 : nil }
      ?? canonical?.attributes["href"].flatMap { isAddress($0) ? nonEmptyLine($0) : nil })
}

private let publishedNames: [String] = [
  "article:published_time", "og:published_time", "og:article:published_time", "datepublished", "article.published",
  "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.created", "dcterms.issued", "dcterms.date", "dc.date",
  "publishdate", "publish_date", "publish-date", "pubdate", "pdate", "publication_date", "date", "ptime",
]

private let updatedNames: [String] = [
  "article:modified_time", "og:updated_time", "datemodified", "article.updated", "dcterms.modified", "last-modified",
  "lastmod",
]

/// Elements that schema.org's microdata or HTML itself marks as date or author.
private func visibleFields(of tree: MarkupTree) -> PageFields {
  var fields = PageFields()
  for (index, node) in tree.nodes.enumerated() where !node.name.isEmpty {
    switch node.attributes["itemprop"]?.lowercased() {
    case "datepublished": fields.published = fields.published ?? day(of: index, in: tree)
    case "datemodified": fields.updated = fields.updated ?? day(of: index, in: tree)
    case "author" where fields.author == nil: fields.author = nonEmptyLine(tree.line(of: index))
    default: continue
    }
  }
  if fields.published == nil {
    let time = tree.elements(named: "time").first { tree.nodes[$0].attributes["datetime"]?.isEmpty == false }
    fields.published = time.flatMap { day(of: $0, in: tree) }
  }
  return fields
}

private func day(of index: Int, in tree: MarkupTree) -> String? {
  let node = tree.nodes[index]
  return nonEmptyLine(node.attributes["datetime"] ?? node.attributes["content"] ?? tree.line(of: index))
}

/// The `title` of a page, without the outlet's name that is put behind it: `Talks end | The Examiner`.
private func documentTitle(of tree: MarkupTree, outlet: String?) -> String? {
  guard let title = tree.elements(named: "title").lazy.compactMap({ nonEmptyLine(tree.line(of: $0)) }).first else {
    return nil
  }
  guard let outlet else { return title }
  for separator in [" | ", " - ", " – ", " — ", " :: "] where title.hasSuffix(separator + outlet) {
    return String(title.dropLast(separator.count + outlet.count))
  }
  return title
}

func isAddress(_ value: String) -> Bool { value.hasPrefix("https://") || value.hasPrefix("http://") }

/// A value in one line; nil when nothing is in it.
func nonEmptyLine(_ value: String) -> String? {
  var line = InlineText()
  line.append(Array(value.utf8))
  return line.bytes.isEmpty ? nil : String(decoding: line.bytes, as: UTF8.self)
}
