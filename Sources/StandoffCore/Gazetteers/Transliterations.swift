/// Names that newspapers spell in several ways, chiefly Russian, Ukrainian and Arabic ones.
enum Transliterations {
  /// The keys of the other spellings of a name.
  static func others(of name: WordKey) -> [WordKey] {
    guard let group = groups.groupOfName[name] else { return [] }
    return groups.names[group].filter { $0 != name }
  }

  private struct Groups: Sendable {
    var names: [[WordKey]] = []
    var groupOfName = WordMap<Int>(minimumCapacity: 400)
  }

  private static let groups: Groups = {
    var groups = Groups()
    for line in table.utf8.split(separator: ListByte.newline) {
      let names = line.split(separator: ListByte.space).map { word in WordKey(Substring(word)) }
      for name in names { groups.groupOfName.insert(groups.names.count, for: name) }
      groups.names.append(names)
    }
    return groups
  }()

  /// Other spellings of the Slavic endings -sky, -skyi, -skiy, -yi, -iy, -ii: Zelensky, Zelenskyy, Zelenskiy.
  static func endings(of word: ArraySlice<UInt8>) -> [WordKey] {
    guard let last = word.last, last == 0x79 || last == 0x69 || last == 0x6a else { return [] }
    for (ending, others) in slavicEndings where word.count > ending.count + 2 {
      guard word.suffix(ending.count).elementsEqual(ending) else { continue }
      let stem = word.dropLast(ending.count)
      return others.map { WordKey(bytes: (stem + $0)[...]) }
    }
    return []
  }

  private static let slavicEndings: [(ending: [UInt8], others: [[UInt8]])] = {
    let sky = ["sky", "skyy", "skiy", "skyi", "ski", "skii"].map { Array($0.utf8) }
    let y = ["y", "yi", "yy", "iy", "ii", "yj"].map { Array($0.utf8) }
    let skyEndings = sky.prefix(4).map { ending in (ending, sky.filter { $0 != ending }) }
    let yEndings = y.dropFirst().map { ending in (ending, y.filter { $0 != ending }) }
    return skyEndings + yEndings
  }()

  /// One name a line. Own knowledge, 2026.
  private static let table = """
    Sergei Sergey Sergej Serge
    Serhiy Serhii Sergiy Sergii
    Andrei Andrey Andrej
    Andriy Andrii
    Alexei Alexey Aleksei Aleksey
    Oleksiy Oleksii
    Alexander Aleksandr Alexandr Aleksander
    Aleksandar Alexandar
    Oleksandr Olexandr
    Dmitry Dmitri Dmitriy Dmitrii
    Yuri Yury Yuriy Yurii
    Valery Valeri Valeriy Valerii
    Vasily Vassily Vasiliy Vasili
    Vitaly Vitali Vitaliy Vitalii
    Anatoly Anatoliy Anatoli Anatolii
    Gennady Gennadiy Gennadi
    Grigory Grigori Grigoriy
    Georgy Georgi Georgiy Georgii
    Evgeny Evgeni Yevgeny Yevgeniy Yevgeni Evgeniy
    Yevhen Evhen
    Nikolai Nikolay
    Arkady Arkadiy Arkadi
    Arseny Arseniy Arsenii
    Fyodor Fedor
    Pyotr Petr
    Artyom Artem
    Maxim Maksim
    Maksym Maxym
    Ekaterina Yekaterina
    Elena Yelena
    Natalia Natalya Nataliya
    Maria Mariya
    Yulia Yuliya Iulia
    Tatiana Tatyana
    Volodymyr Wolodymyr
    Mykhailo Mykhaylo
    Mikhail Michail Mihail
    Ilya Ilia
    Alisher Alysher
    Mohammed Mohammad Muhammad Mohamed Mohamad Muhammed
    Ahmed Ahmad Ahmet
    Hussein Hossein Husain Hussain Husayn
    Hassan Hasan
    Abdul Abdel Abd
    Abdullah Abdallah Abdulla
    Abdulaziz Abdelaziz
    Yousef Youssef Yusuf Yousuf Yusef
    Ibrahim Ebrahim
    Khaled Khalid
    Saeed Said Saeid
    Mahmoud Mahmud
    Mustafa Mostafa Moustafa
    Ismail Esmail Ismael
    Faisal Faysal Feisal
    Omar Umar
    Osama Usama
    Qassem Qasem Qasim Kassem
    Ali Aly
    Amir Ameer Emir
    Javad Jawad
    Mojtaba Mujtaba
    Nasser Naser Nasir
    Sayyid Seyed Sayed Syed Seyyed
    Tariq Tarek Tareq Tarik
    Walid Waleed
    Yahya Yehia
    Zayed Zayid
    Salman Salmaan
    Khamenei Khameini Khamene'i
    Gaddafi Qaddafi Kadafi Gadhafi Qadhafi
    Assad Asad
    Lukashenko Lukashenka Lukaszenko Łukaszenko
    Lavrov Lawrow Ławrow
    Peskov Pieskow
    Shoigu Szojgu
    Zakharova Zacharowa
    Poroshenko Poroszenko
    Yanukovych Janukowycz
    Medvedev Miedwiediew
    Nazarbayev Nazarbaev
    Gorbachev Gorbachov
    Yatsenyuk Iatseniuk
    Mishustin Michoustine
    Kozak Kosak
    """
}
