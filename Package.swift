// swift-tools-version: 6.2
import PackageDescription

/// Every target is built in the Swift 6 language mode, with warnings as errors.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "standoff",
  products: [.executable(name: "standoff", targets: ["standoff"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .target(
      name: "CCurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]
    ),
    // Its headers lie in a folder of their own, which pkg-config would name: the build does without.
    .target(
      name: "CMarkup",
      cSettings: [.unsafeFlags(["-I/usr/include/libxml2"])],
      linkerSettings: [.linkedLibrary("xml2")]
    ),
    .target(name: "StandoffCore", swiftSettings: strict),
    .target(name: "StandoffFiles", dependencies: ["StandoffCore", "CMarkup"], swiftSettings: strict),
    .target(name: "StandoffUI", dependencies: ["StandoffCore"], swiftSettings: strict),
    .target(name: "StandoffTerminal", dependencies: ["StandoffUI", "CCurses"], swiftSettings: strict),
    .executableTarget(
      name: "standoff",
      dependencies: ["StandoffCore", "StandoffFiles", "StandoffUI", "StandoffTerminal", argumentParser],
      swiftSettings: strict
    ),
    .target(
      name: "StandoffTestSupport",
      dependencies: ["StandoffCore", "StandoffUI"],
      path: "Tests/StandoffTestSupport",
      swiftSettings: strict
    ),
    .testTarget(
      name: "StandoffCoreTests", dependencies: ["StandoffCore", "StandoffTestSupport"], swiftSettings: strict),
    .testTarget(
      name: "StandoffFilesTests", dependencies: ["StandoffFiles", "StandoffTestSupport"], swiftSettings: strict),
    .testTarget(
      name: "StandoffUITests", dependencies: ["StandoffUI", "StandoffTestSupport"],
      exclude: ["Goldens"], swiftSettings: strict),
    // Needs the program itself: it is driven through a terminal.
    .testTarget(
      name: "StandoffTerminalTests",
      dependencies: ["StandoffTerminal", "StandoffUI", "standoff", "StandoffTestSupport"],
      exclude: ["Goldens"], swiftSettings: strict),
    .testTarget(
      name: "StandoffCommandTests", dependencies: ["standoff", "StandoffCore", "StandoffTestSupport"],
      exclude: ["Goldens"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
