// Puts a plain text field where the editor is, for what keys cost in this window without anything of ours.
document.querySelector( '.cm-editor' ).replaceWith( document.createElement( 'textarea' ) );
document.querySelector( '.target-editor textarea' ).focus();
return true;
