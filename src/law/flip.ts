/**
 * The smallest sets of facts that would change a status. Under the weakest link a status falls if any one test falls, and
 * rises only if every test below the wanted one rises: so the sets are read off the tests, and no search is needed.
 */

import type { Flip } from "../model/results/flip.ts";
import type { Finding, Status, TestRow } from "../model/results/trace.ts";
import { statusWith } from "./questions.ts";

/** The status of the finding in the same case with one fact held otherwise; null where the case cannot be put so. */
export type Retrace = (finding: Finding, key: string, value: string) => Status | null;

/** What would change the finding: one entry for each way down, and one for the way up. What can be put as a case is put. */
export function flipsOf(finding: Finding, retrace: Retrace): Flip[] {
  const groups = byFact(finding.tests);
  const flips: Flip[] = [];
  if (finding.status !== "triggered") {
    const lacking = groups.filter(({ tests }) => tests.some(({ result }) => result !== "met"));
    flips.push(flip(finding, "triggered", lacking, "met"));
  }
  if (finding.status === "contestable") {
    // What is open can also be settled the other way: any one suffices.
    for (const group of groups.filter(({ tests }) => tests.some(({ result }) => result === "open")))
      flips.push(flip(finding, "not-triggered", [group], "not-met"));
  }
  if (finding.status === "triggered") {
    for (const group of groups.filter(({ tests }) => tests.some(turnsOnCase))) {
      const value = otherwise(group.key);
      const to = (value === null ? null : retrace(finding, group.key, value)) ?? statusUnder(finding, group);
      if (to !== "triggered") flips.push(flip(finding, to, [group], "not-met"));
    }
  }
  return flips;
}

interface Group {
  readonly key: string;
  readonly tests: readonly TestRow[];
}

/** Tests that read the same fact stand or fall together. */
function byFact(tests: readonly TestRow[]): Group[] {
  const groups = new Map<string, TestRow[]>();
  for (const [index, test] of tests.entries()) {
    const key = test.reads[0] ?? `${test.clause} ${index}`;
    groups.set(key, [...(groups.get(key) ?? []), test]);
  }
  return [...groups].map(([key, own]) => ({ key, tests: own }));
}

/** A met test that another case could fail: it reads a fact or a place, or the word or the enemy of the clause. */
function turnsOnCase({ basis, reads, clause, reason }: TestRow): boolean {
  if (reads[0] === "in-force" || clause === "own-parties") return false;
  return (
    basis === "presumed" ||
    basis === "fact" ||
    basis === "admission" ||
    reads.length > 0 ||
    clause === "trigger" ||
    (clause === "enemy" && reason !== "against anyone")
  );
}

/** What to hold of a fact so that a test that is met fails; null where it is no fact that can be given. */
function otherwise(key: string): string | null {
  if (key === "provocation") return "given";
  if (key.startsWith("begun-by") || key.startsWith("except:")) return "yes";
  return /^(fact|finding|claim|assists|request|resistance|state-of-war|from-abroad|threat|provoked)/.test(key) ? "no" : null;
}

/** And so that one that is not met, or open, is met. */
function fulfilled(key: string): string | null {
  const value = otherwise(key);
  return value === null ? null : key === "provocation" ? "none" : value === "yes" ? "no" : "yes";
}

function statusUnder(finding: Finding, group: Group): Status {
  return statusWith(finding, (test) => (group.tests.includes(test) ? "not-met" : test.result));
}

function flip(finding: Finding, to: Status, groups: readonly Group[], result: TestRow["result"]): Flip {
  const facts = groups.flatMap(({ key, tests }) =>
    tests
      .filter((test) => (result === "met" ? test.result !== "met" : true))
      .map((test) => ({
        key,
        clause: test.clause,
        result,
        says: sentence(test, result),
        value: result === "met" ? fulfilled(key) : otherwise(key),
      })),
  );
  const conditions = facts.map(({ says }) => says);
  const joined = conditions.length <= 1 ? (conditions[0] ?? "") : `${conditions.slice(0, -1).join(", ")} and ${conditions.at(-1)}`;
  const now = finding.status.replace("-", " ");
  const text =
    to === "triggered"
      ? `${now}; triggered only if ${joined}`
      : to === "contestable"
        ? `${now}; contestable if ${joined}`
        : `${now} unless ${joined}`;
  return { obligation: finding.id, from: finding.status, to, facts, sentence: text };
}

/** What would have to be so, from the clause and its reason. */
function sentence({ clause, reason, result: is }: TestRow, result: TestRow["result"]): string {
  const because = reason.replace(/: (presumed so|presumed not so|not said in this case)$/, "");
  if (result === "met") {
    if (is === "open") return `this is settled for it: ${because}`;
    const wanted: Record<string, string> = {
      area: "it happened inside the area of the clause",
      enemy: "an enemy that the clause means stood against it",
      trigger: "what happened met the word of the clause",
      conduct: "it had not begun it",
      "own-parties": "the enemy were no fellow party",
      requires: "the condition were met",
      except: "the exception did not hold",
      owed: "the promise held",
      "in-force": "it were in force",
    };
    return `${wanted[clause] ?? "this were met"} (now: ${because})`;
  }
  const missed: Record<string, string> = {
    area: "it lay outside the area of the clause",
    enemy: "the enemy were one that the clause does not mean",
    trigger: "what happened did not meet the word of the clause",
    conduct: "it had begun the war itself",
    "own-parties": "the enemy were a fellow party",
    owed: "the other reading were taken",
    "in-force": "it were not in force",
  };
  if (is === "open") return `this is settled against it: ${because}`;
  if (clause === "requires") return `not so: ${because}`;
  if (clause === "except") return `so after all: ${because.replace(/^excepted only if /, "")}`;
  return `${missed[clause] ?? "this were otherwise"} (now: ${because})`;
}
