/** state.history: a state's instruments as spans of time, and the acts that made and ended them. */
import * as z from "zod";
import { InputError } from "../../../errors.ts";
import type { Ledger } from "../../../ledger/ledger.ts";
import { concerned, inOrder } from "../../../ledger/memberships.ts";
import type { Act } from "../../../model/acts.ts";
import type { Instrument } from "../../../model/instruments.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import { History, type HistorySpan } from "../../../model/results/history.ts";
import { ObligationType } from "../../../model/vocabulary.ts";
import { type Life, lifeOf } from "../../../ties/lives.ts";
import { tieSpansWith } from "../../../ties/tieSpans.ts";
import { gradeOf } from "../../../ties/ties.ts";
import type { Day } from "../../../time/day.ts";
import { requireSpan } from "../../../time/span.ts";
import { anyState, dayOf, FIRST_DAY, frame, stateInput } from "../../inputs.ts";
import { type Context, operation } from "../../operation.ts";

/** The inputs of a history: its first and last day. */
export const periodInput = {
  from: z
    .string()
    .optional()
    .meta({ description: `The first day, YYYY-MM-DD; ${FIRST_DAY} if left out` }),
  until: z.string().optional().meta({ description: "The last day; the ledger's verified date if left out" }),
};

const input = z.strictObject({
  state: stateInput,
  ...periodInput,
  type: ObligationType.optional().meta({ description: "Only instruments with an obligation of this type" }),
});

export const stateHistory = operation({
  name: "state.history",
  summary: "Tells a state's instruments as spans of time, and the acts that made, changed and ended them.",
  positional: ["state"],
  input,
  output: History,
  examples: [{ title: "China's pacts since 1949", input: { state: "CHN", from: "1949-10-01" } }],
  rows: ({ events }) => events.map(({ ref, states, ...event }) => ({ ...event, states: states.join(" "), checked: ref.checked })),
  run: history,
});

function history({ ledger }: Context, { state: typed, from: start, until: end, type }: z.output<typeof input>): Unspoken<History> {
  const { from, until } = periodOf(ledger, start, end);
  const state = anyState(ledger, typed, until);
  const spans: HistorySpan[] = [];
  const events: History["events"] = [];
  const all = tieSpansWith(ledger, state.id);
  for (const instrument of ledger.instrumentsOf(state.id)) {
    const ties = all.filter((tie) => tie.instrument === instrument);
    const types = [...new Set(ties.map(({ obligation }) => obligation.type))];
    if (type !== undefined && !types.includes(type)) continue;
    const life = lifeOf(ties);
    const [firstTie] = [...ties].sort((a, b) => (a.since.span.earliest < b.since.span.earliest ? -1 : 1));
    if (life !== null && firstTie !== undefined && within(life, from, until)) {
      spans.push({
        instrument: instrument.id,
        title: instrument.short ?? instrument.title,
        kind: instrument.kind,
        types,
        binding: [
          ...new Set(
            ties.filter(({ obligation }) => gradeOf(instrument, obligation) === "binding").map(({ obligation }) => obligation.type),
          ),
        ],
        with: [...new Set(ties.flatMap(({ owedBy, owedTo }) => [owedBy, owedTo]))].filter((one) => one !== state.id).sort(),
        standing: firstTie.membership.standing,
        ...life,
      });
    }
    for (const act of inOrder(instrument.acts)) {
      const who = concerned(act);
      const mine =
        who.length === 0 || who.includes(state.id) || (act.toward ?? []).includes(state.id) || instrument["kept-by"] === state.id;
      const event = mine ? eventOf(instrument, act, from, until) : null;
      if (event !== null) events.push(event);
    }
  }
  spans.sort((a, b) => (a.earliest < b.earliest ? -1 : a.earliest > b.earliest ? 1 : a.instrument < b.instrument ? -1 : 1));
  events.sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? -1 : (a.date ?? "") > (b.date ?? "") ? 1 : 0));
  return { kind: "history", ...frame(ledger, until), state, from, until, spans, events };
}

/** The first and the last day that a history was asked for. Throws InputError. */
export function periodOf(ledger: Ledger, start: string | undefined, end: string | undefined): { from: Day; until: Day } {
  const from = dayOf(ledger, start ?? FIRST_DAY, "from");
  const until = dayOf(ledger, end, "until");
  if (from > until)
    throw new InputError({ what: `${from} is after ${until}`, where: "from", why: "a history runs forward", todo: "swap the two days" });
  return { from, until };
}

/** May it have run on a day of the period? */
export function within({ earliest, latest }: Pick<Life, "earliest" | "latest">, from: Day, until: Day): boolean {
  return (latest === null || latest >= from) && earliest <= until;
}

/** An act as a dated event; null where it is not dated, or surely lies outside the period. */
export function eventOf(instrument: Instrument, act: Act, from: Day, until: Day): History["events"][number] | null {
  if (act.date === null) return null;
  const span = requireSpan(act.date);
  if (span.latest < from || span.earliest > until) return null;
  return {
    date: act.date,
    act: act.act,
    instrument: instrument.id,
    title: instrument.short ?? instrument.title,
    states: [...concerned(act)],
    note: act.note ?? null,
    ref: act.ref,
  };
}
