import { expect, test } from 'vitest';
import { ref } from 'vue';
import { stable } from './stable';

test( 'a value stays the same object until it says something else', () => {
	const n = ref( 1 );
	const list = stable( () => [ Math.floor( n.value / 10 ) ] );
	const first = list.value;
	n.value = 2;
	expect( list.value ).toBe( first );
	n.value = 10;
	expect( list.value ).toEqual( [ 1 ] );
} );
