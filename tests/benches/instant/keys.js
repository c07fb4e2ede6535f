// Watches what each key costs, from the key to the end of the second animation frame after it. The main thread is asked
// for a sign of life without pause; while it gives none, it is blocked.
const QUIET = 1.5; // Milliseconds: the web view's clock ticks once in one, so a sign of life in time may seem to take that.
const keys = window.instantKeys = [];
const shown = () => ( document.activeElement.value ?? document.activeElement.textContent ).length;
let key = null;
let last = 0;
// A message of the window to itself is a task like any other; one through a channel goes by another process.
addEventListener( 'message', () => {
	if ( key === null ) {
		return;
	}
	const now = performance.now();
	if ( now - last > QUIET ) {
		key.blocked += now - last;
		key.longest = Math.max( key.longest, now - last );
	}
	last = now;
	if ( key.isOver ) {
		keys.push( key );
		key = null;
	} else {
		postMessage( 'alive', '*' );
	}
} );
addEventListener( 'keydown', ( { key: pressed, ctrlKey: isCommand } ) => {
	if ( isCommand || pressed.length > 1 ) {
		return;
	}
	const isWatching = key !== null;
	if ( isWatching ) { // It has not come to its second frame yet: it is told with what it cost so far.
		keys.push( key );
	}
	const its = key = { blocked: 0, longest: 0, frame: null, isOver: false };
	const before = shown();
	let n = 0;
	const frame = () => {
		n += 1;
		if ( its.frame === null && shown() !== before ) {
			its.frame = n;
		}
		if ( n < 2 || its.frame === null ) {
			requestAnimationFrame( frame );
		} else {
			its.isOver = true;
		}
	};
	requestAnimationFrame( frame );
	last = performance.now();
	if ( !isWatching ) {
		postMessage( 'alive', '*' );
	}
}, true );
return true;
