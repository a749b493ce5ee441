/** The evidence on each side of an explanation for one state: from its tests, and as it is written down. */

import { en } from "../../app/language/en.ts";
import { capital } from "../../app/language/speech.ts";
import type { Ref } from "../../ledger/SourceList.tsx";
import { type Case, caseKey, type Explanation, isPaired, type Test } from "./explanation.ts";
import { labels } from "./labels.ts";
import { stepLabels } from "./steps/labels.ts";

export interface Said {
  readonly key: string;
  readonly text: string;
  /** A line of small print under it. */
  readonly note?: string;
  readonly refs?: readonly Ref[];
  /** The test and case that it opens. */
  readonly open?: { readonly test: string; readonly key: string };
}

export interface Weighing {
  readonly for: readonly Said[];
  readonly against: readonly Said[];
  readonly cannot: readonly Said[];
}

type Side = keyof Weighing;

const t = stepLabels.weighed;

/** `facts` are sentences that the page generates from other answers. */
export function weighingOf(
  explanation: Explanation,
  state: string,
  facts: Partial<Record<"for" | "against", readonly string[]>> = {},
): Weighing {
  const { evidence, untested, cannotTell, tests } = explanation;
  const lists: Record<Side, Said[]> = { for: [], against: [], cannot: [] };
  for (const side of ["for", "against"] as const) {
    lists[side].push(...(facts[side] ?? []).map((text) => ({ key: text, text })));
    lists[side].push(...evidence[side].map(({ says, ref }) => ({ key: says, text: says, ...(ref === null ? {} : { refs: [ref] }) })));
  }
  if (untested !== null) lists.cannot.push({ key: "untested", text: untested });
  for (const test of tests) {
    const side = sideOfContrast(explanation, test);
    lists[side].push({ key: `contrast ${test.id}`, text: test.contrast, note: `${capital(test.unit)}. ${test.expectation}` });
  }
  for (const { test, one } of ownCases(tests, state)) lists[sideOfCase(one)].push(saidOf(test, one));
  const counter = tests.flatMap((test) =>
    test.cases.filter((one) => one.isWorst && one.fit === "does-not-fit" && one.state !== state).map((one) => ({ test, one })),
  );
  const [farthest] = counter;
  if (farthest !== undefined) lists.against.push({ ...saidOf(farthest.test, farthest.one), note: t.counter });
  lists.cannot.push({ key: "limits", text: cannotTell });
  // The line of the table, where nothing longer stands on a side.
  for (const side of ["for", "against"] as const)
    if (lists[side].length === 0) lists[side].push({ key: "in short", text: explanation.inShort[side] });
  return lists;
}

/** The side on which a comparison stands: with the explanation or against it only beyond chance. */
export function sideOfContrast({ expects }: Explanation, test: Test): Side {
  const standing = standingOf(test);
  if (standing === "within") return "cannot";
  return (standing === "more") === (expects.present === "few") ? "for" : "against";
}

/** Whether the share with few is larger or smaller where the condition holds than chance makes it, or within what chance makes. */
export function standingOf({ comparable, cells, permutation }: Test): "more" | "less" | "within" {
  if (!comparable || permutation === null) return "within";
  const share = (present: boolean) => {
    const cell = cells.find((one) => one.present === present);
    return cell === undefined ? 0 : cell.few / Math.max(1, cell.few + cell.several);
  };
  const difference = share(true) - share(false);
  return difference < permutation.low ? "less" : difference > permutation.high ? "more" : "within";
}

function sideOfCase({ fit }: Case): Side {
  return fit === "fits" ? "for" : fit === "does-not-fit" ? "against" : "cannot";
}

/** The state's own cases, each measure told once: that of the test which comes first. */
function ownCases(tests: readonly Test[], state: string) {
  const told = new Set<string>();
  return tests
    .filter((test) => !isPaired(test))
    .flatMap((test) => test.cases.filter((one) => one.state === state).map((one) => ({ test, one })))
    .filter(({ test, one }) => {
      const key = `${test.condition.id} ${test.outcome.id} ${one.condition.said} ${one.outcome.said}`;
      if (told.has(key)) return false;
      told.add(key);
      return true;
    });
}

function saidOf(test: Test, one: Case): Said {
  const lines = one.fit === "cannot-be-told" ? [] : one.otherLines;
  const note =
    lines.length === 0 ? {} : { note: t.lines(lines.map(({ atMost, fit }) => t.line(atMost, labels.fits[fit])).join(en.list.semicolon)) };
  return { key: `${test.id} ${caseKey(one)}`, text: one.sentence, open: { test: test.id, key: caseKey(one) }, ...note };
}
