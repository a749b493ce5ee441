/**
 * The library in Node. Its published types are `surfaces/library/types`, written from the schemas of the operations.
 *
 *   import { openLedger } from "entente";
 *   const ledger = await openLedger();
 *   const { ties } = await ledger.ties({ a: "USA", b: "JPN", date: "1970-01-01" }, { language: "zh" });
 */
export { DataError, EntenteError, InputError, NotFoundError } from "./errors.ts";
export { openLedger } from "./surfaces/library/openLedger.ts";
export { openServer } from "./surfaces/library/openServer.ts";
