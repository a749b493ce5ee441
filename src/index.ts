/**
 * The library: the compiled ledger, and the operations on it.
 *
 *   import { openLedger } from "entente";
 *   const entente = await openLedger();
 *   const answer = await entente.ask("ties.between", { a: "USA", b: "JPN", date: "1970-01-01" }, { language: "zh" });
 */
export { DataError, InputError, NotFoundError } from "./errors.ts";
export type { AnswerOf, InputOf } from "./operations/loaders.ts";
export type { OperationName } from "./operations/table.ts";
export type { Language } from "./prose/index.ts";
export { type Client, httpClient, localClient, type SpeakingClient } from "./surfaces/client/client.ts";
export { openLedger } from "./surfaces/library/openLedger.ts";
