// Goes to an address and tells the milliseconds until an element of it is on screen.
const [ hash, css, done ] = arguments;
const begun = performance.now();
// What is in the page at an animation frame is painted at its end, and a message comes after that.
const look = () => document.querySelector( css ) ? postMessage( 'painted', '*' ) : requestAnimationFrame( look );
addEventListener( 'message', () => done( performance.now() - begun ), { once: true } );
location.hash = hash;
requestAnimationFrame( look );
