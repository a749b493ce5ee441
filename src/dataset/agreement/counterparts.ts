/** The counterparts of ATOP's alliances in the ledger: the instruments that carry the alliance's number. */

import { groupBy } from "../../ledger/groupBy.ts";
import type { Instrument } from "../../model/instruments.ts";

export function counterpartsOf(instruments: readonly Instrument[]): ReadonlyMap<number, readonly Instrument[]> {
  const pairs = instruments.flatMap((instrument) => (instrument.codes?.atop ?? []).map((alliance) => ({ alliance, instrument })));
  const groups = groupBy(pairs, ({ alliance }) => alliance);
  return new Map([...groups].map(([alliance, own]) => [alliance, own.map(({ instrument }) => instrument)]));
}
