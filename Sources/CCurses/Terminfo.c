// Apart from the rest because <term.h> makes macros of words such as `lines` and `columns`.

#include "CCurses.h"

#include <string.h>
#include <term.h>

int standoff_look_up_terminal(int fd) {
  int status = 0;
  if (setupterm(NULL, fd, &status) == ERR) {
    return status == 1 ? standoff_terminal_incapable : standoff_terminal_unknown;
  }
  return standoff_capability("cup") ? standoff_terminal_known : standoff_terminal_incapable;
}

const char *standoff_capability(const char *name) {
  const char *value = tigetstr(name);
  return value == (const char *)-1 ? NULL : value;
}

/// Shortens a control string where curses keeps it.
static void leave_out(const char *name, const char *part) {
  char *value = tigetstr((char *)name);
  if (value == NULL || value == (char *)-1) return;
  char *found = strstr(value, part);
  if (found) memmove(found, found + strlen(part), strlen(found + strlen(part)) + 1);
}

void standoff_shorten_attributes(void) {
  leave_out("sgr", "%?%p9%t\033(0%e\033(B%;");
  leave_out("sgr", "%?%p9%t\016%e\017%;");
  leave_out("sgr0", "\033(B");
  leave_out("sgr0", "\017");
}

const char *standoff_cursor_address(int row, int column) {
  const char *address = standoff_capability("cup");
  return address ? tiparm(address, row, column) : NULL;
}
