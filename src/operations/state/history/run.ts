/** state.history: a state's instruments as spans of time, and the acts that made and ended them. */
import { concerned, inOrder } from "../../../ledger/memberships.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import type { History, HistorySpan } from "../../../model/results/history.ts";
import { lifeOf } from "../../../ties/lives.ts";
import { tieSpansWith } from "../../../ties/tieSpans.ts";
import { gradeOf } from "../../../ties/ties.ts";
import { anyState, frame } from "../../inputs.ts";
import type { Context } from "../../operation.ts";
import { eventOf, periodOf, within } from "../../period.ts";
import type { Input } from "./schema.ts";

export function run({ ledger }: Context, { state: typed, from: start, until: end, type }: Input): Unspoken<History> {
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

/** The rows of the answer for --csv. */
export const rows = ({ events }: History) =>
  events.map(({ ref, states, ...event }) => ({ ...event, states: states.join(" "), checked: ref.checked }));
