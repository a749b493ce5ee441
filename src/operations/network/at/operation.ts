/** network.at: the directed network of one type of tie on a day; from owes to. */
import * as z from "zod";
import { requireRule } from "../../../ledger/ledger.ts";
import { inSystem, nameOn, periodOn } from "../../../ledger/states.ts";
import type { StateId } from "../../../model/ids.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import { NetworkAnswer } from "../../../model/results/network.ts";
import { OBLIGATION_TYPES, ObligationType } from "../../../model/vocabulary.ts";
import { boundOn, isRead } from "../../../ties/allies.ts";
import { componentsOf } from "../../../ties/components.ts";
import type { TieSpan } from "../../../ties/tieSpans.ts";
import { gradeOf, inForceOn, isDormant, tieSpansIn } from "../../../ties/ties.ts";
import { dateInput, dayOf, frame } from "../../inputs.ts";
import { note } from "../../notes.ts";
import { type Context, operation } from "../../operation.ts";

const input = z.strictObject({
  date: dateInput,
  type: ObligationType.default("defence").meta({ description: "Which type of tie" }),
  rule: z.string().optional().meta({ description: "A rule for ally, in place of the type: its types and grades" }),
});

export const networkAt = operation({
  name: "network.at",
  summary: "Gives the directed network of ties on a day: states, and who owes whom under which instruments.",
  input,
  relations: true,
  output: NetworkAnswer,
  examples: [
    { title: "Who owed defence to whom in June 1914", input: { date: "1914-06-28", type: "defence" } },
    { title: "Consultation or more in 1936", input: { date: "1936-01-01", rule: "consultation-or-more" } },
  ],
  rows: ({ date, rule, edges }) => edges.map(({ from, to, instruments }) => ({ date, rule, from, to, instruments: instruments.join(" ") })),
  run: network,
});

function network({ ledger }: Context, { date, type, rule: name }: z.output<typeof input>): Unspoken<NetworkAnswer> {
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
