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
