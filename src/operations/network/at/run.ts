/** network.at: the directed network on a day; an edge runs from the state that owes to the state that is owed. */
import { type Ledger, type RecentKind, requireRule } from "../../../ledger/ledger.ts";
import { inSystem, nameOn, periodOn, runsBetweenStates } from "../../../ledger/states.ts";
import type { StateId } from "../../../model/ids.ts";
import type { Instrument } from "../../../model/instruments.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import type { NetworkAnswer } from "../../../model/results/network.ts";
import { OBLIGATION_TYPES, type ObligationType } from "../../../model/vocabulary.ts";
import { boundOn } from "../../../ties/allies.ts";
import { componentsOf } from "../../../ties/components.ts";
import { type Tie, tiesIn } from "../../../ties/tie.ts";
import { inForceOn, isDormant, shortTitle } from "../../../ties/tieRows.ts";
import type { Day } from "../../../time/day.ts";
import { dayOf, frame } from "../../inputs.ts";
import { note } from "../../notes.ts";
import type { Context } from "../../operation.ts";
import { datedNetwork } from "../dated.ts";
import { graphFormats } from "../graphFormats.ts";
import { accepts, type TieFilter } from "../ties.ts";
import type { Input } from "./schema.ts";

export function run({ ledger }: Context, { date, type: typed, rule: name }: Input): Unspoken<NetworkAnswer> {
  const day = dayOf(ledger, date);
  const { rule, type } = filterOf(ledger, typed, name);
  const { ties, unknown } = tiesOn(ledger, { type, rule }, day);
  const edges = edgesOf(ties);
  return {
    kind: "network",
    ...frame(ledger, day, unknown > 0 ? [note("not-known", { of: "ties", count: unknown })] : []),
    date: day,
    rule: rule?.id ?? type ?? "defence",
    type,
    states: statesOf(ledger, edges, day),
    edges,
    instruments: instrumentsOf(ties),
    components: componentsOf(edges.map(({ from, to }) => [from, to] as const)),
  };
}

function filterOf(ledger: Ledger, type: ObligationType | undefined, name: string | undefined): TieFilter {
  const rule = name === undefined ? null : requireRule(ledger, name);
  return { rule, type: type ?? (rule === null ? "defence" : null) };
}

/** Ties of every instrument by rule and type, some hundred thousand references each. */
const ACCEPTED: RecentKind = Object.freeze({ name: "ties of a network", most: 8 });

/** The day's edges by instrument, and how many more there would be if all dates were known. */
function tiesOn(ledger: Ledger, filter: TieFilter, day: Day): { ties: Map<Instrument, Tie[]>; unknown: number } {
  const { rule } = filter;
  const ties = new Map<Instrument, Tie[]>();
  let unknown = 0;
  const byInstrument = ledger.recent(ACCEPTED, `${rule?.id ?? ""} ${filter.type ?? ""}`, () => new Map<Instrument, readonly Tie[]>());
  for (const instrument of ledger.data.instruments) {
    if (isDormant(instrument, day)) continue;
    const accepted = byInstrument.get(instrument) ?? tiesIn(ledger, instrument).filter((tie) => accepts(filter, tie));
    byInstrument.set(instrument, accepted);
    const bound: Tie[] = [];
    for (const tie of accepted) {
      if (tie.since.span.earliest > day && rule?.bound !== "signed") continue;
      const known = rule === null ? inForceOn(tie, day) : boundOn(rule, tie, day);
      if (known === false || !runsBetweenStates(ledger, tie, day)) continue;
      if (known === true) bound.push(tie);
      else if (known === "unknown") unknown += 1;
    }
    if (bound.length > 0) ties.set(instrument, bound);
  }
  return { ties, unknown };
}

/** One edge for each ordered pair of states, with its instruments; sorted by both ends. */
function edgesOf(ties: ReadonlyMap<Instrument, readonly Tie[]>): NetworkAnswer["edges"] {
  const edges = new Map<StateId, Map<StateId, string[]>>();
  for (const [{ id }, own] of ties) {
    for (const { owedBy, owedTo } of own) {
      const from = edges.get(owedBy) ?? new Map<StateId, string[]>();
      const under = from.get(owedTo);
      if (under === undefined) from.set(owedTo, [id]);
      else if (under.at(-1) !== id) under.push(id);
      edges.set(owedBy, from);
    }
  }
  return [...edges]
    .sort(byKey)
    .flatMap(([from, to]) => [...to].sort(byKey).map(([other, instruments]) => ({ from, to: other, instruments: instruments.sort() })));
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Members of the state system on the day, and any other state with an edge; a territory is neither. */
function statesOf(ledger: Ledger, edges: NetworkAnswer["edges"], day: Day): NetworkAnswer["states"] {
  const tied = new Set(edges.flatMap(({ from, to }) => [from, to]));
  return ledger.data.states
    .filter((state) => inSystem(state, day) || tied.has(state.id))
    .map((state) => {
      const period = periodOn(state, day);
      return {
        id: state.id,
        name: nameOn(ledger, state.id, day),
        system: period?.system ?? "no",
        cow: period?.cow ?? null,
        gw: period?.gw ?? null,
      };
    });
}

/** The instruments behind the edges, by id. */
function instrumentsOf(ties: ReadonlyMap<Instrument, readonly Tie[]>): NetworkAnswer["instruments"] {
  const rows = [...ties].map(([instrument, own]) => {
    const types = new Set(own.map(({ obligation }) => obligation.type));
    return {
      id: instrument.id,
      title: instrument.title,
      short: shortTitle(instrument),
      types: OBLIGATION_TYPES.filter((one) => types.has(one)),
      owing: [...new Set(own.map(({ owedBy }) => owedBy))].sort(),
      owed: [...new Set(own.map(({ owedTo }) => owedTo))].sort(),
    };
  });
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The rows of the answer for --csv. */
export const rows = ({ date, rule, edges }: NetworkAnswer) =>
  edges.map(({ from, to, instruments }) => ({ date, rule, from, to, instruments: instruments.join(" ") }));

/** The files hold the same edges, one for each tie, with its dates. */
export const formats = graphFormats<Input, NetworkAnswer>(({ context: { ledger }, input, answer: { date } }) =>
  datedNetwork(ledger, { from: date, to: date }, filterOf(ledger, input.type, input.rule), "left-out"),
);
