/* Asks the window of a process to close, as the button in its frame does, which is there only where a window manager is. */
#include <X11/Xatom.h>
#include <X11/Xlib.h>
#include <stdio.h>
#include <stdlib.h>

static Window of_process( Display *display, Window window, unsigned long pid )
{
	Atom type, property = XInternAtom( display, "_NET_WM_PID", False );
	int format;
	unsigned long n, left;
	unsigned char *value = NULL;
	Window root, parent, *children = NULL, found = None;
	unsigned n_children = 0;
	XWindowAttributes about;
	int is_shown = XGetWindowAttributes( display, window, &about ) && about.map_state == IsViewable;
	if ( is_shown && XGetWindowProperty( display, window, property, 0, 1, False, XA_CARDINAL, &type, &format, &n, &left, &value ) == Success && n == 1 &&
		*(unsigned long *)value == pid ) {
		found = window;
	}
	if ( value ) {
		XFree( value );
	}
	if ( !found && XQueryTree( display, window, &root, &parent, &children, &n_children ) ) {
		for ( unsigned i = 0; i < n_children && !found; i++ ) {
			found = of_process( display, children[ i ], pid );
		}
		XFree( children );
	}
	return found;
}

int main( int n, char **arguments )
{
	Display *display = XOpenDisplay( NULL );
	Window window = display && n == 2 ? of_process( display, DefaultRootWindow( display ), strtoul( arguments[ 1 ], NULL, 10 ) ) : None;
	if ( !window ) {
		return 1;
	}
	XEvent event = { .xclient = { .type = ClientMessage, .window = window, .format = 32 } };
	event.xclient.message_type = XInternAtom( display, "WM_PROTOCOLS", False );
	event.xclient.data.l[ 0 ] = XInternAtom( display, "WM_DELETE_WINDOW", False );
	XSendEvent( display, window, False, NoEventMask, &event );
	XCloseDisplay( display );
	return 0;
}
