/** The collections of records, by name. `records.ts` has the schema of each. */
export const COLLECTIONS = Object.freeze({
  relations: "diplomatic relations: established, severed, resumed",
  rivalries: "two sides at odds, and over what",
  mediations: "who spoke to both, and what came of it",
  positions: "what a government has said of alliances, blocs and polarity",
  counts: "published figures of bases, forces and money, each with what it counts",
  yardsticks: "spending, output, forces: figures that are in the public domain",
  soil: "foreign forces, leases and rights on a state's soil",
  events: "what changed in the world of pacts, by date",
  command: "who commands whom, and other lines of autonomy",
  tests: "when a promise was put to the test, what was asked and what was done",
  findings: "what scholarship has found, each with its population and definition",
});
export type CollectionName = keyof typeof COLLECTIONS;
