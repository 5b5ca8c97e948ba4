// Why a server did not come up, for the person at the keyboard.
/** The server could not start; the message says why and what to do. */
export class StartError extends Error {}
