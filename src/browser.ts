/** The library in a browser: as `index.ts`, for a ledger that is fetched or handed over. */
export { DataError, EntenteError, InputError, NotFoundError } from "./errors.ts";
export { openLedger } from "./surfaces/library/openInBrowser.ts";
export { openServer } from "./surfaces/library/openServer.ts";
