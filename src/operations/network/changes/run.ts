/** network.changes: what differs between two days: pacts begun and ended, who came and went, ties gained and lost, states. */
import { InputError } from "../../../errors.ts";
import { requireRule } from "../../../ledger/ledger.ts";
import type { Instrument, Obligation } from "../../../model/instruments.ts";
import { FIRST_DAY } from "../../../model/ledger.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import { phrase } from "../../../model/phrase.ts";
import type { NetworkChanges, TieCounts } from "../../../model/results/changes.ts";
import { PACT_TYPES } from "../../../model/vocabulary.ts";
import { instrumentChanges } from "../../../ties/changes/instruments.ts";
import { memberChanges } from "../../../ties/changes/members.ts";
import { stateChanges } from "../../../ties/changes/states.ts";
import { tieChanges } from "../../../ties/changes/ties.ts";
import type { Wanted } from "../../../ties/changes/window.ts";
import { gradeOf } from "../../../ties/ties.ts";
import { addDays, type Day } from "../../../time/day.ts";
import { longDate, withArticle } from "../../../views/words.ts";
import { anyState, dayOf, frame } from "../../inputs.ts";
import type { Context } from "../../operation.ts";
import type { Input } from "./schema.ts";

const YEARS_BACK = 5;

function yearsBefore(to: Day): Day {
  const from = addDays(`${Number(to.slice(0, 4)) - YEARS_BACK}-${to.slice(5, 7)}-01` as Day, Number(to.slice(8)) - 1);
  return from < FIRST_DAY ? (FIRST_DAY as Day) : from;
}

interface Line {
  readonly change: string;
  readonly date: string | null;
  readonly title: string;
  readonly why: string | null;
  readonly instrument?: string;
}

function csvRow(what: string, { change, date, title, why, instrument }: Line, more: Record<string, unknown>): Record<string, unknown> {
  return {
    what,
    change,
    date,
    instrument: instrument ?? null,
    title,
    types: null,
    grade: null,
    states: null,
    toward: null,
    count: null,
    notKnown: why,
    ...more,
  };
}

export function run(
  { ledger }: Context,
  { from: start, to: end, state: typed, type, rule: name, ties: listed }: Input,
): Unspoken<NetworkChanges> {
  const to = dayOf(ledger, end, "to");
  const from = start === undefined ? yearsBefore(to) : dayOf(ledger, start, "from");
  if (from > to)
    throw new InputError({
      what: `${from} is after ${to}`,
      where: "from",
      why: "what changed is told from an earlier day to a later one",
      todo: "swap the two days",
    });
  const rule = name === undefined ? null : requireRule(ledger, name);
  const state = typed === undefined ? null : anyState(ledger, typed, to);
  const types: readonly string[] | null = rule?.types ?? (type === undefined ? null : [type]);
  const wanted: Wanted = {
    state: state?.id ?? null,
    accepts:
      types === null
        ? null
        : (obligation: Obligation, instrument: Instrument) =>
            types.includes(obligation.type) &&
            (rule === null || rule.grades.includes(gradeOf(instrument, obligation))) &&
            (rule?.instruments === undefined || rule.instruments.includes(instrument.id)) &&
            (rule?.kinds === undefined || rule.kinds.includes(instrument.kind)),
  };
  const window = { from, to };
  const instruments = instrumentChanges(ledger, window, wanted);
  const members = memberChanges(ledger, window, wanted);
  const states = stateChanges(ledger, window, wanted);
  const { ties, counts } = listed === "left-out" ? { ties: [], counts: [] } : tieChanges(ledger, window, wanted);
  const about = types?.length === 1 ? (types[0] as string) : rule === null ? "defence" : null;
  return {
    kind: "network-changes",
    ...frame(ledger, to, [], [phrase("days-compared"), phrase("ties-counted-once")]),
    from,
    to,
    state,
    type: type ?? null,
    rule: rule?.id ?? null,
    sentence: sentence(),
    instruments: instruments.known,
    members: members.known,
    states: states.known,
    counts,
    ties,
    notKnown: { instruments: instruments.notKnown, members: members.notKnown, states: states.notKnown },
    dormant: instruments.dormant,
  };

  /** Of the type that was asked for, or of binding defence; of a rule, of all that it counts. Without ties, of instruments. */
  function sentence(): string {
    if (listed === "left-out") {
      const count = (change: string) => instruments.known.filter((one) => one.change === change).length;
      return `Between ${longDate(from)} and ${longDate(to)}, of the instruments of the ledger, ${count("ended")} ended and ${count("began")} began.`;
    }
    const counted = counts.filter((one) =>
      about === null ? true : one.type === about && (type !== undefined || rule !== null || one.grade === "binding"),
    );
    const sum = (of: (row: TieCounts) => number) => counted.reduce((total, row) => total + of(row), 0);
    const [lost, gained, passed] = [sum((one) => one.lost), sum((one) => one.gained), sum((one) => one.passed)];
    const [open, dormant] = [sum((one) => one.notKnown), sum((one) => one.dormant)];
    const pact = about === null || (PACT_TYPES as readonly string[]).includes(about);
    const noun = (many: boolean) =>
      `${pact ? "promise" : "tie"}${many ? "s" : ""}${about === null ? ` by the rule “${rule?.title}”` : ` of ${about}`}`;
    const whose = state === null ? "" : ` that ${withArticle(state.name)} owes or is owed`;
    const more = [
      passed === 0 ? "" : ` ${passed} more began and ended in between.`,
      open === 0 ? "" : ` Of ${open} it is not known.`,
      dormant === 0 ? "" : ` ${dormant} ${dormant === 1 ? "is" : "are"} of a dormant pact.`,
    ].join("");
    return `Between ${longDate(from)} and ${longDate(to)} ${lost === 0 ? "no" : lost} ${noun(lost > 1)}${whose} ended and ${gained === 0 ? "none" : gained} began, each of one state to another.${more}`;
  }
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
