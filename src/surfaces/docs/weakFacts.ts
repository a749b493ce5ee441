/** The lists of docs/gaps.md that are made from the files: missing beginnings, open ends, summaries, and facts whose source nobody opened. */
import type { Act, ActKind } from "../../model/acts.ts";
import type { Instrument } from "../../model/instruments.ts";
import type { LedgerData } from "../../model/ledger.ts";
import { requireSpan, type Span } from "../../time/span.ts";

type Part = "beginnings" | "ends" | "summaries" | "unverified";

const STARTS: readonly ActKind[] = [
  "entered-into-force",
  "acceded",
  "joined",
  "designated",
  "became-observer",
  "became-partner",
  "succeeded",
  "applied",
  "opened",
];
const ENDS: readonly ActKind[] = ["withdrew", "revoked", "terminated", "expired", "superseded", "lapsed", "closed"];
const JOININGS: readonly ActKind[] = ["joined", "acceded", "opened", "designated", "became-observer", "became-partner"];

export function weakFacts(data: LedgerData): Readonly<Record<Part, string>> {
  return {
    beginnings: beginnings(data.instruments),
    ends: ends(data.instruments),
    summaries: summaries(data.instruments),
    unverified: unverified(data),
  };
}

const isStart = ({ act, date }: Act) => date !== null && STARTS.includes(act);
const isUndated = (kinds: readonly ActKind[]) => (act: Act) => act.date === null && kinds.includes(act.act);

function beginnings(instruments: readonly Instrument[]): string {
  const missing = instruments.filter(({ acts }) => acts.some(isUndated(["entered-into-force"])));
  const starts = new Map(missing.map((one) => [one, one.acts.filter(isStart)]));
  const where = (test: (acts: readonly Act[]) => boolean) => missing.filter((one) => test(starts.get(one) ?? []));
  const joinings = instruments.flatMap(({ id, acts }) => {
    const count = acts.filter(isUndated(JOININGS)).length;
    return count === 0 ? [] : [`\`${id}\` (${count})`];
  });
  return paragraphs([
    `For ${missing.length} instruments an entry into force was looked for and not found (\`date: null\`), for some or all of their parties.`,
    ...listed(
      where((acts) => acts.length === 0),
      "with no known beginning at all; from signature on they are *not known*, which is reported beside the counts",
    ),
    ...listed(
      where((acts) => acts.length > 0 && acts.every(({ act }) => act === "applied")),
      "in force only from the day on which the parties acted under them (the act `applied`), which may be years after the true date",
    ),
    ...listed(
      where((acts) => acts.some(({ act }) => act !== "applied")),
      "with a known beginning for some parties only",
    ),
    `Undated joinings, accessions, designations and openings: ${joinings.join(", ")}.`,
  ]);
}

function ends(instruments: readonly Instrument[]): string {
  const isRange = ({ act, date }: Act) => ENDS.includes(act) && date !== null && isWide(requireSpan(date));
  return paragraphs([
    ...listed(
      instruments.filter(({ acts }) => acts.some(isRange)),
      "with an end of which only a month, a year or a range is known, for at least one party",
    ),
    ...listed(
      instruments.filter(({ acts }) => acts.some(isUndated(ENDS))),
      "that ended on no date that was found",
    ),
    ...listed(
      instruments.filter(({ dormant }) => dormant !== undefined),
      "dormant: no end was found, the treaty was never used, and nobody ended it",
    ),
  ]);
}

const isWide = ({ earliest, latest }: Span) => earliest !== latest;

function summaries(instruments: readonly Instrument[]): string {
  return paragraphs([
    ...listed(
      instruments.filter(({ depth }) => depth === "summary"),
      "coded from a summary",
    ),
    ...listed(
      instruments.filter(({ text }) => text === "unpublished"),
      "whose text is not published",
    ),
    ...listed(
      instruments.filter(({ text }) => text === "quoted"),
      "of whose text single sentences are known",
    ),
  ]);
}

function unverified({ instruments, places, states, records }: LedgerData): string {
  const inClauses = instruments.filter(({ obligations }) => obligations.some(({ versions }) => versions.some(isUnopened)));
  const inActs = instruments.filter(({ acts }) => acts.some(isUnopened));
  const elsewhere = instruments.filter((one) => !inClauses.includes(one) && !inActs.includes(one) && hasUnopened(one));
  const acts = inActs.reduce((sum, one) => sum + one.acts.filter(isUnopened).length, 0);
  const seats = states.flatMap((state) => state.seats);
  const of = (name: string, all: readonly unknown[]) => `${name} ${all.filter(hasUnopened).length} of ${all.length}`;
  const collections = Object.entries<readonly unknown[]>(records)
    .filter(([, rows]) => rows.some(hasUnopened))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return paragraphs([
    ...listed(inClauses, "with a clause of which no source was opened"),
    ...listed(inActs, `with an act of which no source was opened, ${acts} acts in all`),
    ...listed(elsewhere, "with an interpretation, a reading or a note alone of which no source was opened"),
    `With at least one such fact: ${[of("places", places), of("seats of government", seats), ...collections.map(([name, rows]) => of(`records of ${name}`, rows))].join(", ")}.`,
  ]);
}

const isUnopened = ({ ref }: { readonly ref: { readonly checked: string } }) => ref.checked === "unverified";

/** Whether the node or anything in it is marked as unverified. */
function hasUnopened(node: unknown): boolean {
  if (node === null || typeof node !== "object") return false;
  return (node as { checked?: unknown }).checked === "unverified" || Object.values(node).some(hasUnopened);
}

/** A line with the count, and the ids below it; nothing if there are none. */
function listed(instruments: readonly Instrument[], what: string): string[] {
  if (instruments.length === 0) return [];
  return [`**${instruments.length}** ${what}:`, wrapped(instruments.map(({ id }) => `\`${id}\``).sort())];
}

/** Width of a line of ids in the file. */
const WIDTH = 190;

function wrapped(words: readonly string[]): string {
  const lines: string[] = [];
  for (const [index, word] of words.entries()) {
    const text = index === words.length - 1 ? word : `${word},`;
    const last = lines.at(-1);
    if (last !== undefined && last.length + text.length < WIDTH) lines[lines.length - 1] = `${last} ${text}`;
    else lines.push(text);
  }
  return lines.join("\n");
}

const paragraphs = (texts: readonly string[]) => texts.join("\n\n");
