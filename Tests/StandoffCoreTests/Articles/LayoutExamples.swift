let layoutExamples: [LayoutExample] = [
  radioTranscript, isoHeader, aggregatorCopy, bylineAndBrokenWords, noDate, yamlHeader, keyLines, hardWrap, briefing,
  dateline, datelineWithMonth, fileName, conflict, ambiguous, ambiguousSettled, placeholder, onlyUpdated,
  wireWithoutTitle,
  markdown, dialogue, lowByline, feed,
]

private let radioTranscript = LayoutExample(
  name: "title, yyyymmdd, address, turns",
  text: """
    Talks end where they began
    20220114
    https://www.wqcs.org/2022-01-14/talks-end-where-they-began
    ROWE: So what did they say?
    (SOUNDBITE OF ARCHIVED RECORDING)
    ANNA LIND: We shall not move.
    """,
  expected: """
    Talks end where they began | WQCS | - | 2022-01-14 | header
    title: Talks end where they began
    header: 20220114
    header: https://www.wqcs.org/2022-01-14/talks-end-where-they-began
    turn: <ROWE> So what did they say?
    litter: (SOUNDBITE OF ARCHIVED RECORDING)
    turn: <ANNA LIND> We shall not move.
    """)

private let isoHeader = LayoutExample(
  name: "title, yyyy-mm-dd, address, body",
  text: """
    Envoys meet in the city of bridges.
    2022-01-26
    https://news.example.org/a/1

    The envoys met. They parted at dusk.

    Nothing else is known.
    """,
  expected: """
    Envoys meet in the city of bridges. | news.example.org | - | 2022-01-26 | header
    title: Envoys meet in the city of bridges.
    header: 2022-01-26
    header: https://news.example.org/a/1
    paragraph: The envoys met. They parted at dusk.
    paragraph: Nothing else is known.
    """)

private let aggregatorCopy = LayoutExample(
  name: "doubled title, footer, litter",
  text: """
    Capitals weigh next steps


    Capitals weigh next steps

    A week of talks has ended.

    ----------------------------------------

    By: Ann Lee and Bo Marsh
    Title: What the capitals do next
    Sourced From: www.politico.com/news/2022/01/13/capitals-1234
    Published Date: Thu, 13 Jan 2022 23:56:50 EST

    Read More


    Did you miss our previous article...
    https://example.com/politics/a-promise
    """,
  expected: """
    Capitals weigh next steps | Politico | Ann Lee and Bo Marsh | 2022-01-13 | footer
    title: Capitals weigh next steps
    litter: Capitals weigh next steps
    paragraph: A week of talks has ended.
    litter: ----------------------------------------
    header: By: Ann Lee and Bo Marsh
    header: Title: What the capitals do next
    header: Sourced From: www.politico.com/news/2022/01/13/capitals-1234
    header: Published Date: Thu, 13 Jan 2022 23:56:50 EST
    litter: Read More
    litter: Did you miss our previous article...
    litter: https://example.com/politics/a-promise
    """)

private let bylineAndBrokenWords = LayoutExample(
  name: "byline with date, first words apart, hard wrap",
  text: """
    Both Sides Stay Put as Standoff Drags On
    By Ann Lee and Bo Marsh, January 21, 2022
    There
    was no progress in the dispute after the two ministers left their
    meeting by the lake with little more than a promise to talk again.
    It
    was a hard week for the U.S.
    and for its partners as well.
    “If
    they want to talk, we are here,” one of them said.
    """,
  expected: """
    Both Sides Stay Put as Standoff Drags On | - | Ann Lee and Bo Marsh | 2022-01-21 | byline
    title: Both Sides Stay Put as Standoff Drags On
    header: By Ann Lee and Bo Marsh, January 21, 2022
    paragraph: There / was no progress in the dispute after the two ministers left their / meeting by the lake with little more than a promise to talk again.
    paragraph: It / was a hard week for the U.S. / and for its partners as well.
    paragraph: “If / they want to talk, we are here,” one of them said.
    """)

private let noDate = LayoutExample(
  name: "title and paragraphs, no date",
  text: """
    Talks End With Threats, but No Movement
    Last weekend, an official looked at the map and said the coming week would offer a choice between talks and penalties of a severe kind.
    A week later, after talks in three cities, the officials said they still do not know which path the other side is going to take.
    """,
  expected: """
    Talks End With Threats, but No Movement | - | - | - | none
    title: Talks End With Threats, but No Movement
    paragraph: Last weekend, an official looked at the map and said the coming week would offer a choice between talks and penalties of a severe kind.
    paragraph: A week later, after talks in three cities, the officials said they still do not know which path the other side is going to take.
    """)

private let yamlHeader = LayoutExample(
  name: "front matter",
  text: """
    ---
    date: '2023-10-07'
    modified_time: 2023-10-09 14:02:46-04:00
    source_url: https://www.state.gov/a
    title: "Call on the\\
      \\ Events in\\_the South"
    ---

    Good evening.
    """,
  expected: """
    Call on the Events in the South | U.S. Department of State | - | 2023-10-07 | header
    header: ---
    header: date: '2023-10-07'
    header: modified_time: 2023-10-09 14:02:46-04:00
    header: source_url: https://www.state.gov/a
    title: Call on the\\ /   \\ Events in\\_the South
    header: ---
    paragraph: Good evening.
    """)

private let keyLines = LayoutExample(
  name: "Key: value lines",
  text: """
    Headline: Ministers agree on a date
    Author: Cy Novak
    Source: The Harbour Post
    Published: Wed, 21 May 2025 23:28:56 +0300
    Updated: Thu, 22 May 2025 01:00:00 +0300

    The ministers agreed.
    """,
  expected: """
    Ministers agree on a date | The Harbour Post | Cy Novak | 2025-05-21 | header
    title: Ministers agree on a date
    header: Author: Cy Novak
    header: Source: The Harbour Post
    header: Published: Wed, 21 May 2025 23:28:56 +0300
    header: Updated: Thu, 22 May 2025 01:00:00 +0300
    paragraph: The ministers agreed.
    """)

private let hardWrap = LayoutExample(
  name: "hard wrap at a width, blank lines",
  text: """
    Two columns of lorries crossed the river in the north before dawn, and
    the mayor of the town said that nobody had told him of the plan, which
    he called
    “a surprise.”

    By noon the road was closed, and the lorries stood in a long row along
    the embankment.
    """,
  expected: """
    - | - | - | - | none
    paragraph: Two columns of lorries crossed the river in the north before dawn, and / the mayor of the town said that nobody had told him of the plan, which / he called / “a surprise.”
    paragraph: By noon the road was closed, and the lorries stood in a long row along / the embankment.
    """)

private let briefing = LayoutExample(
  name: "briefing: Q and answers, a speaker goes on",
  text: """
    Remarks Before Departure
    2021-12-08

    10:59 A.M. EST

    THE PRESIDENT: I have some good news this morning.

    Q What did you achieve?

    Q Will you call again?

    THE PRESIDENT: It was polite.

    I made it very clear.

    (Laughter.)
    """,
  expected: """
    Remarks Before Departure | - | - | 2021-12-08 | header
    title: Remarks Before Departure
    header: 2021-12-08
    litter: 10:59 A.M. EST
    turn: <THE PRESIDENT> I have some good news this morning.
    turn: <Q> What did you achieve?
    turn: <Q> Will you call again?
    turn: <THE PRESIDENT> It was polite.
    turn: <THE PRESIDENT> I made it very clear.
    litter: (Laughter.)
    """)

private let dateline = LayoutExample(
  name: "dateline with a year",
  text: """
    Talks end

    GENEVA, January 13, 2022 (AFP) — The talks ended.
    """,
  expected: """
    Talks end | AFP | - | 2022-01-13 | header
    title: Talks end
    paragraph: GENEVA, January 13, 2022 (AFP) — The talks ended.
    """)

private let datelineWithMonth = LayoutExample(
  name: "dateline without a year, address with year and month",
  text: """
    Talks end
    https://example.org/2022/01/talks-end

    GENEVA, Jan. 13 (AFP) — The talks ended.
    """,
  expected: """
    Talks end | example.org | - | 2022-01-13 | header
    title: Talks end
    header: https://example.org/2022/01/talks-end
    paragraph: GENEVA, Jan. 13 (AFP) — The talks ended.
    """)

private let fileName = LayoutExample(
  name: "date in the file name", path: "cuttings/2011-01-25_post.txt",
  text: "Crowds fill the square\n\nThousands came.\n",
  expected: """
    Crowds fill the square | - | - | 2011-01-25 | filename
    title: Crowds fill the square
    paragraph: Thousands came.
    """)

private let conflict = LayoutExample(
  name: "header before address before file name", path: "2022-03-01.txt",
  text: "Markets fall\n2022-02-23\nhttps://example.org/2022/02/22/markets\n\nStocks fell.\n",
  expected: """
    Markets fall | example.org | - | 2022-02-23 | header
    title: Markets fall
    header: 2022-02-23
    header: https://example.org/2022/02/22/markets
    paragraph: Stocks fell.
    """)

private let ambiguous = LayoutExample(
  name: "day and month cannot be told apart",
  text: "Markets fall\nDate: 04/05/2022\n\nStocks fell.\n",
  expected: """
    Markets fall | - | - | - | none
    title: Markets fall
    header: Date: 04/05/2022
    paragraph: Stocks fell.
    """)

private let ambiguousSettled = LayoutExample(
  name: "the address settles day and month",
  text: "Markets fall\nDate: 04/05/2022\nURL: https://example.org/2022/05/markets\n\nStocks fell.\n",
  expected: """
    Markets fall | example.org | - | 2022-05-04 | header
    title: Markets fall
    header: Date: 04/05/2022
    header: URL: https://example.org/2022/05/markets
    paragraph: Stocks fell.
    """)

private let placeholder = LayoutExample(
  name: "a placeholder is refused",
  text: "Markets fall\nDate: 1970-01-01\nURL: https://example.org/2022/05/04/markets\n\nStocks fell.\n",
  expected: """
    Markets fall | example.org | - | 2022-05-04 | url
    title: Markets fall
    header: Date: 1970-01-01
    header: URL: https://example.org/2022/05/04/markets
    paragraph: Stocks fell.
    """)

private let onlyUpdated = LayoutExample(
  name: "an update is better than nothing",
  text: "Markets fall\nLast updated: 4 May 2022\n\nStocks fell.\n",
  expected: """
    Markets fall | - | - | 2022-05-04 | header
    title: Markets fall
    header: Last updated: 4 May 2022
    paragraph: Stocks fell.
    """)

private let wireWithoutTitle = LayoutExample(
  name: "one long line is no title",
  text:
    "The talks between the two countries ended on Thursday without a result, and both delegations went home to consult.\n\nThat is all.\n",
  expected: """
    - | - | - | - | none
    paragraph: The talks between the two countries ended on Thursday without a result, and both delegations went home to consult.
    paragraph: That is all.
    """)

private let markdown = LayoutExample(
  name: "Markdown headings and lists",
  text: "# A plan for the harbour\n\n*4 May 2022*\n\n## What it says\n\n* Cranes\n* Sheds\n\n---\n\nNo more.\n",
  expected: """
    A plan for the harbour | - | - | 2022-05-04 | header
    title: A plan for the harbour
    header: *4 May 2022*
    paragraph: What it says
    paragraph: Cranes
    paragraph: Sheds
    litter: ---
    paragraph: No more.
    """)

private let dialogue = LayoutExample(
  name: "names in small letters are turns when they return",
  text: """
    Meeting with the minister
    2021-11-01

    Rudolf Rassen: Please begin.

    Anna Lind: One thing is clear: we need boats.

    Rudolf Rassen: How many?

    Anna Lind: Six.
    """,
  expected: """
    Meeting with the minister | - | - | 2021-11-01 | header
    title: Meeting with the minister
    header: 2021-11-01
    turn: <Rudolf Rassen> Please begin.
    turn: <Anna Lind> One thing is clear: we need boats.
    turn: <Rudolf Rassen> How many?
    turn: <Anna Lind> Six.
    """)

private let lowByline = LayoutExample(
  name: "byline and date below a summary",
  text: """
    The harbour and the law

    Advertisement

    What the judges may do next.

    By Ann Lee

    Feb. 23, 2022

    The judges met.
    """,
  expected: """
    The harbour and the law | - | Ann Lee | 2022-02-23 | header
    title: The harbour and the law
    litter: Advertisement
    paragraph: What the judges may do next.
    header: By Ann Lee
    header: Feb. 23, 2022
    paragraph: The judges met.
    """)

private let feed = LayoutExample(
  name: "a feed's short name gives way to the outlet's own",
  text:
    "Watch: Boats leave\nSource: nyt-world\nLink: https://www.nytimes.com/x.html\nPublished: Tue, 20 May 2025 17:44:24 +0000\n\nBoats left.\n",
  expected: """
    Watch: Boats leave | The New York Times | - | 2025-05-20 | header
    title: Watch: Boats leave
    header: Source: nyt-world
    header: Link: https://www.nytimes.com/x.html
    header: Published: Tue, 20 May 2025 17:44:24 +0000
    paragraph: Boats left.
    """)
