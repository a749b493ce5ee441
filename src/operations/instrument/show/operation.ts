/** instrument.show: one instrument whole: acts, members on a day, clauses, readings, sources. */
import * as z from "zod";
import { requireInstrument } from "../../../ledger/ledger.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import { InstrumentAnswer } from "../../../model/results/instrument.ts";
import { clausesOf } from "../../../strategy/instrument/clauses.ts";
import { relatedOf } from "../../../strategy/instrument/related.ts";
import { restsOf } from "../../../strategy/instrument/rests.ts";
import { sentenceOf } from "../../../strategy/instrument/sentence.ts";
import { dayOfNames, signatoriesOf, spansOf } from "../../../strategy/instrument/spans.ts";
import { dateInput, dayOf, frame } from "../../inputs.ts";
import { instrumentInForce, membersOn } from "../../members.ts";
import { type Context, operation } from "../../operation.ts";

const input = z.strictObject({ id: z.string().min(1).meta({ description: "The instrument's id, short name or alias" }), date: dateInput });

export const instrumentShow = operation({
  name: "instrument.show",
  summary:
    "Shows an instrument whole: a sentence, its acts, members over time, each clause as it is read, readings, disputes, related texts and sources.",
  needs: ["core", "law", "sources"],
  positional: ["id"],
  input,
  output: InstrumentAnswer,
  examples: [{ title: "China and North Korea, 1961", input: { id: "china-dprk-1961" } }],
  rows: ({ instrument }) =>
    instrument.acts.map(({ act, date, by, for: whom, note, ref }) => ({
      act,
      date,
      states: [...(by ?? []), ...(whom ?? [])].join(" "),
      note: note ?? "",
      checked: ref.checked,
    })),
  run: show,
});

function show({ ledger }: Context, { id, date }: z.output<typeof input>): Unspoken<InstrumentAnswer> {
  const day = dayOf(ledger, date);
  const instrument = requireInstrument(ledger, id);
  const ids = sourceIds(instrument);
  const sources = ids.flatMap((one) => {
    const source = ledger.source(one);
    return source === undefined ? [] : [{ id: source.id, cite: source.cite, kind: source.kind, url: source.url ?? null }];
  });
  const force = instrumentInForce(ledger, instrument, day);
  const { members } = membersOn(ledger, instrument, day);
  const then = dayOfNames(ledger, instrument, day);
  const clauses = clausesOf(ledger, instrument, day, then);
  const spans = spansOf(ledger, instrument, day);
  return {
    kind: "instrument",
    ...frame(ledger, day),
    date: day,
    instrument,
    ...force,
    sentence: sentenceOf(ledger, instrument, { day, then, ...force, members, clauses, spans }),
    rests: restsOf(instrument),
    members,
    signatories: signatoriesOf(ledger, instrument, then),
    clauses,
    spans,
    namesOn: then,
    ...relatedOf(ledger, instrument),
    sources,
  };
}

/** Every source that is referred to anywhere in a value, in order of first mention. */
export function sourceIds(value: unknown): string[] {
  const found = new Set<string>();
  const walk = (node: unknown, key: string): void => {
    if (key === "source") for (const one of [node].flat()) found.add(String(one));
    else if (Array.isArray(node)) for (const child of node) walk(child, "");
    else if (node !== null && typeof node === "object") for (const [name, child] of Object.entries(node)) walk(child, name);
  };
  walk(value, "");
  return [...found];
}
