/**
 * The ties of a day grouped by pact: who owes, who is owed, and how to draw it. A pact of many states is one row. Between two
 * days on which nothing in the pact changes, the row is the same object, so that moving the date costs little.
 */
import { articleOn } from "../ledger/articleOn.ts";
import type { Ledger, RecentKind } from "../ledger/ledger.ts";
import type { StateId } from "../model/ids.ts";
import type { Instrument } from "../model/instruments.ts";
import type { Pact } from "../model/results/instrumentMap.ts";
import type { Grade, ObligationType } from "../model/vocabulary.ts";
import type { Day } from "../time/day.ts";
import { requireSpan, type Span } from "../time/span.ts";
import { type Tie, tiesIn } from "./tie.ts";
import { gradeOf, inForceOn, isDormant, shortTitle } from "./tieRows.ts";

/** A pact's rows over time: each row holds from one turning point to the next. */
interface Timeline {
  /** Days on which something in it may change, in order. */
  readonly turns: readonly Day[];
  readonly rows: (Row | undefined)[];
  readonly ties: readonly Tie[];
}

interface Row {
  /** null: nothing in the pact runs. */
  readonly pact: Pact | null;
  /** Directed ties that are not known to be in force. */
  readonly unknown: number;
  readonly dormant: boolean;
}

/** Timelines of every pact by type and grades. */
const TIMELINES: RecentKind = Object.freeze({ name: "pacts by type and grades", most: 8 });

/** Pacts of a type in force on the day, the oldest instrument first, with the number left out as dormant or not known. */
export function pactsOn(
  ledger: Ledger,
  day: Day,
  type: ObligationType,
  grades: readonly Grade[],
): { pacts: Pact[]; unknown: number; dormant: number } {
  const timelines = ledger.recent(TIMELINES, `${type} ${grades.join(" ")}`, () =>
    ledger.data.instruments
      .filter((one) => one.obligations.some((obligation) => obligation.type === type && grades.includes(gradeOf(one, obligation))))
      .map((instrument) => ({ instrument, timeline: timelineOf(ledger, instrument, type, grades) })),
  );
  const rows = timelines.map(({ instrument, timeline }) => {
    const index = turnsBy(timeline.turns, day);
    const row = timeline.rows[index] ?? rowOf(instrument, timeline.ties, type, day);
    timeline.rows[index] = row;
    return row;
  });
  return {
    pacts: rows.flatMap(({ pact }) => pact ?? []),
    unknown: rows.reduce((sum, row) => sum + row.unknown, 0),
    dormant: rows.filter((row) => row.dormant).length,
  };
}

function timelineOf(ledger: Ledger, instrument: Instrument, type: ObligationType, grades: readonly Grade[]): Timeline {
  const ties = tiesIn(ledger, instrument).filter(
    ({ obligation }) => obligation.type === type && grades.includes(gradeOf(instrument, obligation)),
  );
  const turns = new Set<Day>();
  const turn = (span: Span | null | undefined) => {
    if (span != null) turns.add(span.earliest).add(span.latest);
  };
  for (const { since, until, suspended } of ties) {
    turn(since.span);
    turn(until?.span);
    for (const { from, until: resumed } of suspended) {
      turn(from);
      turn(resumed);
    }
  }
  if (instrument.dormant?.since !== undefined) turn(requireSpan(instrument.dormant.since));
  return { turns: [...turns].sort(), rows: [], ties };
}

/** The number of turning points on or before the day. */
function turnsBy(turns: readonly Day[], day: Day): number {
  let [low, high] = [0, turns.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((turns[middle] as Day) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function rowOf(instrument: Instrument, ties: readonly Tie[], type: ObligationType, day: Day): Row {
  const pairs = new Set<string>();
  const doubtful = new Set<string>();
  const articles = new Set<string>();
  for (const tie of ties) {
    const inForce = inForceOn(tie, day);
    if (inForce === false) continue;
    (inForce === true ? pairs : doubtful).add(`${tie.owedBy} ${tie.owedTo}`);
    if (inForce === true) articles.add(articleOn(tie.obligation, day));
  }
  const unknown = [...doubtful].filter((pair) => !pairs.has(pair)).length;
  if (pairs.size === 0) return { pact: null, unknown, dormant: false };
  if (isDormant(instrument, day)) return { pact: null, unknown, dormant: true };
  const owing = unique([...pairs].map((pair) => pair.slice(0, 3)));
  const owed = unique([...pairs].map((pair) => pair.slice(4)));
  const members = unique([...owing, ...owed]);
  const hub = members.find((one) => [...pairs].every((pair) => pair.includes(one))) ?? null;
  const except = owing.flatMap((from) => owed.filter((to) => from !== to && !pairs.has(`${from} ${to}`)).map((to) => ({ from, to })));
  return {
    pact: {
      instrument: instrument.id,
      title: instrument.title,
      short: shortTitle(instrument),
      type,
      articles: [...articles],
      form: members.length === 2 ? "pair" : hub !== null ? "star" : "many",
      hub: members.length === 2 ? null : hub,
      members,
      owing,
      owed,
      except,
    },
    unknown,
    dormant: false,
  };
}

function unique(ids: readonly StateId[]): StateId[] {
  return [...new Set(ids)].sort();
}
