/** Commands that are no operations, because they only make sense on the spot: they write files or keep running. */
export const OWN_COMMANDS = ["ledger.new", "site.build", "serve"] as const;
