/** What the app's own search and its reading of a sentence share with the ledger's search: how names fit, and how text is made plain. */
export { FITS, plainText, searcher } from "../../ledger/search.ts";
