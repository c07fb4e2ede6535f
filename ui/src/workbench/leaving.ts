/** Going from one unit to another: what was typed is on disk before, and nobody is taken elsewhere than where they wanted. */

/** `flush` stores what was typed; `arrive` is called at the new unit. */
export function createLeaving( flush: () => Promise<void>, arrive: () => Promise<void> ) {
	/** How often the user has wanted to go. */
	let nWanted = 0;

	async function leaveTo( move: () => unknown ): Promise<void> {
		nWanted++;
		await flush().catch( () => undefined ); // It is tried again by itself; the failure stands beside the editor.
		move();
		await arrive();
	}

	/** Does something with the unit, and then goes on if that went well and the user is not on the way elsewhere by then. */
	async function leaveAfter( work: () => Promise<boolean>, move: () => unknown ): Promise<void> {
		const before = nWanted;
		if ( await work() && nWanted === before ) {
			await leaveTo( move );
		}
	}

	return { leaveTo, leaveAfter };
}
