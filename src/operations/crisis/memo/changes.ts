/** The smallest sets of facts that would change the status of an entry. */
import { flipsOf, type Retrace } from "../../../law/outcome/flip.ts";
import { factIn } from "../../../law/outcome/question.ts";
import { type Phrase, phrase, type Unspoken } from "../../../model/phrase.ts";
import type { UnspokenFlip } from "../../../model/results/flip.ts";
import type { MemoDuty } from "../../../model/results/memo.ts";
import type { UnspokenFinding } from "../../../model/results/trace.ts";
import type { Entry } from "./entries.ts";

export function changesOf([finding]: Entry, retrace: Retrace): Unspoken<MemoDuty["changes"]> {
  const flips = flipsOf(finding, retrace).filter((flip) => !turnsOnTheCase(flip, finding));
  const arises = flips.find(({ to }) => to === "triggered");
  const failing = flips.filter(({ to, facts }) => to === "not-triggered" && facts.length === 1).flatMap(({ facts }) => facts);
  // A duty that arises only if all of these are so, and does not if one is otherwise: one sentence says both.
  const isExact = arises?.facts.every((fact) => failing.some((one) => isSameFact(one, fact))) === true;
  const mirrors = ({ to, facts }: UnspokenFlip) =>
    isExact && to === "not-triggered" && facts.length === 1 && facts.every((fact) => arises?.facts.some((one) => isSameFact(one, fact)));
  return flips
    .filter((flip) => !mirrors(flip))
    .map(({ to, facts }) => ({
      to,
      sentence: phrase("memo-change", {
        from: finding.status,
        to,
        grade: finding.grade,
        facts: facts.map((fact) => conditionOf(fact, finding)),
        isExact: isExact && to === "triggered",
      }),
    }));
}

type Fact = UnspokenFlip["facts"][number];

const isSameFact = (one: Fact, other: Fact): boolean => one.key === other.key && one.clause === other.clause;

/** The slots that the case itself fills: another deed or another enemy is another case. */
const OF_THE_CASE: ReadonlySet<string> = new Set(["trigger", "enemy", "own-parties"]);

/** Whether the duty would change only in another case, in which something else were done by somebody else. */
function turnsOnTheCase({ from, facts }: UnspokenFlip, { tests }: UnspokenFinding): boolean {
  if (from !== "triggered") return false;
  return facts.every(({ clause, key }) => OF_THE_CASE.has(clause) && !tests.some(({ reads }) => reads[0] === key));
}

/** Slots with a test for each of their conditions: what the condition is has to be said. The table of tests says it of the others. */
const OF_SEVERAL_TESTS: ReadonlySet<string> = new Set(["requires", "except"]);

/** The condition in words. A dispute of law names the readings under which it would be settled so. */
function conditionOf({ key, clause, result, says }: Fact, { tests }: UnspokenFinding): Phrase {
  const test = tests.find((one) => one.clause === clause && (one.reads[0] ?? key) === key);
  if (test === undefined || factIn(test.reason) !== null) return says;
  const answers = test.readings.filter((reading) => reading.result === result).map((reading) => reading.says);
  if (answers.length > 0) return phrase("memo-answered", { question: asked(test.reason), answers });
  if (test.result !== "open" && says.code !== "slot-were-met" && says.code !== "slot-were-not-met") return says;
  const now = OF_SEVERAL_TESTS.has(clause) ? test.reason : null;
  return phrase(result === "met" ? "slot-were-met" : "slot-were-not-met", { slot: clause, now });
}

/** The question of a dispute, without the finding on it. */
function asked(reason: Phrase): Phrase {
  return "question" in reason.args && typeof reason.args.question === "string"
    ? phrase("as-written", { text: reason.args.question })
    : reason;
}
