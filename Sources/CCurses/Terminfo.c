// Apart from the rest because <term.h> makes macros of words such as `lines` and `columns`.

#include "CCurses.h"

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

const char *standoff_cursor_address(int row, int column) {
  const char *address = standoff_capability("cup");
  return address ? tiparm(address, row, column) : NULL;
}
