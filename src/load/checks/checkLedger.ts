/** Checks that span files: repeated ids, references that lead nowhere, ends before starts, pacts with oneself. */
import type { Complaint } from "../../errors.ts";
import type { Instrument } from "../../model/instruments.ts";
import type { LedgerData } from "../../model/ledger.ts";
import { checkCoverage } from "./coverage.ts";
import { checkInstrument } from "./instrument.ts";
import type { Located } from "./located.ts";
import { endsBeforeStarts } from "./periods.ts";
import { danglingReferences, type KnownIds } from "./references.ts";

/** Complaints about a ledger that was read; `located` gives the place of each item. */
export function checkLedger(ledger: LedgerData, located: readonly Located[]): Complaint[] {
  const known = idsOf(ledger);
  return [
    ...repeatedIds(located),
    ...located.flatMap((item) => danglingReferences(item, known)),
    ...located.flatMap((item) => (item.kind === "instrument" ? checkInstrument(item.value as Instrument, item) : [])),
    ...located.flatMap(endsBeforeStarts),
    ...checkCoverage(ledger, located),
  ];
}

function idsOf(ledger: LedgerData): KnownIds {
  const ids = (items: readonly { readonly id: string }[]) => new Set(items.map(({ id }) => id));
  return {
    state: ids(ledger.states),
    place: ids(ledger.places),
    region: ids(ledger.regions),
    class: ids(ledger.classes),
    war: ids(ledger.wars),
    "general-treaty": ids(ledger.generalTreaties ?? []),
    source: ids(ledger.sources),
    instrument: ids(ledger.instruments),
    rule: ids(ledger.rules),
    explanation: ids(ledger.explanations),
    term: ids(ledger.glossary ?? []),
  };
}

function repeatedIds(located: readonly Located[]): Complaint[] {
  const first = new Map<string, Located["where"]>();
  return located.flatMap(({ kind, id, where }) => {
    const key = `${kind} ${id}`;
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, where);
      return [];
    }
    return [
      {
        what: `the ${kind} "${id}" is defined twice`,
        where: where(["id"]),
        why: `it is also at ${earlier(["id"])}`,
        todo: "give one of them another id, or merge the two",
      },
    ];
  });
}
