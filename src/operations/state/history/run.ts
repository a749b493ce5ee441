/** state.history: the instruments of a state as spans of time, and the acts that made, changed and ended them. */
import type { Ledger } from "../../../ledger/ledger.ts";
import { concerned, inOrder } from "../../../ledger/memberships.ts";
import type { Act } from "../../../model/acts.ts";
import type { StateId } from "../../../model/ids.ts";
import type { Instrument } from "../../../model/instruments.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import type { History, HistorySpan } from "../../../model/results/history.ts";
import { type Lifetime, lifetimeOf } from "../../../ties/lifetime.ts";
import { type Tie, tiesWith } from "../../../ties/tie.ts";
import { gradeOf, shortTitle } from "../../../ties/tieRows.ts";
import { anyState, frame } from "../../inputs.ts";
import type { Context } from "../../operation.ts";
import { eventOf, mayRunIn, periodOf } from "../../period.ts";
import type { Input } from "./schema.ts";

export function run({ ledger }: Context, { state: typed, from: start, until: end, type }: Input): Unspoken<History> {
  const { from, until } = periodOf(ledger, start, end);
  const state = anyState(ledger, typed, until);
  const ties = tiesByInstrument(ledger, state.id);
  const instruments = ledger
    .instrumentsOf(state.id)
    .filter(({ id }) => type === undefined || (ties.get(id) ?? []).some(({ obligation }) => obligation.type === type));
  const spans = instruments.flatMap((instrument) => {
    const span = spanOf(ledger, instrument, ties.get(instrument.id) ?? [], state.id);
    return span !== null && mayRunIn(span, from, until) ? [span] : [];
  });
  const events = instruments.flatMap((instrument) =>
    inOrder(instrument.acts)
      .filter((act) => touches(instrument, act, state.id))
      .flatMap((act) => eventOf(instrument, act, from, until) ?? []),
  );
  spans.sort((a, b) => compare(a.earliest, b.earliest) || compare(a.instrument, b.instrument));
  events.sort((a, b) => compare(a.date ?? "", b.date ?? ""));
  return { kind: "history", ...frame(ledger, until), state, from, until, spans, events };
}

function tiesByInstrument(ledger: Ledger, state: StateId): ReadonlyMap<string, readonly Tie[]> {
  const found = new Map<string, Tie[]>();
  for (const tie of tiesWith(ledger, state)) {
    const known = found.get(tie.instrument.id);
    if (known === undefined) found.set(tie.instrument.id, [tie]);
    else known.push(tie);
  }
  return found;
}

/** The span in which an instrument tied the state; null if it never did. */
function spanOf(ledger: Ledger, instrument: Instrument, ties: readonly Tie[], state: StateId): HistorySpan | null {
  const lifetime = lifetimeOf(ties);
  const [first] = [...ties].sort((a, b) => (a.since.span.earliest < b.since.span.earliest ? -1 : 1));
  if (lifetime === null || first === undefined) return null;
  const typesOf = (chosen: readonly Tie[]) => [...new Set(chosen.map(({ obligation }) => obligation.type))];
  return {
    instrument: instrument.id,
    title: instrument.title,
    short: shortTitle(instrument),
    kind: instrument.kind,
    types: typesOf(ties),
    binding: typesOf(ties.filter(({ obligation }) => gradeOf(instrument, obligation) === "binding")),
    with: [...new Set(ties.flatMap(({ owedBy, owedTo }) => [owedBy, owedTo]))].filter((one) => one !== state).sort(),
    standing: first.membership.standing,
    ...lifetime,
    ...causesOf(ledger, instrument, state, lifetime),
  };
}

/** Why the span began and ended: from the membership with the same day, the state's own first. */
function causesOf(
  ledger: Ledger,
  instrument: Instrument,
  state: StateId,
  { earliest, latest }: Lifetime,
): Pick<HistorySpan, "begun" | "ended"> {
  const all = ledger.memberships(instrument);
  const memberships = [...all.filter((one) => one.state === state), ...all.filter((one) => one.state !== state)];
  const first = memberships.find(({ start }) => start.span.earliest === earliest);
  const last = latest === null ? undefined : memberships.find(({ end }) => end?.span.latest === latest);
  const ended = last?.end == null ? "clause-ended" : (last.end.act?.act ?? "state-ended");
  return { begun: first?.start.act.act ?? null, ended: latest === null ? null : ended };
}

/** Whether an act concerns the state: as one of its states, as its target, as the keeper, or because it names none. */
function touches(instrument: Instrument, act: Act, state: StateId): boolean {
  const who = concerned(act);
  return who.length === 0 || who.includes(state) || (act.toward ?? []).includes(state) || instrument["kept-by"] === state;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The rows of the answer for --csv. */
export const rows = ({ events }: History) =>
  events.map(({ ref, states, ...event }) => ({ ...event, states: states.join(" "), checked: ref.checked }));
