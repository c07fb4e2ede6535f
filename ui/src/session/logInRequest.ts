import { ref } from 'vue';

/** Whether the login dialog is open; any view that meets an error with "log in" as its way on opens it. */
export const isLoggingIn = ref( false );
