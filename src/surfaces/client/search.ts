/** What the app's own search shares with the ledger's: how names fit, for views, which are no part of the ledger. */
export { FITS, searcher } from "../../corpus/search.ts";
