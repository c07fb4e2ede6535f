// Scrolls an element through all that it holds, a step at a time, and tells how long each step kept the window from
// anything else, in milliseconds: from the scroll being told to the page until it is painted.
const [ css, down, aside, most, done ] = arguments;
const scroller = document.querySelector( css );
const busy = [];
let begun = null;
// A message of the window to itself is told after what the frame has painted; one through a channel takes a way round.
const began = () => {
	if ( begun === null ) {
		begun = performance.now();
		postMessage( 'painted', '*' );
	}
};
const step = () => {
	const from = scroller.scrollTop + Math.abs( scroller.scrollLeft );
	scroller.scrollTop += Number( down );
	scroller.scrollLeft += Number( aside );
	if ( scroller.scrollTop + Math.abs( scroller.scrollLeft ) === from || busy.length === Number( most ) ) {
		removeEventListener( 'scroll', began, true );
		removeEventListener( 'message', painted );
		done( busy );
	}
};
const painted = () => {
	busy.push( performance.now() - begun );
	begun = null;
	setTimeout( step );
};
scroller.scrollTop = scroller.scrollLeft = 0;
setTimeout( () => {
	addEventListener( 'message', painted );
	addEventListener( 'scroll', began, true );
	step();
}, 200 );
