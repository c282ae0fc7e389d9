#include "CCurses.h"

#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/ioctl.h>
#include <unistd.h>

// Curses owns a stream for each direction; copies of the descriptors keep the caller's open when it closes them.
static FILE *input_stream, *output_stream;

static FILE *open_copy(int fd, const char *mode) {
  int copy = dup(fd);
  return copy < 0 ? NULL : fdopen(copy, mode);
}

SCREEN *standoff_start(int input, int output) {
  input_stream = open_copy(input, "r");
  output_stream = open_copy(output, "w");
  if (!input_stream || !output_stream) return NULL;
  SCREEN *screen = newterm(NULL, output_stream, input_stream);
  if (screen) standoff_shorten_attributes();
  return screen;
}

void standoff_finish(SCREEN *screen) {
  endwin();
  delscreen(screen);
  if (input_stream) fclose(input_stream);
  if (output_stream) fclose(output_stream);
  input_stream = output_stream = NULL;
}

bool standoff_window_size(int fd, int *rows, int *columns) {
  struct winsize size;
  if (ioctl(fd, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return false;
  *rows = size.ws_row;
  *columns = size.ws_col;
  return true;
}

bool standoff_write(int fd, const void *bytes, size_t count) {
  const char *rest = bytes;
  while (count > 0) {
    ssize_t written = write(fd, rest, count);
    if (written < 0 && errno != EINTR) return false;
    if (written > 0) {
      rest += written;
      count -= (size_t)written;
    }
  }
  return true;
}

static const char *named_locale(void) {
  const char *names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    const char *value = getenv(names[i]);
    if (value && *value) return value;
  }
  return "C";
}

static bool ends_with(const char *text, const char *ending) {
  size_t length = strlen(text), count = strlen(ending);
  return length >= count && strcasecmp(text + length - count, ending) == 0;
}

bool standoff_adopt_locale(void) {
  if (!setlocale(LC_CTYPE, "")) {
    const char *name = named_locale();
    if (ends_with(name, ".UTF-8") || ends_with(name, ".utf8")) setlocale(LC_CTYPE, "C.UTF-8");
  }
  return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}
