/** Open questions of a text: the checks that their readings change, made under every reading and merged. */
import type { Ledger } from "../../ledger/ledger.ts";
import type { Crisis } from "../../model/crisis.ts";
import type { OpenQuestion, Reading } from "../../model/instruments.ts";
import { phrase } from "../../model/phrase.ts";
import { codersAmong } from "../cache/tables.ts";
import type { LocatedStrike, Situation } from "../case/situation.ts";
import { type Clause, heldOn, type SlotName } from "../clause/slots.ts";
import type { Duty, ReadQuestion } from "../clause/terms.ts";
import { isStronger, strongest, weakest } from "../verdicts.ts";
import { weighArea } from "./area.ts";
import { BETWEEN_SLOTS, check, type SlotCheck } from "./check.ts";

/** Makes the checks of a clause as one reading has it. */
export type ReadingChecker = (clause: Clause, wanted: readonly SlotName[]) => readonly SlotCheck[];

/**
 * The checks with each disputed slot replaced by its result under every reading, or under the one that the user chose. Two questions
 * may turn on one slot: both stand.
 */
export function underReadings(
  situation: Pick<Situation, "ledger" | "day" | "strikes">,
  { by, toward, terms }: Pick<Duty, "by" | "toward" | "terms">,
  questions: readonly ReadQuestion[],
  plain: readonly SlotCheck[],
  checksOf: ReadingChecker,
  chosen: Crisis["readings"] = {},
): readonly SlotCheck[] {
  if (questions.length === 0) return plain;
  const kept = plain.filter(([name]) => questions.every(({ wanted }) => !wanted.includes(name)));
  return kept.concat(
    questions.flatMap(({ question, slots, wanted, clauses }) => {
      const key = `${terms.instrument.id}:${question.id}`;
      const results = question.readings.flatMap((reading, index) =>
        (chosen[key] ?? index) === index ? [{ reading, checks: checksOf(clauses[index] as Clause, wanted) }] : [],
      );
      return merged(question, `reading:${key}`, { slots, wanted }, results, { by, toward }, situation);
    }),
  );
}

/**
 * One check for all readings of a question. Where they agree, theirs; where they differ, an open one, unless the bearer has
 * itself adopted a reading that widens its duty. A narrower one of its own does not free it.
 */
function merged(
  { question }: OpenQuestion,
  key: string,
  { slots, wanted }: Pick<ReadQuestion, "slots" | "wanted">,
  results: readonly { readonly reading: Reading; readonly checks: readonly SlotCheck[] }[],
  { by, toward }: Pick<Duty, "by" | "toward">,
  { ledger, day, strikes }: Pick<Situation, "ledger" | "day" | "strikes">,
): readonly SlotCheck[] {
  const verdicts = results.map(({ reading, checks }) => {
    const own = checks.filter(([name]) => wanted.includes(name));
    return { reading, checks: own, result: weakest(own.map(([, one]) => one.result)) };
  });
  const [first] = verdicts;
  if (first === undefined || verdicts.every(({ result }) => result === first.result)) return first?.checks ?? [];
  const slot = slots[0] ?? "owed";
  const clause = slots.join(BETWEEN_SLOTS);
  const readings = verdicts.map(({ reading, result }) => {
    const { "held-by": heldBy = [] } = reading;
    return { says: saysOf(reading), heldBy, coded: codersAmong(ledger, heldBy), result };
  });
  const reads = [key];
  const admitted = verdicts.find(
    ({ reading, result }) => result === "yes" && heldOn(reading, by, toward, day) && isAdoptedAt(ledger, reading, strikes),
  );
  if (admitted === undefined) {
    const widest = verdicts.reduce((best, one) => (isStronger(one.result, best.result) ? one : best), first);
    return [
      [slot, check(clause, "open", phrase("clause-readings-differ", { question }), widest.reading.ref, { open: "text", readings, reads })],
    ];
  }
  const reason = phrase("own-reading", { question, state: by, reading: saysOf(admitted.reading) });
  return [[slot, check(clause, "yes", reason, admitted.reading.ref, { basis: "admission", readings, reads })]];
}

/** Whether the attack surely falls in the area for which the reading was adopted; a reading without one was adopted for all. */
function isAdoptedAt(ledger: Ledger, { "adopted-where": area }: Reading, strikes: readonly LocatedStrike[]): boolean {
  return area === undefined || strongest(weighArea(ledger, strikes, area).map(({ verdict }) => verdict)) === "yes";
}

function saysOf({ says }: Reading) {
  return phrase("as-written", { text: says });
}
