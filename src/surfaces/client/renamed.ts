/** Names in another language for the part "core"; loaded only if such a language is used. */
export { renamed } from "../../ledger/renamed.ts";
export type { Names } from "../../model/names.ts";
