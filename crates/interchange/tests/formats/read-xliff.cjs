// Reads a file of XLIFF 2 with the library "xliff", and prints what it understood of each unit as JSON.
const { readFileSync } = require( 'node:fs' );
const { createRequire } = require( 'node:module' );

const [ modules, file ] = process.argv.slice( 2 );
const { xliff2js } = createRequire( modules + '/' )( 'xliff' );

const child = ( node, name ) => ( node?.elements ?? [] ).find( ( it ) => it.name === name );
const all = ( node, name ) => ( node?.elements ?? [] ).filter( ( it ) => it.name === name );
const text = ( node ) => ( node?.elements ?? [] ).map( ( it ) => it.text ?? '' ).join( '' );

function shown( unit ) {
	const more = { elements: unit.additionalElements };
	const data = Object.fromEntries(
		all( child( more, 'originalData' ), 'data' ).map( ( it ) => [ it.attributes.id, text( it ) ] ) );
	const piece = ( it ) => typeof it === 'string' ? it : data[ it.Standalone.dataRef ];
	const whole = ( value ) => [ value ?? [] ].flat().map( piece ).join( '' );
	const candidates = all( child( more, 'mtc:matches' ), 'mtc:match' );
	const previous = candidates.find( ( it ) => it.attributes.subType === 'tolmach:previous' );
	const groups = all( child( more, 'mda:metadata' ), 'mda:metaGroup' );
	const base = groups.flatMap( ( it ) => all( it, 'mda:meta' ) ).find( ( it ) => it.attributes.type === 'base-revision' );
	return {
		key: unit.additionalAttributes.name,
		source: whole( unit.source ),
		target: whole( unit.target ),
		previous: text( child( previous, 'source' ) ),
		base: text( base ),
	};
}

xliff2js( readFileSync( file, 'utf8' ) ).then( ( read ) => {
	const units = Object.values( read.resources ).flatMap( ( of ) => Object.entries( of ) );
	// What is no unit, such as the metadata of the file, stands beside them under a name of its own.
	const rows = units.filter( ( [ , unit ] ) => unit.source ).map( ( [ , unit ] ) => shown( unit ) );
	process.stdout.write( JSON.stringify( { version: read.xliffVersion, languages: [ read.sourceLanguage, read.targetLanguage ], rows } ) );
} );
