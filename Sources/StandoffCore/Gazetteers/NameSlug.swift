/// Makes ids of names.
enum NameSlug {
  /// ASCII letters and digits in lower case, everything else one `-`. A name in another script is its own id.
  static func slug(of name: ArraySlice<UInt8>) -> String {
    if name.contains(where: { $0 >= 0x80 }) {
      let text = String(decoding: name, as: UTF8.self)
      let slug = asciiSlug(of: Diacritics.folded(text).utf8)
      return slug.isEmpty ? text : slug
    }
    return asciiSlug(of: name)
  }

  /// The key of the slug of a name, without making it.
  static func key(of name: ArraySlice<UInt8>) -> WordKey {
    if name.contains(where: { $0 >= 0x80 }) { return WordKey(slug(of: name)) }
    var hasher = WordHasher()
    var isEmpty = true
    var isGap = false
    for byte in name {
      let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
      if lower &- 0x61 < 26 || lower &- 0x30 < 10 {
        if isGap && !isEmpty { hasher.append(0x2d) }
        hasher.append(lower)
        isGap = false
        isEmpty = false
      } else if byte != 0x27 && byte != 0x2e {
        isGap = true
      }
    }
    return hasher.key
  }

  private static func asciiSlug(of name: some Collection<UInt8>) -> String {
    String(unsafeUninitializedCapacity: name.count) { buffer in
      var count = 0
      for byte in name {
        switch byte {
        case 0x41...0x5a: buffer[count] = byte | 0x20
        case 0x61...0x7a, 0x30...0x39: buffer[count] = byte
        // Apostrophes and full stops vanish: N'Djamena is ndjamena, U.S. us.
        case 0x27, 0x2e, 0x80...: continue
        default:
          if count == 0 || buffer[count - 1] == 0x2d { continue }
          buffer[count] = 0x2d
        }
        count += 1
      }
      return count > 0 && buffer[count - 1] == 0x2d ? count - 1 : count
    }
  }
}
