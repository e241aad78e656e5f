/* Stands between a program and the C library's file calls, below one folder. Two uses:
 *
 * PROVE_LOG=FILE     writes every call that changes the folder, and every line on standard output,
 *                    in their order, with their bytes. tests/prove/record.py reads it.
 * PROVE_KILL=A:N:P   ends the process with SIGKILL at its N-th such call after the A-th line on
 *                    standard output; of a write only P percent are done before.
 *
 * PROVE_ROOT=FOLDER  the folder.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>


static pthread_mutex_t lock = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;
static char root[PATH_MAX];
static int log_fd = -1;
static long kill_line = -1, kill_call, kill_part;
static long lines, calls;


__attribute__((constructor)) static void begin(void)
{
    const char *text = getenv("PROVE_ROOT");
    if (text) snprintf(root, sizeof root, "%s", text);
    text = getenv("PROVE_LOG");
    if (text) log_fd = syscall(SYS_openat, AT_FDCWD, text,
                               O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    text = getenv("PROVE_KILL");
    if (text) sscanf(text, "%ld:%ld:%ld", &kill_line, &kill_call, &kill_part);
}

struct head { char op; char pad[7]; uint64_t ino; int64_t at; uint32_t first, second; };

static void record(char op, uint64_t ino, int64_t at, const void *a, size_t la, const void *b,
                   size_t lb)
{
    if (log_fd < 0) return;
    struct head head = {op, {0}, ino, at, la, lb};
    struct iovec part[3] = {{&head, sizeof head}, {(void *)a, la}, {(void *)b, lb}};
    syscall(SYS_writev, log_fd, part, 3);
}

/* Whether this very call is the last one. */
static int last(void)
{
    return kill_line >= 0 && lines >= kill_line && ++calls == kill_call;
}

static void die(void) { kill(getpid(), SIGKILL); for (;;) pause(); }
static void maybe_die(void) { if (last()) die(); }

static int inside(const char *path) { return *root && !strncmp(path, root, strlen(root)); }

static int resolve(int dir, const char *path, char *out)
{
    char base[PATH_MAX - 300];
    ssize_t size;
    if (!path) return 0;
    if (*path == '/') { snprintf(out, PATH_MAX, "%s", path); return inside(out); }
    if (dir == AT_FDCWD) {
        if (!getcwd(base, sizeof base)) return 0;
    } else {
        char link[64];
        snprintf(link, sizeof link, "/proc/self/fd/%d", dir);
        size = readlink(link, base, sizeof base - 1);
        if (size < 0) return 0;
        base[size] = 0;
    }
    snprintf(out, PATH_MAX, "%s/%s", base, path);
    return inside(out);
}

/* The inode behind a descriptor if it is a file or folder below the root, else 0. */
static uint64_t inode(int fd, int *is_file, int64_t *size)
{
    struct stat st;
    char link[64], path[PATH_MAX];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t got = readlink(link, path, sizeof path - 1);
    if (got < 0) return 0;
    path[got] = 0;
    if (!inside(path) || fstat(fd, &st)) return 0;
    if (is_file) *is_file = S_ISREG(st.st_mode);
    if (size) *size = st.st_size;
    return st.st_ino;
}

static uint64_t inode_at(const char *path)
{
    struct stat st;
    return lstat(path, &st) ? 0 : st.st_ino;
}

static int open_at(int dir, const char *path, int flags, mode_t mode)
{
    char full[PATH_MAX];
    int ours = (flags & (O_CREAT | O_TRUNC)) && resolve(dir, path, full);
    if (!ours) return syscall(SYS_openat, dir, path, flags, mode);
    pthread_mutex_lock(&lock);
    int was = inode_at(full) != 0;
    if (!was || (flags & O_TRUNC)) maybe_die();
    int fd = syscall(SYS_openat, dir, path, flags, mode);
    if (fd >= 0) {
        struct stat st;
        fstat(fd, &st);
        if (!was) record('C', st.st_ino, 0, full, strlen(full), NULL, 0);
        else if (flags & O_TRUNC) record('T', st.st_ino, 0, NULL, 0, NULL, 0);
    }
    pthread_mutex_unlock(&lock);
    return fd;
}

#define MODE mode_t mode = 0; if (flags & (O_CREAT | O_TMPFILE)) { \
    va_list rest; va_start(rest, flags); mode = va_arg(rest, mode_t); va_end(rest); }
int open(const char *path, int flags, ...) { MODE return open_at(AT_FDCWD, path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE return open_at(AT_FDCWD, path, flags, mode); }
int openat(int dir, const char *path, int flags, ...) { MODE return open_at(dir, path, flags, mode); }
int openat64(int dir, const char *path, int flags, ...) { MODE return open_at(dir, path, flags, mode); }

static ssize_t put(int fd, const void *data, size_t size, int64_t at)
{
    int is_file = 0;
    int64_t length = 0;
    if (fd == 1) {
        pthread_mutex_lock(&lock);
        ssize_t done = syscall(SYS_write, fd, data, size);
        if (done > 0) { lines++; record('A', 0, 0, data, done, NULL, 0); }
        pthread_mutex_unlock(&lock);
        return done;
    }
    uint64_t ino = inode(fd, &is_file, &length);
    if (!ino || !is_file)
        return at < 0 ? syscall(SYS_write, fd, data, size) : syscall(SYS_pwrite64, fd, data, size, at);
    pthread_mutex_lock(&lock);
    int64_t place = at;
    if (at < 0) place = fcntl(fd, F_GETFL) & O_APPEND ? length : lseek(fd, 0, SEEK_CUR);
    if (last()) {
        size_t part = size * kill_part / 100;
        if (part) syscall(SYS_pwrite64, fd, data, part, place);
        die();
    }
    ssize_t done = at < 0 ? syscall(SYS_write, fd, data, size) : syscall(SYS_pwrite64, fd, data, size, at);
    int saved = errno;
    if (done > 0) record('W', ino, place, data, done, NULL, 0);
    pthread_mutex_unlock(&lock);
    errno = saved;
    return done;
}

ssize_t write(int fd, const void *data, size_t size) { return put(fd, data, size, -1); }
ssize_t pwrite(int fd, const void *data, size_t size, off_t at) { return put(fd, data, size, at); }
ssize_t pwrite64(int fd, const void *data, size_t size, off64_t at) { return put(fd, data, size, at); }

static int cut(int fd, int64_t size)
{
    uint64_t ino = inode(fd, NULL, NULL);
    pthread_mutex_lock(&lock);
    if (ino) maybe_die();
    int done = syscall(SYS_ftruncate, fd, size);
    if (!done && ino) record('T', ino, size, NULL, 0, NULL, 0);
    pthread_mutex_unlock(&lock);
    return done;
}
int ftruncate(int fd, off_t size) { return cut(fd, size); }
int ftruncate64(int fd, off64_t size) { return cut(fd, size); }

static int sync_it(int fd, long call)
{
    uint64_t ino = inode(fd, NULL, NULL);
    pthread_mutex_lock(&lock);
    if (ino) maybe_die();
    int done = syscall(call, fd);
    if (!done && ino) record('S', ino, 0, NULL, 0, NULL, 0);
    pthread_mutex_unlock(&lock);
    return done;
}
int fsync(int fd) { return sync_it(fd, SYS_fsync); }
int fdatasync(int fd) { return sync_it(fd, SYS_fdatasync); }

static int move(int from_dir, const char *from, int to_dir, const char *to, unsigned flags)
{
    char a[PATH_MAX], b[PATH_MAX];
    int ours = resolve(from_dir, from, a) && resolve(to_dir, to, b);
    pthread_mutex_lock(&lock);
    if (ours) maybe_die();
    int done = syscall(SYS_renameat2, from_dir, from, to_dir, to, flags);
    int saved = errno;
    if (!done && ours) record('R', 0, 0, a, strlen(a), b, strlen(b));
    pthread_mutex_unlock(&lock);
    errno = saved;
    return done;
}
int rename(const char *a, const char *b) { return move(AT_FDCWD, a, AT_FDCWD, b, 0); }
int renameat(int d, const char *a, int e, const char *b) { return move(d, a, e, b, 0); }
int renameat2(int d, const char *a, int e, const char *b, unsigned f) { return move(d, a, e, b, f); }

static int drop(int dir, const char *path, int flags)
{
    char full[PATH_MAX];
    int ours = resolve(dir, path, full);
    pthread_mutex_lock(&lock);
    if (ours && inode_at(full)) maybe_die();
    int done = syscall(SYS_unlinkat, dir, path, flags);
    int saved = errno;
    if (!done && ours) record('U', 0, 0, full, strlen(full), NULL, 0);
    pthread_mutex_unlock(&lock);
    errno = saved;
    return done;
}
int unlink(const char *path) { return drop(AT_FDCWD, path, 0); }
int unlinkat(int dir, const char *path, int flags) { return drop(dir, path, flags); }
int rmdir(const char *path) { return drop(AT_FDCWD, path, AT_REMOVEDIR); }

static int make(int dir, const char *path, mode_t mode)
{
    char full[PATH_MAX];
    int ours = resolve(dir, path, full);
    pthread_mutex_lock(&lock);
    if (ours) maybe_die();
    int done = syscall(SYS_mkdirat, dir, path, mode);
    int saved = errno;
    if (!done && ours) record('M', inode_at(full), 0, full, strlen(full), NULL, 0);
    pthread_mutex_unlock(&lock);
    errno = saved;
    return done;
}
int mkdir(const char *path, mode_t mode) { return make(AT_FDCWD, path, mode); }
int mkdirat(int dir, const char *path, mode_t mode) { return make(dir, path, mode); }
