/** Names in another language for parts of the ledger; loaded only if such a language is used. */
export { renamedPart } from "../../ledger/renamed.ts";
export type { Names } from "../../model/names.ts";
