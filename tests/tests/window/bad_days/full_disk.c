/* A disk that is full for as long as the file named by TOLMACH_TEST_FULL is there: whatever would be written below
 * TOLMACH_HOME is refused as the kernel does. Loaded before the C library, since a small file system of one's own needs
 * privileges that a container seldom has, and a limit on the size of files is another error than a full disk. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static int is_full( int fd )
{
	const char *full = getenv( "TOLMACH_TEST_FULL" ), *home = getenv( "TOLMACH_HOME" );
	char link[ 64 ], path[ 4096 ];
	if ( !full || !home || access( full, F_OK ) != 0 ) {
		return 0;
	}
	snprintf( link, sizeof link, "/proc/self/fd/%d", fd );
	ssize_t length = readlink( link, path, sizeof path - 1 );
	return length > 0 && strncmp( path, home, strlen( home ) ) == 0;
}

#define REFUSE( fd ) if ( is_full( fd ) ) { errno = ENOSPC; return -1; }
#define REAL( type, name ) static type; if ( !real ) { *(void **)&real = dlsym( RTLD_NEXT, name ); }

ssize_t write( int fd, const void *bytes, size_t n )
{
	REAL( ssize_t ( *real )( int, const void *, size_t ), "write" )
	REFUSE( fd )
	return real( fd, bytes, n );
}

ssize_t pwrite( int fd, const void *bytes, size_t n, off_t at )
{
	REAL( ssize_t ( *real )( int, const void *, size_t, off_t ), "pwrite" )
	REFUSE( fd )
	return real( fd, bytes, n, at );
}

ssize_t pwrite64( int fd, const void *bytes, size_t n, off64_t at )
{
	REAL( ssize_t ( *real )( int, const void *, size_t, off64_t ), "pwrite64" )
	REFUSE( fd )
	return real( fd, bytes, n, at );
}
