/** instrument.show: one instrument in full: a sentence, acts, members, clauses, related instruments and sources. */
import { factsIn } from "../../../ledger/facts.ts";
import { type Ledger, requireInstrument } from "../../../ledger/ledger.ts";
import { bySourceRank, classOf } from "../../../ledger/sourceRank.ts";
import { existsOn, nameOn, periodOn } from "../../../ledger/states.ts";
import type { StateId } from "../../../model/ids.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import type { InstrumentAnswer } from "../../../model/results/instrument.ts";
import { clausesOf } from "../../../strategy/instrument/clauses.ts";
import { relatedOf } from "../../../strategy/instrument/related.ts";
import { restsOf } from "../../../strategy/instrument/rests.ts";
import { instrumentSentence } from "../../../strategy/instrument/sentence.ts";
import { dayOfNames, signatoriesOf, spansOf } from "../../../strategy/instrument/spans.ts";
import type { Day } from "../../../time/day.ts";
import type { Party } from "../../../views/exports/legislation.ts";
import { dayOf, frame } from "../../inputs.ts";
import { instrumentInForce, membersOn } from "../../members.ts";
import type { Context, Formats } from "../../operation.ts";
import type { Input } from "./schema.ts";

export function run({ ledger }: Context, { id, date }: Input): Unspoken<InstrumentAnswer> {
  const day = dayOf(ledger, date);
  const instrument = requireInstrument(ledger, id);
  const found = bySourceRank(
    ledger,
    sourceIds(instrument).flatMap((one) => ledger.source(one) ?? []),
  );
  const sources = found.map((source) => {
    const { id: own, cite, kind, url = null } = source;
    return { id: own, cite, kind, url, class: classOf(ledger, source) };
  });
  const marks = factsIn(instrument).map(({ checked }) => checked);
  const force = instrumentInForce(ledger, instrument, day);
  const { members } = membersOn(ledger, instrument, day);
  const then = dayOfNames(ledger, instrument, day);
  const clauses = clausesOf(ledger, instrument, day);
  const spans = spansOf(ledger, instrument, day);
  return {
    kind: "instrument",
    ...frame(ledger, day),
    date: day,
    instrument,
    ...force,
    sentence: instrumentSentence(instrument, { day, ...force, members, clauses, spans }),
    rests: restsOf(instrument),
    members,
    signatories: signatoriesOf(ledger, instrument, then),
    clauses,
    spans,
    namesOn: then,
    ...relatedOf(ledger, instrument),
    sources,
    facts: {
      all: marks.length,
      opened: marks.filter((mark) => mark !== "unverified").length,
      text: marks.filter((mark) => mark === "text").length,
    },
  };
}

/** The sources referred to anywhere in a value, in order of first mention. */
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

/** The rows of the answer for --csv. */
export const rows = ({ instrument }: InstrumentAnswer) =>
  instrument.acts.map(({ act, date, by, for: whom, note, ref }) => ({
    act,
    date,
    states: [...(by ?? []), ...(whom ?? [])].join(" "),
    note: note ?? "",
    checked: ref.checked,
  }));

export const formats: Formats<Input, InstrumentAnswer> = {
  jsonld: async ({ context: { ledger }, answer }) =>
    (await import("../../../views/exports/legislation.ts")).legislation(answer, (state) => identified(ledger, state, answer.namesOn)),
};

/** A state's name and numbers on the day. Members of the United Nations that exist today have their ISO 3166 code as key. */
function identified(ledger: Ledger, id: StateId, day: Day): Party {
  const state = ledger.state(id);
  const period = state === undefined ? undefined : (periodOn(state, day) ?? state.periods.at(-1));
  const coded = state !== undefined && state.standing === undefined && existsOn(state, ledger.version.verifiedThrough);
  return { id, name: nameOn(ledger, id, day), iso: coded ? id : null, cow: period?.cow ?? null, gw: period?.gw ?? null };
}
