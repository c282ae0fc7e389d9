// Gives the terminal back on every way out. What runs in a handler here calls only functions that are safe there
// (signal-safety(7)) and touches only what was prepared before.

// For memfd_create.
#define _GNU_SOURCE 1
#include "CCurses.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

static const int requests[] = {SIGINT, SIGTERM, SIGHUP, SIGWINCH, SIGTSTP, SIGCONT};
static const int faults[] = {SIGSEGV, SIGTRAP, SIGILL, SIGBUS, SIGFPE, SIGABRT, SIGQUIT};
enum {
  request_count = sizeof requests / sizeof *requests,
  fault_count = sizeof faults / sizeof *faults,
  stack_size = 65536,
  write_patience_ms = 200,
};

static int terminal = -1;
static bool has_modes;
static struct termios saved_modes;
static char reset_bytes[standoff_reset_capacity];
static volatile sig_atomic_t reset_count;
static volatile sig_atomic_t is_active;
static volatile sig_atomic_t end_requested;
static int request_pipe[2] = {-1, -1};
static struct sigaction former_requests[request_count];
static struct sigaction former_faults[fault_count];
// While the screen is up, what goes to standard error waits in memory: it would spoil the screen, and the last words of
// a program that traps would vanish with it.
static int held_words = -1;
static int standard_error = -1;
static char alternate_stack[stack_size];

static void release_words(bool is_shown) {
  if (standard_error >= 0) {
    dup2(standard_error, STDERR_FILENO);
    close(standard_error);
  }
  if (held_words >= 0 && is_shown) {
    char part[512];
    off_t offset = 0;
    ssize_t count;
    while ((count = pread(held_words, part, sizeof part, offset)) > 0) {
      if (!standoff_write(STDERR_FILENO, part, (size_t)count)) break;
      offset += count;
    }
  }
  if (held_words >= 0) close(held_words);
  standard_error = held_words = -1;
}

static void hold_words(void) {
  if (!isatty(STDERR_FILENO)) return;
  held_words = memfd_create("standard error", MFD_CLOEXEC);
  standard_error = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (held_words < 0 || standard_error < 0 || dup2(held_words, STDERR_FILENO) < 0) release_words(false);
}

static void restore_modes(void) {
  // A program in the background may set modes only with SIGTTOU blocked.
  sigset_t blocked, before;
  sigemptyset(&blocked);
  sigaddset(&blocked, SIGTTOU);
  sigprocmask(SIG_BLOCK, &blocked, &before);
  tcsetattr(terminal, TCSANOW, &saved_modes);
  sigprocmask(SIG_SETMASK, &before, NULL);
}

/// Whether the terminal takes output: one that nobody reads would keep a dying program for ever.
static bool takes_output(void) {
  struct pollfd room = {.fd = terminal, .events = POLLOUT};
  return poll(&room, 1, write_patience_ms) == 1 && !(room.revents & (POLLERR | POLLHUP));
}

static void give_back(void) {
  if (!is_active) return;
  is_active = 0;
  bool is_read = takes_output();
  if (is_read) standoff_write(terminal, reset_bytes, (size_t)reset_count);
  if (has_modes) restore_modes();
  release_words(is_read);
}

/// Ends the program as the signal does by default. Not by the handler that was there before: Swift's own asks questions
/// on the terminal, and waits.
static void end_by(int signal_number) {
  struct sigaction fallback = {.sa_handler = SIG_DFL};
  give_back();
  sigaction(signal_number, &fallback, NULL);
  raise(signal_number);
}

static bool asks_to_end(int signal_number) {
  return signal_number == SIGINT || signal_number == SIGTERM || signal_number == SIGHUP;
}

static void on_request(int signal_number) {
  int error = errno;
  if (asks_to_end(signal_number)) {
    if (end_requested) end_by(signal_number);
    end_requested = 1;
  }
  char byte = (char)signal_number;
  // A full pipe already holds requests enough to wake the program.
  ssize_t ignored = write(request_pipe[1], &byte, 1);
  (void)ignored;
  errno = error;
}

static bool open_pipe(void) {
  if (request_pipe[0] >= 0) return true;
  if (pipe(request_pipe) != 0) return false;
  for (int i = 0; i < 2; i++) {
    fcntl(request_pipe[i], F_SETFL, O_NONBLOCK);
    fcntl(request_pipe[i], F_SETFD, FD_CLOEXEC);
  }
  return true;
}

static void catch_request(int signal_number, struct sigaction *former) {
  struct sigaction action = {.sa_handler = on_request, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  sigaction(signal_number, &action, former);
  // What the caller of the program had ignored, as nohup does, stays ignored.
  if (asks_to_end(signal_number) && former->sa_handler == SIG_IGN) sigaction(signal_number, former, NULL);
}

static void catch_faults(void) {
  stack_t stack;
  if (sigaltstack(NULL, &stack) == 0 && (stack.ss_flags & SS_DISABLE)) {
    stack = (stack_t){.ss_sp = alternate_stack, .ss_size = stack_size};
    sigaltstack(&stack, NULL);
  }
  for (int i = 0; i < fault_count; i++) {
    struct sigaction action = {.sa_handler = end_by, .sa_flags = SA_ONSTACK | SA_NODEFER};
    sigemptyset(&action.sa_mask);
    sigaction(faults[i], &action, &former_faults[i]);
  }
}

int standoff_guard_begin(int fd) {
  static bool has_exit_handler;
  if (!open_pipe()) return -1;
  if (!has_exit_handler) has_exit_handler = atexit(give_back) == 0;
  terminal = fd;
  has_modes = tcgetattr(fd, &saved_modes) == 0;
  reset_count = 0;
  end_requested = 0;
  hold_words();
  is_active = 1;
  for (int i = 0; i < request_count; i++) catch_request(requests[i], &former_requests[i]);
  catch_faults();
  return request_pipe[0];
}

void standoff_guard_set_reset(const void *bytes, size_t count) {
  reset_count = 0;
  if (count > sizeof reset_bytes) return;
  memcpy(reset_bytes, bytes, count);
  reset_count = (sig_atomic_t)count;
}

void standoff_guard_end(void) {
  reset_count = 0;
  give_back();
  for (int i = 0; i < request_count; i++) sigaction(requests[i], &former_requests[i], NULL);
  for (int i = 0; i < fault_count; i++) sigaction(faults[i], &former_faults[i], NULL);
}

int standoff_standard_error(void) { return standard_error >= 0 ? standard_error : STDERR_FILENO; }

void standoff_stop(bool whole_group) {
  struct sigaction stop, go_on, fallback = {.sa_handler = SIG_DFL};
  sigaction(SIGTSTP, &fallback, &stop);
  sigaction(SIGCONT, &fallback, &go_on);
  if (whole_group) {
    kill(0, SIGTSTP);
  } else {
    raise(SIGTSTP);
  }
  sigaction(SIGCONT, &go_on, NULL);
  sigaction(SIGTSTP, &stop, NULL);
}
