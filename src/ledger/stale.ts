/** The facts that were verified longest ago, from the verified day of their file or row. */
import type { Checked, Ref } from "../model/evidence.ts";
import { MARKS } from "../model/vocabulary.ts";
import { requireSpan } from "../time/span.ts";
import { factsIn, recordTitle } from "./facts.ts";
import type { Ledger } from "./ledger.ts";

export interface StaleFact {
  readonly file: string;
  readonly fact: string;
  /** The date of the newest source seen; later events were not checked. */
  readonly day: string;
  readonly mark: Checked;
}

/** At most `most` facts, the longest ago first; of the same day, the least checked first. */
export function staleFacts(ledger: Ledger, most: number): StaleFact[] {
  const latest = (day: string) => requireSpan(day).latest;
  return datedFacts(ledger)
    .sort((a, b) => inOrder(latest(a.day), latest(b.day)) || MARKS.indexOf(b.mark) - MARKS.indexOf(a.mark) || inOrder(a.file, b.file))
    .slice(0, most);
}

function datedFacts({ data }: Ledger): StaleFact[] {
  const dated = (file: string, day: string, node: unknown, title = ""): StaleFact[] =>
    factsIn(node).map(({ what, checked }) => ({ file, fact: [title, what].filter(Boolean).join(": "), day, mark: checked }));
  return [
    ...data.instruments.flatMap((one) => dated(`data/instruments/${one.id}.yaml`, one["verified-through"], one)),
    ...data.states.flatMap((one) => dated(`data/states/${one.id}.yaml`, one["verified-through"], one)),
    ...data.places.flatMap((one) => dated("data/places", one["verified-through"], one, one.name)),
    ...(data.generalTreaties ?? []).flatMap((one) => dated("data/general-law", one["verified-through"], one, one.short)),
    ...Object.entries(data.records).flatMap(([name, rows]) =>
      (rows as readonly Row[]).flatMap((row) => {
        const day = row["verified-through"];
        return day === null ? [] : [{ file: `data/records/${name}.csv`, fact: recordTitle(row), day, mark: row.ref.checked }];
      }),
    ),
  ];
}

interface Row extends Readonly<Record<string, unknown>> {
  readonly "verified-through": string | null;
  readonly ref: Ref;
}

const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
