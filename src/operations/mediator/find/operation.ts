/** mediator.find: who has links with both sides of a quarrel and is bound to neither, by criteria that stand apart. */
import * as z from "zod";
import type { Unspoken } from "../../../model/phrase.ts";
import { type Candidate, CRITERIA, MediatorList } from "../../../model/results/mediators.ts";
import { mediationCheck } from "../../../strategy/mediators/check.ts";
import { candidatesFor, MEANINGS } from "../../../strategy/mediators/criteria.ts";
import { reachedBy, requireSpan } from "../../../time/span.ts";
import { countWord, longDate, withArticle } from "../../../views/words.ts";
import { dateInput, dayOf, frame, requireTwo, stateInput, stateOn } from "../../inputs.ts";
import { type Context, operation } from "../../operation.ts";
import { mediatorNotes } from "../notes.ts";

const input = z.strictObject({
  a: stateInput,
  b: stateInput,
  date: dateInput,
  check: z
    .enum(["none", "record"])
    .default("none")
    .meta({ description: "record: puts the criteria to the mediations on record, misses named" }),
});

export const mediatorFind = operation({
  name: "mediator.find",
  summary: "Lists who has links with both sides of a quarrel and is bound to fight for neither, each criterion met, not met or not known.",
  needs: ["core", "records"],
  positional: ["a", "b"],
  input,
  output: MediatorList,
  examples: [
    { title: "Saudi Arabia and Iran, the day before their agreement at Beijing", input: { a: "SAU", b: "IRN", date: "2023-03-09" } },
    { title: "India and Pakistan, with the criteria put to the record", input: { a: "IND", b: "PAK", check: "record" } },
  ],
  rows: ({ candidates }) => candidates.map(rowOf),
  run: find,
});

function rowOf({ state, name, listed, criteria }: Candidate): Record<string, unknown> {
  return { state, name, listed, ...Object.fromEntries(criteria.map(({ id, result }) => [id, result])) };
}

function find({ ledger }: Context, { a: first, b: second, date, check }: z.output<typeof input>): Unspoken<MediatorList> {
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
