/// The fields of an article in XML: those of news formats (NITF, NewsML-G2) and of parliaments and the United Nations (Akoma Ntoso).
///
/// - Complexity: O(nodes).
func fields(ofXML tree: MarkupTree) -> PageFields {
  var fields = PageFields()
  for (index, node) in tree.nodes.enumerated() where !node.name.isEmpty {
    if fields.title == nil, titleElements.contains(node.name), let title = nonEmptyLine(tree.line(of: index)) {
      fields.title = title
      fields.titleNode = index
    }
    fields.published = fields.published ?? published(of: index, in: tree)
    if fields.author == nil, authorElements.contains(node.name) { fields.author = nonEmptyLine(tree.line(of: index)) }
  }
  return fields
}

private let titleElements: Set<String> = ["headline", "hl1", "doctitle", "title"]
private let authorElements: Set<String> = ["byline", "by"]

/// The day that an element gives as that of publication, in its attribute or its text.
private func published(of index: Int, in tree: MarkupTree) -> String? {
  let node = tree.nodes[index]
  switch node.name {
  case "date.issue", "story.date": return node.attributes["norm"].flatMap(nonEmptyLine)
  case "frbrdate" where node.attributes["name"]?.lowercased() == "publication":
    return node.attributes["date"].flatMap(nonEmptyLine)
  case "pubdate", "datepublished", "versioncreated", "firstcreated", "published":
    return nonEmptyLine(tree.line(of: index))
  default: return nil
  }
}

/// The paragraphs of an article in XML: an element is part of a paragraph when there is text beside it, else one of its own.
///
/// - Complexity: O(nodes and bytes).
func bodyParagraphs(ofXML tree: MarkupTree, titleNode: Int?) -> [PageParagraph] {
  var hasText = Array(repeating: false, count: tree.nodes.count)
  for node in tree.nodes where node.isText && node.text.contains(where: { $0 > 0x20 }) { hasText[node.parent] = true }
  return paragraphs(
    in: tree, below: 0, isBlock: { !hasText[tree.nodes[$0].parent] },
    isLeftOut: { $0 == titleNode || dataElements.contains(tree.nodes[$0].name) }
  ).filter(\.hasLetters)
}

/// Elements that hold data about an article.
private let dataElements: Set<String> = [
  "meta", "head", "docdata", "identification", "itemmeta", "contentmeta", "rightsinfo", "catalogref", "newsmanagement",
  "newsidentifier",
  "administrativemetadata", "descriptivemetadata", "rightsmetadata", "byline", "style", "script",
]

/// Root elements of files that hold many articles, or none.
let collectionElements: Set<String> = ["rss", "feed", "rdf", "urlset", "sitemapindex", "opml", "plist", "svg"]
