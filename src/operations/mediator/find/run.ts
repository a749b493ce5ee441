/** mediator.find: who has links with both sides of a quarrel and is bound to neither, by criteria that stand apart. */

import type { Unspoken } from "../../../model/phrase.ts";
import type { Candidate, MediatorList } from "../../../model/results/mediators.ts";
import { CRITERIA } from "../../../model/vocabulary.ts";
import { mediationCheck } from "../../../strategy/mediators/check.ts";
import { candidatesFor, MEANINGS } from "../../../strategy/mediators/criteria.ts";
import { reachedBy, requireSpan } from "../../../time/span.ts";
import { countWord, longDate, withArticle } from "../../../views/words.ts";
import { dayOf, frame, requireTwo, stateOn } from "../../inputs.ts";
import type { Context } from "../../operation.ts";
import { mediatorNotes } from "../notes.ts";
import type { Input } from "./schema.ts";

function rowOf({ state, name, listed, criteria }: Candidate): Record<string, unknown> {
  return { state, name, listed, ...Object.fromEntries(criteria.map(({ id, result }) => [id, result])) };
}

export function run({ ledger }: Context, { a: first, b: second, date, check }: Input): Unspoken<MediatorList> {
  const day = dayOf(ledger, date);
  const [a, b] = [stateOn(ledger, first, day), stateOn(ledger, second, day)];
  requireTwo(a.id, b.id, "b");
  const candidates = candidatesFor(ledger, a.id, b.id, day);
  const listed = candidates.filter((one) => one.listed).length;
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
    sentence: `On ${longDate(day)} ${countWord(listed)} ${listed === 1 ? "is" : "are"} bound to fight for neither ${withArticle(a.name)} nor ${withArticle(b.name)} and ${listed === 1 ? "has" : "have"} ties with both or a body with both.`,
    criteria: CRITERIA.map((id) => ({ id, meaning: MEANINGS[id] })),
    candidates,
    record,
    check: check === "record" ? mediationCheck(ledger) : null,
  };
}

/** The rows of the answer for --csv. */
export const rows = ({ candidates }: MediatorList) => candidates.map(rowOf);
