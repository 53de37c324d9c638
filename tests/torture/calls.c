/* The calls by which a program changes files, met at the n-th: preloaded (LD_PRELOAD), and armed in the process itself.
 *
 * `strace --inject` does the same from outside, at a hundred times the cost (tests/torture/at_the_nth_call.py).
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <sys/types.h>
#include <unistd.h>

enum { WRITE, PWRITE, FSYNC, FDATASYNC, LINK, RENAME, UNLINK, FTRUNCATE, CALLS };

static atomic_long made[CALLS];
static int armed = -1; /* the call that is met */
static long place;     /* which of them: the first is 1 */
static int fault;      /* what becomes of it: the number of an error, or 0 for the end of the process */

void arm(int call, long number, int error)
{
    for (int each = 0; each < CALLS; each++)
        made[each] = 0;
    armed = call;
    place = number;
    fault = error;
}

long calls_made(int call) { return made[call]; }

static int meets(int call)
{
    if (atomic_fetch_add(&made[call], 1) + 1 != place || call != armed)
        return 0;
    if (fault == 0)
        kill(getpid(), SIGKILL);
    errno = fault;
    return 1;
}

#define WRAPPED(call, returns, name, arguments, names)                        \
    returns name arguments                                                    \
    {                                                                         \
        static returns(*next) arguments;                                      \
        if (next == NULL)                                                     \
            next = (returns(*) arguments)dlsym(RTLD_NEXT, #name);             \
        return meets(call) ? -1 : next names;                                 \
    }

WRAPPED(WRITE, ssize_t, write, (int file, const void *bytes, size_t count), (file, bytes, count))
WRAPPED(PWRITE, ssize_t, pwrite, (int file, const void *bytes, size_t count, off_t at), (file, bytes, count, at))
WRAPPED(PWRITE, ssize_t, pwrite64, (int file, const void *bytes, size_t count, off64_t at), (file, bytes, count, at))
WRAPPED(FSYNC, int, fsync, (int file), (file))
WRAPPED(FDATASYNC, int, fdatasync, (int file), (file))
WRAPPED(LINK, int, link, (const char *from, const char *to), (from, to))
WRAPPED(LINK, int, linkat, (int in, const char *from, int into, const char *to, int flags), (in, from, into, to, flags))
WRAPPED(RENAME, int, rename, (const char *from, const char *to), (from, to))
WRAPPED(RENAME, int, renameat, (int in, const char *from, int into, const char *to), (in, from, into, to))
WRAPPED(UNLINK, int, unlink, (const char *path), (path))
WRAPPED(UNLINK, int, unlinkat, (int in, const char *path, int flags), (in, path, flags))
WRAPPED(FTRUNCATE, int, ftruncate, (int file, off_t length), (file, length))
WRAPPED(FTRUNCATE, int, ftruncate64, (int file, off64_t length), (file, length))
