#include "CMarkup.h"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <string.h>

typedef struct {
  const standoff_markup_events *events;
  void *reader;
  xmlParserCtxtPtr parser;
} session;

static void on_open(void *context, const xmlChar *name, const xmlChar **attributes) {
  session *current = context;
  // The parser's own count stops at 65,535 lines in a tree; here it is that of its input.
  long line = current->parser->input != NULL ? current->parser->input->line : 0;
  current->events->open(current->reader, (const char *)name, (const char *const *)attributes, line);
}

static void on_close(void *context, const xmlChar *name) {
  session *current = context;
  current->events->close(current->reader, (const char *)name);
}

static void on_text(void *context, const xmlChar *bytes, int count) {
  session *current = context;
  current->events->text(current->reader, (const char *)bytes, count);
}

// No handler for entities, comments, processing instructions or a document type: they are passed over. None for errors: nothing is printed.
static xmlSAXHandler handler(void) {
  xmlSAXHandler handler;
  memset(&handler, 0, sizeof handler);
  handler.startElement = on_open;
  handler.endElement = on_close;
  handler.characters = on_text;
  handler.ignorableWhitespace = on_text;
  handler.cdataBlock = on_text;
  handler.initialized = 1;
  return handler;
}

int standoff_read_html(
    const char *bytes, int count, int declared_encoding, const standoff_markup_events *events, void *reader) {
  htmlParserCtxtPtr parser = htmlCreateMemoryParserCtxt(bytes, count);
  if (parser == NULL) return -1;
  session current = {events, reader, parser};
  *parser->sax = handler();
  parser->userData = &current;
  int options = HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING;
  if (!declared_encoding) options |= HTML_PARSE_IGNORE_ENC;
  htmlCtxtUseOptions(parser, options);
  if (!declared_encoding) xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8);
  htmlParseDocument(parser);
  int result = parser->errNo == XML_ERR_NO_MEMORY ? -1 : 0;
  htmlFreeParserCtxt(parser);
  return result;
}

int standoff_read_xml(const char *bytes, int count, const standoff_markup_events *events, void *reader) {
  xmlParserCtxtPtr parser = xmlCreateMemoryParserCtxt(bytes, count);
  if (parser == NULL) return -1;
  session current = {events, reader, parser};
  *parser->sax = handler();
  parser->userData = &current;
  xmlCtxtUseOptions(parser, XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
  xmlParseDocument(parser);
  int result = parser->errNo == XML_ERR_NO_MEMORY ? -1 : parser->wellFormed ? 0 : 1;
  xmlFreeParserCtxt(parser);
  return result;
}
