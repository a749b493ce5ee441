/**
 * The smallest sets of facts that would change a status. Under the weakest link a status falls if any one check falls, and
 * rises only if every check below the wanted one rises: so the sets are read off the checks, and no search is needed.
 */
import { type Phrase, phrase } from "../../model/phrase.ts";
import type { UnspokenFlip } from "../../model/results/flip.ts";
import type { Status, TestRow, UnspokenFinding, UnspokenTestRow } from "../../model/results/trace.ts";
import { factIn } from "./question.ts";
import { statusWith } from "./questions.ts";

/** The status of the finding in the same case with one fact held otherwise; null where the case cannot be put so. */
export type Retrace = (finding: UnspokenFinding, key: string, value: string) => Status | null;

/** The changes of a finding: one entry for each way down, and one for the way up. Facts that can be given are put to the case. */
export function flipsOf(finding: UnspokenFinding, retrace: Retrace): UnspokenFlip[] {
  const groups = byFact(finding.tests);
  const flips: UnspokenFlip[] = [];
  if (finding.status !== "triggered") {
    const lacking = groups.filter(({ tests }) => tests.some(({ result }) => result !== "met"));
    flips.push(flip(finding, "triggered", lacking, "met"));
  }
  if (finding.status === "contestable") {
    // An open test can also be settled the other way: any one suffices.
    for (const group of groups.filter(({ tests }) => tests.some(({ result }) => result === "open")))
      flips.push(flip(finding, "not-triggered", [group], "not-met"));
  }
  if (finding.status === "triggered") {
    for (const group of groups.filter(({ tests }) => tests.some(turnsOnCase))) {
      const value = failingIn(group);
      const to = (value === null ? null : retrace(finding, group.key, value)) ?? statusUnder(finding, group);
      if (to !== "triggered") flips.push(flip(finding, to, [group], "not-met"));
    }
  }
  return flips;
}

/** Checks that read the same fact stand or fall together. */
interface Group {
  readonly key: string;
  readonly tests: readonly UnspokenTestRow[];
}

function byFact(tests: readonly UnspokenTestRow[]): Group[] {
  const groups = new Map<string, UnspokenTestRow[]>();
  for (const [index, test] of tests.entries()) {
    const key = test.reads[0] ?? `${test.clause} ${index}`;
    groups.set(key, [...(groups.get(key) ?? []), test]);
  }
  return [...groups].map(([key, own]) => ({ key, tests: own }));
}

/** True for a check that another case could fail: it reads a fact or a place, or the word or the enemy of the clause. */
function turnsOnCase({ basis, reads, clause, reason }: UnspokenTestRow): boolean {
  if (reads[0] === "in-force" || clause === "own-parties") return false;
  return (
    basis === "presumed" ||
    basis === "fact" ||
    basis === "admission" ||
    reads.length > 0 ||
    clause === "trigger" ||
    (clause === "enemy" && reason.code !== "against-anyone")
  );
}

/** Kinds of fact that a user can hold, with the value under which a check that is met fails. */
const FAILING: Readonly<Record<string, "yes" | "no" | "given">> = {
  provocation: "given",
  "begun-by": "yes",
  except: "yes",
  fact: "no",
  finding: "no",
  claim: "no",
  assists: "no",
  request: "no",
  "party-request": "no",
  "common-war": "no",
  resistance: "no",
  "state-of-war": "no",
  "from-abroad": "no",
  threat: "no",
  "provoked-into-war": "no",
  "at-war": "no",
  "still-due": "no",
};

/** The value of the fact under which the checks of the group fail; null where it is no fact that can be given. */
function failingIn({ key, tests }: Group): string | null {
  const [kind = ""] = key.split(":");
  // A state that takes part in a war may be what an exception asks.
  return kind === "at-war" && tests.some(({ clause }) => clause === "except") ? "yes" : (FAILING[kind] ?? null);
}

/** The value of the fact under which the checks of the group are met. */
function meetingIn(group: Group): string | null {
  const value = failingIn(group);
  return value === null ? null : value === "given" ? "none" : value === "yes" ? "no" : "yes";
}

function statusUnder(finding: UnspokenFinding, group: Group): Status {
  return statusWith(finding, (test) => (group.tests.includes(test) ? "not-met" : test.result));
}

function flip(finding: UnspokenFinding, to: Status, groups: readonly Group[], result: TestRow["result"]): UnspokenFlip {
  const facts = groups.flatMap((group) =>
    group.tests
      .filter((test) => result !== "met" || test.result !== "met")
      .map((test) => ({
        key: group.key,
        clause: test.clause,
        result,
        says: conditionFor(test, result),
        value: result === "met" ? meetingIn(group) : failingIn(group),
      })),
  );
  const args = { from: finding.status, facts: facts.map(({ says }) => says) };
  const sentence =
    to === "triggered"
      ? phrase("flip-triggered-only-if", args)
      : to === "contestable"
        ? phrase("flip-contestable-if", args)
        : phrase("flip-not-triggered-if", args);
  return { obligation: finding.id, from: finding.status, to, facts, sentence };
}

/** The condition under which the check would have the other result. */
function conditionFor({ clause, reason, result: now }: UnspokenTestRow, result: TestRow["result"]): Phrase {
  const fact = factIn(reason);
  if (fact !== null) {
    // An exception is met where its fact is not so.
    const isSo = (result === "met") !== (fact.code === "excepted-if" || (fact.code === "must-be-at-war" && clause === "except"));
    return phrase(isSo ? "fact-is-so" : "fact-is-not-so", { fact });
  }
  if (now === "open") return phrase(result === "met" ? "settled-for" : "settled-against", { why: reason });
  return phrase(result === "met" ? "slot-were-met" : "slot-were-not-met", { slot: clause, now: reason });
}
