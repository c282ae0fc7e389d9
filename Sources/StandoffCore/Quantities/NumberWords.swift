/// Words that say a number by themselves.
let numberWords: [WordKey: Double] = [
  "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
  "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
  "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
  "eighty": 80, "ninety": 90,
]

/// Words that multiply the number before them.
let magnitudes: [WordKey: Double] = [
  "dozen": 12, "score": 20, "hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000,
  "trillion": 1_000_000_000_000, "bn": 1_000_000_000, "mn": 1_000_000,
]

/// Letters behind digits: `2.5bn`, `$200m`.
let shortMagnitudes: [String: Double] = [
  "m": 1_000_000, "mn": 1_000_000, "bn": 1_000_000_000, "tn": 1_000_000_000_000, "k": 1000, "K": 1000, "M": 1_000_000,
  "B": 1_000_000_000,
]

/// Plural magnitudes that stand for a vague number: `hundreds` is 200 to 999, the next magnitude being within reach of a word of its own.
let vagueMagnitudes: [WordKey: ClosedRange<Double>] = [
  "tens": 20...99, "dozens": 24...99, "scores": 40...99, "hundreds": 200...999, "thousands": 2000...9999,
  "millions": 2_000_000...9_999_999, "billions": 2_000_000_000...9_999_999_999,
]

/// Words for a handful, with what they are taken to span.
let vagueCounts: [WordKey: ClosedRange<Double>] = [
  "few": 3...9, "several": 3...9, "couple": 2...2, "handful": 3...6, "pair": 2...2, "multiple": 2...9,
]

/// Words before a number that bound or blur it. Longer wordings (`up to`, `more than`) are read by `leadingChange`.
let changeWords: [WordKey: QuantityChange] = [
  "about": .about, "some": .about, "around": .about, "roughly": .about, "approximately": .about, "nearly": .about,
  "almost": .about, "estimated": .about, "circa": .about, "over": .more, "exceeding": .more, "above": .more,
  "under": .less, "below": .less, "exactly": .equal, "only": .equal, "just": .equal,
]

/// Pairs of words before a number that bound it.
let changePairs: [[WordKey]: QuantityChange] = [
  ["more", "than"]: .more, ["greater", "than"]: .more, ["at", "least"]: .more, ["upwards", "of"]: .more,
  ["less", "than"]: .less, ["fewer", "than"]: .less, ["up", "to"]: .less, ["at", "most"]: .less,
  ["as", "many"]: .less, ["close", "to"]: .about, ["as", "few"]: .more, ["north", "of"]: .more,
]

/// Verbs that say a figure went up or down, before `by` or `to` or the number itself.
let risingWords: [WordKey: QuantityChange] = [
  "rose": .up, "risen": .up, "rising": .up, "rise": .up, "increased": .up, "increase": .up, "grew": .up, "grown": .up,
  "climbed": .up, "jumped": .up, "surged": .up, "soared": .up, "gained": .up, "swelled": .up, "swollen": .up,
  "fell": .down, "fallen": .down, "falling": .down, "decreased": .down, "dropped": .down, "declined": .down,
  "shrank": .down, "shrunk": .down, "plunged": .down, "slid": .down, "lost": .down, "reduced": .down,
]

/// Currency marks and words, with their ISO 4217 code.
let currencies: [WordKey: String] = [
  "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₽": "RUB", "₴": "UAH", "dollar": "USD", "dollars": "USD",
  "euro": "EUR", "euros": "EUR", "pound": "GBP", "pounds": "GBP", "ruble": "RUB", "rubles": "RUB", "rouble": "RUB",
  "roubles": "RUB", "yen": "JPY", "yuan": "CNY", "hryvnia": "UAH", "hryvnias": "UAH", "won": "KRW", "shekels": "ILS",
]

/// Units of measure, with the category they give and their plural.
let measures: [WordKey: (unit: String, category: QuantityCategory)] = [
  "percent": ("%", .share), "%": ("%", .share), "per": ("%", .share), "mile": ("miles", .distance),
  "miles": ("miles", .distance), "km": ("kilometers", .distance), "kilometer": ("kilometers", .distance),
  "kilometers": ("kilometers", .distance), "kilometre": ("kilometers", .distance),
  "kilometres": ("kilometers", .distance), "meter": ("meters", .distance), "meters": ("meters", .distance),
  "metres": ("meters", .distance), "feet": ("feet", .distance), "yards": ("yards", .distance),
  "second": ("seconds", .duration), "seconds": ("seconds", .duration), "minute": ("minutes", .duration),
  "minutes": ("minutes", .duration), "hour": ("hours", .duration), "hours": ("hours", .duration),
  "day": ("days", .duration), "days": ("days", .duration), "week": ("weeks", .duration), "weeks": ("weeks", .duration),
  "month": ("months", .duration), "months": ("months", .duration), "year": ("years", .duration),
  "years": ("years", .duration), "decade": ("decades", .duration), "decades": ("decades", .duration),
  "century": ("centuries", .duration), "centuries": ("centuries", .duration), "ton": ("tons", .other),
  "tons": ("tons", .other), "tonne": ("tonnes", .other), "tonnes": ("tonnes", .other), "t": ("tonnes", .other),
  "kg": ("kilograms", .other), "kilogram": ("kilograms", .other), "kilograms": ("kilograms", .other),
  "barrels": ("barrels", .other), "acres": ("acres", .other), "hectares": ("hectares", .other),
  "megawatts": ("megawatts", .other), "gallons": ("gallons", .other), "liters": ("liters", .other),
  "litres": ("liters", .other),
]

/// Words before a number that make it a name or a reference: `Article 5`, `No. 10`, `page 3`.
let numberLabels: Set<WordKey> = [
  "no.", "nos.", "article", "articles", "chapter", "resolution", "section", "page", "paragraph", "annex", "protocol",
  "number",
  "flight", "channel", "route", "highway", "room", "area", "zone", "phase", "stage", "version", "level", "grade",
  "title",
  "group", "covid", "boeing", "airbus", "apollo", "order", "act", "line", "day", "age", "aged", "#", "§", "vol.", "est",
  "gmt", "utc", "top", "part", "item", "items",
]

/// Names of months, whole and abbreviated, beside which a number is a day or a year.
let monthWords: Set<WordKey> = [
  "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
  "december", "jan.", "feb.", "mar.", "apr.", "jun.", "jul.", "aug.", "sept.", "sep.", "oct.", "nov.", "dec.", "jan",
  "feb", "mar", "apr", "jun", "jul", "aug", "sept", "oct", "nov", "dec",
]
