/** network.at: the directed network of one type of tie on a day; from owes to. */
import { requireRule } from "../../../ledger/ledger.ts";
import { inSystem, nameOn, periodOn } from "../../../ledger/states.ts";
import type { StateId } from "../../../model/ids.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import type { NetworkAnswer } from "../../../model/results/network.ts";
import { OBLIGATION_TYPES, type ObligationType } from "../../../model/vocabulary.ts";
import { boundOn, isRead } from "../../../ties/allies.ts";
import { componentsOf } from "../../../ties/components.ts";
import type { TieSpan } from "../../../ties/tieSpans.ts";
import { gradeOf, inForceOn, isDormant, tieSpansIn } from "../../../ties/ties.ts";
import { dayOf, frame } from "../../inputs.ts";
import { note } from "../../notes.ts";
import type { Context } from "../../operation.ts";
import type { Input } from "./schema.ts";

export function run({ ledger }: Context, { date, type, rule: name }: Input): Unspoken<NetworkAnswer> {
  const day = dayOf(ledger, date);
  const rule = name === undefined ? null : requireRule(ledger, name);
  const accepts = (span: TieSpan) =>
    rule === null ? span.obligation.type === type && gradeOf(span.instrument, span.obligation) === "binding" : isRead(rule, span);
  const edges = new Map<StateId, Map<StateId, string[]>>();
  const instruments: NetworkAnswer["instruments"] = [];
  let unknown = 0;
  for (const instrument of ledger.data.instruments) {
    if (isDormant(instrument, day)) continue;
    const spans = ledger.memo(`network ${rule?.id ?? type} ${instrument.id}`, () => tieSpansIn(ledger, instrument).filter(accepts));
    const found = { types: new Set<ObligationType>(), owing: new Set<StateId>(), owed: new Set<StateId>() };
    for (const span of spans) {
      if (span.since.span.earliest > day && rule?.bound !== "signed") continue;
      const bound = rule === null ? inForceOn(span, day) : boundOn(rule, span, day);
      if (bound === "unknown") unknown += 1;
      if (bound !== true) continue;
      const { owedBy, owedTo } = span;
      const from = edges.get(owedBy) ?? new Map<StateId, string[]>();
      const under = from.get(owedTo);
      if (under === undefined) from.set(owedTo, [instrument.id]);
      else if (under.at(-1) !== instrument.id) under.push(instrument.id);
      edges.set(owedBy, from);
      found.types.add(span.obligation.type);
      found.owing.add(owedBy);
      found.owed.add(owedTo);
    }
    if (found.types.size > 0) {
      const { id, short, title } = instrument;
      const types = OBLIGATION_TYPES.filter((one) => found.types.has(one));
      instruments.push({ id, title: short ?? title, types, owing: [...found.owing].sort(), owed: [...found.owed].sort() });
    }
  }
  const rows = [...edges.keys()].sort().flatMap((from) => {
    const to = edges.get(from) ?? new Map<StateId, string[]>();
    return [...to.keys()].sort().map((other) => ({ from, to: other, instruments: (to.get(other) ?? []).sort() }));
  });
  const tied = new Set(rows.flatMap(({ from, to }) => [from, to]));
  const states = ledger.data.states
    .filter((state) => inSystem(state, day) || tied.has(state.id))
    .map((state) => {
      const period = periodOn(state, day);
      return { id: state.id, name: nameOn(ledger, state.id, day), cow: period?.cow ?? null, gw: period?.gw ?? null };
    });
  const notes = unknown > 0 ? [note("not-known", { of: "ties", count: unknown })] : [];
  instruments.sort((a, b) => (a.id < b.id ? -1 : 1));
  const components = componentsOf(rows.map(({ from, to }) => [from, to] as const));
  return {
    kind: "network",
    ...frame(ledger, day, notes),
    date: day,
    rule: rule?.id ?? type,
    states,
    edges: rows,
    instruments,
    components,
  };
}

/** The rows of the answer for --csv. */
export const rows = ({ date, rule, edges }: NetworkAnswer) =>
  edges.map(({ from, to, instruments }) => ({ date, rule, from, to, instruments: instruments.join(" ") }));
