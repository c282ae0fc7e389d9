/// The article's paragraphs of a page of HTML, without what the page puts around them.
///
/// The body is looked for from the page downwards: an `article` or `main` element with three fifths of the page's running text is gone into,
/// any other element with nine tenths. Menus, forms, asides and the like are left out by their element, role or class, but never when a third
/// of the running text is in them: then the page uses the word for something else. So are paragraphs that are nothing but links.
/// - Complexity: O(nodes and bytes).
func bodyParagraphs(ofHTML tree: MarkupTree, titleNode: Int?) -> [PageParagraph] {
  let all = paragraphs(
    in: tree, below: 0, isBlock: tree.isBlock, isLeftOut: { neverText.contains(tree.nodes[$0].name) })
  let text = RunningText(tree: tree, paragraphs: all)
  let isAside: (Int) -> Bool = { index in
    neverText.contains(tree.nodes[index].name) || index == titleNode
      || (tree.isAround(index) && text.share(of: index) * 3 < text.total)
  }
  return paragraphs(in: tree, below: text.body(), isBlock: tree.isBlock, isLeftOut: isAside)
    .filter { !$0.isNavigation && $0.hasLetters }
}

/// How much running text lies where on a page.
private struct RunningText {
  let tree: MarkupTree
  /// Bytes of running text before each node, and in all.
  private let before: [Int]

  /// Short paragraphs are labels, headings and links: only those of sixty bytes and more are counted.
  init(tree: MarkupTree, paragraphs: [PageParagraph]) {
    self.tree = tree
    var weights = Array(repeating: 0, count: tree.nodes.count)
    for paragraph in paragraphs where paragraph.weight >= 60 { weights[paragraph.node] += paragraph.weight }
    var before = [0]
    before.reserveCapacity(weights.count + 1)
    for weight in weights { before.append(before[before.count - 1] + weight) }
    self.before = before
  }

  var total: Int { before[before.count - 1] }

  func share(of index: Int) -> Int { before[tree.nodes[index].end] - before[index] }

  /// The innermost element that holds the article.
  func body() -> Int {
    var body = 0
    while let inner = children(of: body).first(where: isBody) { body = inner }
    return body
  }

  private func isBody(_ index: Int) -> Bool {
    let name = tree.nodes[index].name
    guard total > 0, !paragraphElements.contains(name) else { return false }
    let isNamed = name == "article" || name == "main" || tree.nodes[index].attributes["role"] == "main"
    return share(of: index) * 10 >= total * (isNamed ? 6 : 9)
  }

  private func children(of index: Int) -> [Int] {
    var children: [Int] = []
    var next = index + 1
    while next < tree.nodes[index].end {
      if !tree.nodes[next].isText { children.append(next) }
      next = tree.nodes[next].end
    }
    return children
  }
}

extension MarkupTree {
  fileprivate func isBlock(_ index: Int) -> Bool { blockElements.contains(nodes[index].name) }

  /// Whether an element is marked as something around an article.
  fileprivate func isAround(_ index: Int) -> Bool {
    let node = nodes[index]
    if aroundElements.contains(node.name) || node.attributes["hidden"] != nil
      || node.attributes["aria-hidden"] == "true"
    {
      return true
    }
    if let role = node.attributes["role"], aroundRoles.contains(role.lowercased()) { return true }
    return [node.attributes["class"], node.attributes["id"]].contains { value in
      value?.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).contains { aroundWords.contains($0.lowercased()) }
        == true
    }
  }
}

/// Elements whose text is no text of the page.
private let neverText: Set<String> = [
  "head", "script", "style", "noscript", "template", "svg", "iframe", "object", "embed", "canvas", "video", "audio",
  "map", "math",
  "button", "select", "textarea", "input", "datalist",
]

/// Source: HTML Living Standard, the elements that are displayed as blocks.
private let blockElements: Set<String> = [
  "html", "body", "address", "article", "aside", "blockquote", "center", "dd", "details", "dialog", "dir", "div", "dl",
  "dt",
  "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr",
  "li", "main",
  "menu", "nav", "ol", "optgroup", "option", "p", "pre", "search", "section", "summary", "table", "caption", "tbody",
  "tfoot", "thead",
  "tr", "ul",
]

/// Blocks that hold one paragraph.
private let paragraphElements: Set<String> = [
  "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "pre", "dd", "dt", "figcaption", "caption", "tr",
]

private let aroundElements: Set<String> = ["nav", "footer", "aside", "form", "dialog", "menu", "search"]

/// Source: WAI-ARIA 1.2, landmark and widget roles.
private let aroundRoles: Set<String> = [
  "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog", "menu", "menubar",
  "toolbar", "tablist",
  "form",
]

/// Words of classes and ids for what stands around an article.
private let aroundWords: Set<String> = [
  "ad", "ads", "advert", "advertisement", "advertising", "banner", "breadcrumb", "breadcrumbs", "comment", "comments",
  "consent", "cookie",
  "cookies", "disqus", "footer", "hidden", "menu", "modal", "more", "nav", "navbar", "navigation", "newsletter",
  "outbrain", "pagination",
  "paywall", "popular", "popup", "promo", "promos", "promotion", "recirc", "recommended", "related", "share", "sharing",
  "sidebar", "signup",
  "skip", "social", "sponsor", "sponsored", "subscribe", "subscription", "taboola", "tags", "toolbar", "trending",
  "widget",
]
