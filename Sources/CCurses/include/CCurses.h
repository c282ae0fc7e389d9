// What Swift cannot import of curses, terminfo and signals: macros, varargs, mutable globals, and code that runs inside
// a signal handler. Everything else is called from Swift as it is.

#ifndef STANDOFF_CCURSES_H
#define STANDOFF_CCURSES_H

// Must come before any system header: without them ncurses hides its wide-character calls.
#define _XOPEN_SOURCE 700
#define _DEFAULT_SOURCE 1
#define NCURSES_WIDECHAR 1

#include <curses.h>
#include <malloc.h>
#include <stdbool.h>
#include <stddef.h>
#include <wchar.h>

// MARK: Curses macros and globals

static const attr_t standoff_attribute_bold = A_BOLD;
static const attr_t standoff_attribute_dim = A_DIM;
static const attr_t standoff_attribute_reverse = A_REVERSE;
static const attr_t standoff_attribute_underline = A_UNDERLINE;

/// The window that covers the screen. Swift 6 refuses the global: it is mutable.
static inline WINDOW *standoff_screen(void) { return stdscr; }
/// The window that stands for what the terminal shows.
static inline WINDOW *standoff_shown_screen(void) { return curscr; }
static inline int standoff_colour_count(void) { return has_colors() ? COLORS : 0; }

/// Puts one base character and its marks, ended by 0, at a place.
static inline int standoff_put(
    WINDOW *window, int row, int column, const wchar_t *text, attr_t attributes, int pair) {
  cchar_t cell;
  if (setcchar(&cell, text, attributes, (short)pair, NULL) == ERR) return ERR;
  return mvwadd_wch(window, row, column, &cell);
}

// MARK: Terminfo, without the many macros of <term.h>

enum { standoff_terminal_known = 1, standoff_terminal_incapable = 0, standoff_terminal_unknown = -1 };

/// Looks up the terminal named by TERM.
/// Returns one of the three above; incapable also means that the cursor cannot be moved.
int standoff_look_up_terminal(int fd);
/// The control string of a capability, or NULL where the terminal has none. Padding is left in.
const char *standoff_capability(const char *name);
/// The control string that moves the cursor to a place, or NULL. Good until the next call.
const char *standoff_cursor_address(int row, int column);

/// Has curses leave the set of line-drawing characters alone when it changes attributes: descriptions of xterm's and tmux's kin leave that
/// set each time, three bytes of every change, and nothing here ever enters it. For the screen that was started last.
void standoff_shorten_attributes(void);

// MARK: The terminal itself

/// Starts curses on two open descriptors, which stay the caller's. Returns NULL if it cannot.
SCREEN *standoff_start(int input, int output);
/// Leaves curses and frees what standoff_start made.
void standoff_finish(SCREEN *screen);
/// Asks the terminal for its size. Returns false when it does not know.
bool standoff_window_size(int fd, int *rows, int *columns);
/// Writes all bytes, however many calls it takes. Returns false when the terminal is gone.
bool standoff_write(int fd, const void *bytes, size_t count);
/// The character encoding of the locale, taken from the environment; falls back to C.UTF-8 where the environment names
/// a UTF-8 locale that this system does not have. Returns true for UTF-8.
bool standoff_adopt_locale(void);

// MARK: Giving the terminal back on every way out

enum { standoff_reset_capacity = 512 };

/// Remembers the modes of the terminal and catches signals from here on. Signals that ask for something (INT, TERM, HUP,
/// WINCH, TSTP, CONT) are written to a pipe as one byte each; a second request to end is obeyed at once. Signals that end the
/// program (SEGV, TRAP, ILL, BUS, FPE, ABRT, QUIT) first give the terminal back, as does exit(). What is written to standard
/// error while it is a terminal appears there when the terminal is given back.
/// Returns the reading end of the pipe, or -1.
int standoff_guard_begin(int fd);
/// Sets what is written to the terminal when it has to be given back from a signal handler.
void standoff_guard_set_reset(const void *bytes, size_t count);
/// Puts the remembered modes and the former signal handlers back.
void standoff_guard_end(void);
/// Where standard error goes when the screen is not up: another program writes its words there.
int standoff_standard_error(void);
/// Stops the program as ^Z would, the whole process group or this process alone, and returns when it goes on.
void standoff_stop(bool whole_group);

/// Has big arrays taken from the system and given back to it one by one: a program that mostly waits should not keep what it has used once.
static inline void standoff_keep_memory_small(void) {
#ifdef __GLIBC__
  mallopt(M_MMAP_THRESHOLD, 128 << 10);
#endif
}

/// Gives memory that is no longer used back to the system; <malloc.h> is in no module.
static inline void standoff_trim_memory(void) {
#ifdef __GLIBC__
  malloc_trim(0);
#endif
}

#endif
