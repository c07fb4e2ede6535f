import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { effectScope, nextTick, ref } from 'vue';
import { useShown } from './useShown';

beforeEach( () => void vi.useFakeTimers( { toFake: [ 'requestAnimationFrame', 'cancelAnimationFrame' ] } ) );
afterEach( () => vi.useRealTimers() );

test( 'what is there has been shown from the second frame on, and for good', async () => {
	const isThere = ref( false );
	const isShown = effectScope().run( () => useShown( () => isThere.value ) )!;
	vi.advanceTimersToNextFrame();
	vi.advanceTimersToNextFrame();
	expect( isShown.value ).toBe( false );
	isThere.value = true;
	await nextTick();
	vi.advanceTimersToNextFrame();
	expect( isShown.value ).toBe( false );
	vi.advanceTimersToNextFrame();
	expect( isShown.value ).toBe( true );
	isThere.value = false;
	await nextTick();
	expect( isShown.value ).toBe( true );
} );
