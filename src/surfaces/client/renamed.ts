/** Names of another language for the part "core": brought only where such a language is read. */
export { renamed } from "../../ledger/renamed.ts";
export type { Names } from "../../model/names.ts";
