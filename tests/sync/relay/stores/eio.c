/* A disk that fails: while the file named by EIO_SWITCH exists, fsync and fdatasync of every file
 * whose name ends with what stands in it return EIO, and each is counted by a byte in EIO_COUNT.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>


static int fails(int fd)
{
    char link[64], path[PATH_MAX], end[64];
    const char *place = getenv("EIO_SWITCH"), *count = getenv("EIO_COUNT");
    if (!place) return 0;
    int file = syscall(SYS_openat, AT_FDCWD, place, O_RDONLY | O_CLOEXEC);
    if (file < 0) return 0;
    ssize_t size = syscall(SYS_read, file, end, sizeof end - 1);
    syscall(SYS_close, file);
    if (size < 0) return 0;
    end[size] = 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t got = readlink(link, path, sizeof path - 1);
    if (got < size) return 0;
    path[got] = 0;
    if (strcmp(path + got - size, end)) return 0;
    if (count) {
        int to = syscall(SYS_openat, AT_FDCWD, count,
                         O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
        if (to >= 0) {
            syscall(SYS_write, to, "x", 1);
            syscall(SYS_close, to);
        }
    }
    errno = EIO;
    return 1;
}

int fsync(int fd) { return fails(fd) ? -1 : syscall(SYS_fsync, fd); }
int fdatasync(int fd) { return fails(fd) ? -1 : syscall(SYS_fdatasync, fd); }
