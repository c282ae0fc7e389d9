import FoundationEssentials

/// The fields that a page's linked data gives its article: JSON in `script` elements, in the words of schema.org.
///
/// Data that is no JSON is passed over.
func linkedDataFields(of tree: MarkupTree) -> PageFields {
  for index in tree.elements(named: "script")
  where tree.nodes[index].attributes["type"]?.lowercased() == "application/ld+json" {
    let data = Data(tree.content(of: index))
    guard let value = try? JSONDecoder().decode(LinkedValue.self, from: data) else { continue }
    if let article = value.article { return article }
  }
  return PageFields()
}

/// As much of JSON as is looked at.
private enum LinkedValue: Decodable {
  case object([String: LinkedValue])
  case list([LinkedValue])
  case string(String)
  /// Numbers, truth values and null.
  case other

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([String: LinkedValue].self) {
      self = .object(value)
    } else if let value = try? container.decode([LinkedValue].self) {
      self = .list(value)
    } else {
      self = .other
    }
  }
}

extension LinkedValue {
  /// The fields of the first article in it: the value itself, one of a list, or one of a `@graph`.
  fileprivate var article: PageFields? {
    switch self {
    case .list(let values): return values.lazy.compactMap(\.article).first
    case .object(let members):
      if members["@type"]?.isArticle == true { return fields(of: members) }
      return members["@graph"]?.article
    case .string, .other: return nil
    }
  }

  /// `NewsArticle`, `ReportageNewsArticle`, `LiveBlogPosting`, or a list with one of them.
  private var isArticle: Bool {
    switch self {
    case .string(let type): type.hasSuffix("Article") || type.hasSuffix("BlogPosting")
    case .list(let types): types.contains { $0.isArticle }
    case .object, .other: false
    }
  }

  private func fields(of members: [String: LinkedValue]) -> PageFields {
    PageFields(
      title: members["headline"]?.name, outlet: members["publisher"]?.name, author: members["author"]?.name,
      published: members["datePublished"]?.name, updated: members["dateModified"]?.name,
      address: members["url"]?.name.flatMap { isAddress($0) ? $0 : nil })
  }

  /// A string, the `name` of an object, or those of a list, parted by commas.
  private var name: String? {
    switch self {
    case .string(let value): nonEmptyLine(value)
    case .object(let members): members["name"]?.name
    case .list(let values):
      values.compactMap(\.name).isEmpty ? nil : values.compactMap(\.name).joined(separator: ", ")
    case .other: nil
    }
  }
}
