/** mediator.reach: the pairs of rivals between which a state could mediate, by the criteria of mediator.find. */
import { nameOn } from "../../../ledger/states.ts";
import { phrase, type Unspoken } from "../../../model/phrase.ts";
import type { MediatorReach } from "../../../model/results/mediators.ts";
import { mediationCheck } from "../../../strategy/mediators/check.ts";
import { candidateOf, criteriaWithMeanings } from "../../../strategy/mediators/criteria.ts";
import { viewOf } from "../../../strategy/mediators/pairView.ts";
import { rivalriesOn } from "../../../strategy/recordPeriods.ts";
import { dayOf, frame, stateOn } from "../../inputs.ts";
import type { Context } from "../../operation.ts";
import { isUnbound, mediatorNotes } from "../notes.ts";
import type { Input } from "./schema.ts";

export function run({ ledger }: Context, { state: typed, date, check }: Input): Unspoken<MediatorReach> {
  const day = dayOf(ledger, date);
  const state = stateOn(ledger, typed, day);
  const named = (id: string) => ({ id, name: nameOn(ledger, id, day) });
  const pairs = rivalriesOn(ledger, day)
    .flatMap(({ record, runs }) => {
      if ([...record.a, ...record.b].includes(state.id)) return [];
      return record.a.flatMap((a) => record.b.map((b) => ({ a, b, issue: record.issue, runs })));
    })
    .map(({ a, b, issue, runs }) => {
      const { listed, criteria } = candidateOf(ledger, viewOf(ledger, a, b, day), state.id);
      return { a: named(a), b: named(b), issue, runs, listed, criteria };
    })
    .sort((one, two) => Number(two.listed) - Number(one.listed) || (one.a.name + one.b.name < two.a.name + two.b.name ? -1 : 1));
  const listed = pairs.filter((one) => one.listed);
  return {
    kind: "mediator-reach",
    ...frame(ledger, day, mediatorNotes(pairs)),
    date: day,
    state,
    sentence: phrase("mediator-reach", {
      date: day,
      state: state.id,
      listed: listed.length,
      unbound: listed.filter(isUnbound).length,
      of: pairs.length,
    }),
    criteria: criteriaWithMeanings(),
    pairs,
    check: check === "record" ? mediationCheck(ledger) : null,
  };
}

/** The rows of the answer for --csv. */
export const rows = ({ pairs }: MediatorReach) =>
  pairs.map(({ a, b, issue, listed, criteria }) => ({
    a: a.id,
    b: b.id,
    issue,
    listed,
    ...Object.fromEntries(criteria.map(({ id, result }) => [id, result])),
  }));
