/** allies.series: the numbers of allies of several states over time, and the pacts that moved them. */

import type { Ledger } from "../../../ledger/ledger.ts";
import { inSystem } from "../../../ledger/states.ts";
import type { StateId } from "../../../model/ids.ts";
import { phrase, type Unspoken } from "../../../model/phrase.ts";
import type { AllySeries } from "../../../model/results/allySeries.ts";
import type { AllyRule } from "../../../model/rules.ts";
import { type Doubts, doubtsOverTime } from "../../../ties/allyDoubts.ts";
import { type AlliesOverTime, alliesOverTime, movesOf, type PactSize, quantile } from "../../../ties/allySeries.ts";
import type { Day } from "../../../time/day.ts";
import { requireSpan } from "../../../time/span.ts";
import { anyState, distinctStates, frame } from "../../inputs.ts";
import { allFound } from "../../lookups.ts";
import type { Context } from "../../operation.ts";
import { periodOf, yearlyDays } from "../../period.ts";
import { requireLines } from "../../seriesLines.ts";
import { requireLedgerRule } from "../ruleCounts.ts";
import type { Input } from "./schema.ts";

/** The shortest time in a class after which a former member is counted with it. */
const LEAST_YEARS = 10;

export function run(
  { ledger }: Context,
  { states: typed, rule: name, pacts, from: start, until: end, world }: Input,
): Unspoken<AllySeries> {
  const { from, until } = periodOf(ledger, start, end);
  const rule = requireLedgerRule(ledger, name);
  const states = statesOf(ledger, typed, from, until);
  const days = yearlyDays(from, until);
  const series = states.map(({ id }) => alliesOverTime(ledger, rule, id, days, pacts));
  const doubts = series.map((one) => doubtsOverTime(ledger, rule, one, days, pacts));
  const points = days.map((date, index) => ({ date, counts: series.map((one, place) => pointAt(one, doubts[place]?.[index], index)) }));
  const moves = series.flatMap((one) => movesOf(one, days)).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return {
    kind: "ally-series",
    ...frame(ledger, until),
    rule: rule.id,
    title: phrase("rule-title", { rule: rule.id, text: rule.title }),
    meaning: phrase("rule-meaning", { rule: rule.id, text: rule.meaning }),
    pacts,
    from,
    until,
    states,
    points,
    moves,
    world: world ? worldOf(ledger, rule, days, pacts) : null,
  };
}

function statesOf(ledger: Ledger, typed: string, from: Day, until: Day) {
  const names = typed
    .split(",")
    .map((one) => one.trim())
    .flatMap((one) => (one === "" ? [] : (classMembers(ledger, one, from, until) ?? [one])));
  const states = distinctStates(allFound(names.map((one) => () => anyState(ledger, one, until))));
  requireLines(states.length);
  return states;
}

/** Members of a class of states in the period: those of its last day, and those that were in it for at least ten years; null: no class. */
function classMembers(ledger: Ledger, id: string, from: Day, until: Day): StateId[] | null {
  const found = ledger.data.classes.find((one) => one.id === id);
  if (found === undefined) return null;
  const spells = found.members
    .filter(({ is }) => is === "yes")
    .map((member) => {
      const [begun, over] = [member.from, member.until].map((date) => (date === undefined ? null : requireSpan(date)));
      return { states: member.states, first: begun?.earliest ?? from, last: over?.latest ?? until };
    })
    .filter(({ first, last }) => first <= until && last >= from);
  const long = ({ first, last }: { first: Day; last: Day }) =>
    last >= until || Number(last.slice(0, 4)) - Number(first.slice(0, 4)) >= LEAST_YEARS;
  const lasting = spells.filter(long).sort((a, b) => Number(b.last >= until) - Number(a.last >= until));
  return [...new Set(lasting.flatMap(({ states }) => states))];
}

/** The count of one state at one point, with those in doubt; none where the state did not exist. */
function pointAt({ points }: AlliesOverTime, doubts: Doubts | undefined, index: number): AllySeries["points"][number]["counts"][number] {
  const point = points[index] ?? null;
  if (point === null || doubts === undefined) return { count: null, least: null, most: null, ...NONE, notKnown: 0 };
  const { disputed, nominal, otherwise } = doubts;
  const { sure: count, maybe: notKnown } = point;
  return { count, least: count - disputed.length - nominal.length, most: count + otherwise.length, disputed, nominal, otherwise, notKnown };
}

const NONE = { disputed: [], nominal: [], otherwise: [] };

/** The median and the ninetieth percentile of the counts of all members of the state system on each day. */
function worldOf(ledger: Ledger, rule: AllyRule, days: readonly Day[], pacts: PactSize): AllySeries["world"] {
  const all = ledger.data.states.map((member) => ({ member, points: alliesOverTime(ledger, rule, member.id, days, pacts).points }));
  return days.map((date, index) => {
    const members = all.filter(({ member }) => inSystem(member, date));
    const counts = members.map(({ points }) => points[index]?.sure ?? 0).sort((a, b) => a - b);
    return { date, states: counts.length, median: quantile(counts, 0.5) ?? 0, ninth: quantile(counts, 0.9) ?? 0 };
  });
}

/** The rows of the answer for --csv: one per state and point. */
export const rows = ({ rule, pacts, states, points }: AllySeries) =>
  points.flatMap(({ date, counts }) =>
    counts.map(({ count, least, most, disputed, nominal, otherwise, notKnown }, index) => ({
      date,
      state: states[index]?.id ?? "",
      rule,
      pacts,
      count,
      least,
      most,
      disputed: disputed.join(" "),
      nominal: nominal.join(" "),
      otherwise: otherwise.join(" "),
      notKnown,
    })),
  );
