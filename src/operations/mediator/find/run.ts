/** mediator.find: states with links to both sides of a quarrel and bound to neither, by separate criteria. */
import { phrase, type Unspoken } from "../../../model/phrase.ts";
import type { Candidate, MediatorList } from "../../../model/results/mediators.ts";
import { mediationCheck } from "../../../strategy/mediators/check.ts";
import { candidatesFor, criteriaWithMeanings } from "../../../strategy/mediators/criteria.ts";
import { reachedBy, requireSpan } from "../../../time/span.ts";
import { dayOf, frame, requireTwo, stateOn } from "../../inputs.ts";
import { allFound } from "../../lookups.ts";
import type { Context } from "../../operation.ts";
import { isUnbound, mediatorNotes } from "../notes.ts";
import type { Input } from "./schema.ts";

function rowOf({ state, name, listed, criteria }: Candidate): Record<string, unknown> {
  return { state, name, listed, ...Object.fromEntries(criteria.map(({ id, result }) => [id, result])) };
}

export function run({ ledger }: Context, { a: first, b: second, date, check }: Input): Unspoken<MediatorList> {
  const day = dayOf(ledger, date);
  const [a, b] = allFound([() => stateOn(ledger, first, day), () => stateOn(ledger, second, day)]);
  requireTwo(a.id, b.id, "b");
  const candidates = candidatesFor(ledger, a.id, b.id, day);
  const listed = candidates.filter((one) => one.listed);
  const record = ledger.data.records.mediations
    .filter(
      ({ a: sideA, b: sideB, date: when }) =>
        ((sideA.includes(a.id) && sideB.includes(b.id)) || (sideA.includes(b.id) && sideB.includes(a.id))) &&
        reachedBy(requireSpan(when), day) !== false,
    )
    .map(({ date: when, mediators, role, outcome, ref }) => ({ date: when, mediators, role, outcome, ref }));
  return {
    kind: "mediators",
    ...frame(ledger, day, mediatorNotes(candidates)),
    date: day,
    a,
    b,
    sentence: phrase("mediators-found", {
      date: day,
      past: day < ledger.version.verifiedThrough,
      ...{ a: a.id, b: b.id },
      count: listed.length,
      unbound: listed.filter(isUnbound).length,
    }),
    criteria: criteriaWithMeanings(),
    candidates,
    record,
    check: check === "record" ? mediationCheck(ledger) : null,
  };
}

/** The rows of the answer for --csv. */
export const rows = ({ candidates }: MediatorList) => candidates.map(rowOf);
