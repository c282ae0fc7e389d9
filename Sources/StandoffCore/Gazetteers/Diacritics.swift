/// Latin letters without their marks, for names that newspapers print both ways.
enum Diacritics {
  /// `Erdoğan` → `Erdogan`, `Łukasz` → `Lukasz`; letters of other scripts stay.
  static func folded(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.value >= 0x80, let plain = plainLetters[scalar] {
        result.append(contentsOf: plain.unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// `Schröder` → `Schroeder`; other letters as in `folded`. Nil when no letter is written with two so.
  static func germanised(_ text: String) -> String? {
    guard text.unicodeScalars.contains(where: { germanLetters[$0] != nil }) else { return nil }
    var result = ""
    for scalar in text.unicodeScalars {
      result += germanLetters[scalar] ?? plainLetters[scalar] ?? String(scalar)
    }
    return result
  }

  private static let germanLetters: [Unicode.Scalar: String] = [
    "ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ø": "oe", "å": "aa", "Ø": "Oe", "Å": "Aa",
  ]

  private static let plainLetters: [Unicode.Scalar: String] = {
    var letters: [Unicode.Scalar: String] = [:]
    for line in table.split(separator: "\n") {
      let parts = line.split(separator: " ")
      for scalar in parts[1].unicodeScalars { letters[scalar] = String(parts[0]) }
    }
    return letters
  }()

  /// The plain letter, then the letters that fold to it: Latin-1, Latin Extended-A, Romanian, Vietnamese, Azerbaijani.
  private static let table = """
    a áàâãäåāăąǎạảấầẩẫậắằẳẵặ
    A ÁÀÂÃÄÅĀĂĄǍẠẢẤẦẨẪẬẮẰẲẴẶ
    ae æ
    Ae Æ
    c çćĉċč
    C ÇĆĈĊČ
    d ďđð
    D ĎĐÐ
    e éèêëēĕėęěẹẻẽếềểễệə
    E ÉÈÊËĒĔĖĘĚẸẺẼẾỀỂỄỆƏ
    g ĝğġģ
    G ĜĞĠĢ
    h ĥħ
    H ĤĦ
    i íìîïĩīĭįıịỉ
    I ÍÌÎÏĨĪĬĮİỊỈ
    j ĵ
    J Ĵ
    k ķ
    K Ķ
    l ĺļľŀł
    L ĹĻĽĿŁ
    n ñńņňŋ
    N ÑŃŅŇŊ
    o óòôõöøōŏőơọỏốồổỗộớờởỡợ
    O ÓÒÔÕÖØŌŎŐƠỌỎỐỒỔỖỘỚỜỞỠỢ
    oe œ
    Oe Œ
    r ŕŗř
    R ŔŖŘ
    s śŝşšș
    S ŚŜŞŠȘ
    ss ß
    t ţťŧț
    T ŢŤŦȚ
    th þ
    Th Þ
    u úùûüũūŭůűųưụủứừửữự
    U ÚÙÛÜŨŪŬŮŰŲƯỤỦỨỪỬỮỰ
    w ŵ
    W Ŵ
    y ýÿŷỳỵỷỹ
    Y ÝŶŸỲỴỶỸ
    z źżž
    Z ŹŻŽ
    ' ’‘ʼʻ
    """
}
