/** network.changes: the differences between two days: instruments, members, directed ties and states. */

import { InputError } from "../../../errors.ts";
import { requireRule } from "../../../ledger/ledger.ts";
import { coded } from "../../../model/complaints.ts";
import type { StateId } from "../../../model/ids.ts";
import { FIRST_DAY } from "../../../model/ledger.ts";
import { type Phrase, phrase, type Unspoken } from "../../../model/phrase.ts";
import type { NetworkChanges, TieCounts } from "../../../model/results/changes.ts";
import type { AllyRule } from "../../../model/rules.ts";
import type { ObligationType } from "../../../model/vocabulary.ts";
import { instrumentChanges } from "../../../ties/changes/instruments.ts";
import { memberChanges } from "../../../ties/changes/members.ts";
import type { ChangeFilter, DayRange } from "../../../ties/changes/range.ts";
import { stateChanges } from "../../../ties/changes/states.ts";
import { tieChanges } from "../../../ties/changes/ties.ts";
import { gradeOf } from "../../../ties/tieRows.ts";
import { addDays, type Day } from "../../../time/day.ts";
import { anyState, dayOf, frame } from "../../inputs.ts";
import type { Context } from "../../operation.ts";
import type { Input } from "./schema.ts";

/** Default length of the range in years, if the first day is left out. */
const YEARS_BACK = 5;

export function run({ ledger }: Context, input: Input): Unspoken<NetworkChanges> {
  const to = dayOf(ledger, input.to, "to");
  const from = input.from === undefined ? yearsBefore(to) : dayOf(ledger, input.from, "from");
  if (from > to)
    throw new InputError({
      ...coded("backwards", { from, until: to }),
      what: `${from} is after ${to}`,
      where: "from",
      why: "changes run from an earlier day to a later one",
      todo: "swap the two days",
    });
  const rule = input.rule === undefined ? null : requireRule(ledger, input.rule);
  const type = input.type ?? null;
  const state = input.state === undefined ? null : anyState(ledger, input.state, to);
  const range: DayRange = { from, to };
  const filter = filterOf(state?.id ?? null, type, rule);
  const instruments = instrumentChanges(ledger, range, filter);
  const members = memberChanges(ledger, range, filter);
  const states = stateChanges(ledger, range, filter);
  const { ties, counts } = input.ties === "left-out" ? { ties: [], counts: [] } : tieChanges(ledger, range, filter);
  const count = (change: string) => instruments.known.filter((one) => one.change === change).length;
  return {
    kind: "network-changes",
    ...frame(ledger, to, [], [phrase("days-compared"), phrase("ties-counted-once")]),
    from,
    to,
    state,
    type,
    rule: rule?.id ?? null,
    sentence:
      input.ties === "left-out"
        ? phrase("changes-of-instruments", { ...range, ended: count("ended"), began: count("began") })
        : tieSentence(range, state?.id ?? null, type, rule, counts),
    instruments: instruments.known,
    members: members.known,
    states: states.known,
    counts,
    ties,
    notKnown: { instruments: instruments.notKnown, members: members.notKnown, states: states.notKnown },
    dormant: instruments.dormant,
  };
}

function yearsBefore(to: Day): Day {
  const from = addDays(`${Number(to.slice(0, 4)) - YEARS_BACK}-${to.slice(5, 7)}-01` as Day, Number(to.slice(8)) - 1);
  return from < FIRST_DAY ? (FIRST_DAY as Day) : from;
}

/** The obligations that are compared: of a type, by a rule, or both. */
function filterOf(state: StateId | null, type: ObligationType | null, rule: AllyRule | null): ChangeFilter {
  if (type === null && rule === null) return { state, accepts: null };
  return {
    state,
    accepts: (obligation, instrument) =>
      (type === null || obligation.type === type) &&
      (rule === null ||
        (rule.types.includes(obligation.type) &&
          rule.grades.includes(gradeOf(instrument, obligation)) &&
          (rule.instruments === undefined || rule.instruments.includes(instrument.id)) &&
          (rule.kinds === undefined || rule.kinds.includes(instrument.kind)))),
  };
}

/** The sentence on changed ties: of the requested type, of binding defence by default, or of all types that a rule counts. */
function tieSentence(
  range: DayRange,
  state: StateId | null,
  type: ObligationType | null,
  rule: AllyRule | null,
  counts: readonly TieCounts[],
): Phrase {
  const only = type ?? (rule === null ? "defence" : rule.types.length === 1 ? (rule.types[0] as ObligationType) : null);
  const counted = counts.filter(
    (one) => only === null || (one.type === only && (type !== null || rule !== null || one.grade === "binding")),
  );
  const sum = (key: "lost" | "gained" | "passed" | "notKnown" | "dormant") => counted.reduce((total, row) => total + row[key], 0);
  const byRule = rule !== null && only === null ? phrase("rule-title", { rule: rule.id, text: rule.title }) : null;
  return phrase("changes-of-ties", {
    ...range,
    state,
    of: byRule !== null ? { rule: byRule } : { type: only ?? "defence", binding: type === null && rule === null },
    lost: sum("lost"),
    gained: sum("gained"),
    passed: sum("passed"),
    notKnown: sum("notKnown"),
    dormant: sum("dormant"),
  });
}

interface Line {
  readonly change: string;
  readonly date: string | null;
  readonly title: string;
  readonly short?: string;
  readonly why: string | null;
  readonly instrument?: string;
}

function csvRow(what: string, { change, date, title, short, why, instrument }: Line, more: Record<string, unknown>) {
  return {
    what,
    change,
    date,
    instrument: instrument ?? null,
    title,
    short: short ?? title,
    types: null,
    grade: null,
    states: null,
    toward: null,
    count: null,
    notKnown: why,
    ...more,
  };
}

/** The rows of the answer for --csv. */
export const rows = ({ instruments, members, states, ties, notKnown, dormant }: NetworkChanges) => [
  ...[...instruments, ...notKnown.instruments, ...dormant].map((one) =>
    csvRow("instrument", one, { types: one.types.join(" "), states: one.states.join(" ") }),
  ),
  ...[...members, ...notKnown.members].map((one) =>
    csvRow("member", one, { types: one.types.join(" "), states: one.states.join(" "), toward: (one.toward ?? []).join(" ") }),
  ),
  ...ties.map((one) =>
    csvRow(
      "ties",
      { ...one, why: one.change === "not-known" ? one.how : null },
      {
        types: one.type,
        grade: one.grade,
        states: one.owedBy,
        toward: one.owedTo.join(" "),
        count: one.owedTo.length,
      },
    ),
  ),
  ...[...states, ...notKnown.states].map((one) =>
    csvRow("state", { ...one, title: one.name }, { states: one.state, toward: one.others.join(" ") }),
  ),
];
