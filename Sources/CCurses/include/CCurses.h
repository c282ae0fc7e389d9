#ifndef STANDOFF_CCURSES_H
#define STANDOFF_CCURSES_H

// Must come before any system header: without them ncurses hides its wide-character calls.
#define _XOPEN_SOURCE 700
#define _DEFAULT_SOURCE 1
#define NCURSES_WIDECHAR 1

#include <curses.h>

#endif
