<?php
// Put behind the settings of the wiki that the tests install. Switches are files in the wiki's own directory.

$wgJobRunRate = 0;
$wgMainCacheType = CACHE_DB;
$wgSessionCacheType = CACHE_DB;
$wgShowExceptionDetails = true;

// The namespaces, rights and logs that Translate would bring.
$wgExtraNamespaces[1198] = 'Translations';
$wgExtraNamespaces[1199] = 'Translations_talk';
$wgNamespacesWithSubpages[1198] = true;
$wgNamespaceProtection[1198] = [ 'translate' ];
$wgGroupPermissions['user']['translate'] = true;
$wgGrantPermissions['editpage']['translate'] = true;
$wgLogTypes[] = 'pagetranslation';
$wgLogTypes[] = 'translationreview';

// Nobody has a limit but the members of one group.
$wgRateLimits['edit'] = [ 'slow' => [ 2, 60 ] ];
$wgGroupPermissions['slow']['read'] = true;
$wgPasswordAttemptThrottle = [];

$wgReadOnlyFile = __DIR__ . '/readonly';
$wgHooks['ApiMaxLagInfo'][] = static function ( array &$lagInfo ) {
	$file = __DIR__ . '/lag';
	if ( is_file( $file ) ) {
		$lagInfo = [ 'host' => 'replica', 'lag' => 9, 'type' => 'db' ];
	}
};
