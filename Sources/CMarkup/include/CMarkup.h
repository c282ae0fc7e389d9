// What Swift needs of libxml2: a page of HTML or XML read from memory, told as a run of events.
//
// The library's own headers stay behind this one: they lie in a folder that a build without pkg-config has to name.

#ifndef STANDOFF_CMARKUP_H
#define STANDOFF_CMARKUP_H

/// What is told of a page, in document order. Names, attributes and text are UTF-8 and live until the call returns.
typedef struct {
  /// An element begins. `attributes` is NULL, or names and values in turn, ended by NULL; a value is NULL where none was given.
  /// `line` counts from 1.
  void (*open)(void *reader, const char *name, const char *const *attributes, long line);
  void (*close)(void *reader, const char *name);
  /// `count` bytes of text, entities resolved; a stretch of text may come in several calls.
  void (*text)(void *reader, const char *bytes, int count);
} standoff_markup_events;

/// Reads a page of HTML as a browser would, however broken. Nothing is fetched.
///
/// `declared_encoding` 0 takes the bytes as UTF-8; 1 takes them as the page itself says.
/// Returns 0, or -1 when memory ran out.
int standoff_read_html(
    const char *bytes, int count, int declared_encoding, const standoff_markup_events *events, void *reader);

/// Reads UTF-8 as XML, going on behind errors. Nothing is fetched, and no entity but XML's own five is expanded.
///
/// Returns 0, 1 when it is not well-formed, or -1 when memory ran out.
int standoff_read_xml(const char *bytes, int count, const standoff_markup_events *events, void *reader);

#endif
