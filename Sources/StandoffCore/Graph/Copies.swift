/// For each document the one it is a near-identical copy of: agency text that several papers print is one witness.
///
/// The words of the read blocks are cut into runs of `runLength`; of these the runs whose hash is divisible by `samplingRate`
/// are kept, the same ones wherever they stand. A document that shares `copyShare` of the runs of the shorter of two is a copy. The
/// original is the one published first; of several of one day, the first by path.
///
/// - Returns: an index into `documents` for each copy; originals are left out.
/// - Complexity: linear in the text: each run remembers at most `holderLimit` originals.
func copies(in documents: [AnnotatedDocument]) -> [Int: Int] {
  let order = documents.indices.sorted { publicationOrder(documents, $0) < publicationOrder(documents, $1) }
  let samples = documents.map(sampledRuns)
  var holders = PostingLists()
  var originals: [Int: Int] = [:]
  for document in order {
    var shared: [Int: Int] = [:]
    for run in samples[document] { for holder in holders.numbers(under: run) { shared[holder, default: 0] += 1 } }
    let candidates = shared.filter { isCopy(shared: $0.value, samples[document].count, samples[$0.key].count) }
    if let original = candidates.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) })?.key {
      originals[document] = original
      continue
    }
    for run in samples[document] where holders.numbers(under: run).count(where: { _ in true }) < holderLimit {
      holders.insert(document, under: run)
    }
  }
  return originals
}

private let runLength = 6
private let samplingRate: UInt64 = 4
private let holderLimit = 4

private func publicationOrder(_ documents: [AnnotatedDocument], _ index: Int) -> (Int32, Int) {
  (documents[index].article.creationTime.days?.earliest?.dayNumber ?? .max, index)
}

/// Three runs in five of the shorter text, and not of a text so short that a quotation fills it.
private func isCopy(shared: Int, _ a: Int, _ b: Int) -> Bool {
  let shorter = min(a, b)
  return shorter >= 12 && shared * 5 >= shorter * 3
}

/// Sorted, each once.
private func sampledRuns(of annotated: AnnotatedDocument) -> [UInt64] {
  let document = annotated.document
  var window: [UInt64] = []
  var runs: [UInt64] = []
  for sentence in document.sentences {
    for token in document.tokens[sentence.tokens] where token.kind == .word || token.kind == .number {
      window.append(token.lower.hash)
      if window.count > runLength { window.removeFirst() }
      guard window.count == runLength else { continue }
      let run = hash(ofRun: window)
      if run % samplingRate == 0 { runs.append(run) }
    }
  }
  return sortedOnce(runs)
}

private func hash(ofRun words: [UInt64]) -> UInt64 {
  var mixed: UInt64 = 0
  for word in words { mixed = (mixed &* 0x9E37_79B9_7F4A_7C15) ^ word }
  // Multiplication carries upwards only: the high bits are folded down, because the low ones choose the sample.
  mixed = mixed &* 0xFF51_AFD7_ED55_8CCD
  return mixed ^ (mixed >> 32)
}
