/** Sections of a memo on what stands around the case: the general law, and how much of what is known of the regions the ledger holds. */
import { phrase, type Unspoken } from "../../../model/phrase.ts";
import type { Memo } from "../../../model/results/memo.ts";
import type { UnspokenTrace } from "../../../model/results/trace.ts";
import type { Bibliography } from "./bibliography.ts";

type Section = Unspoken<Memo["sections"]>[number];

export function sectionsOf({ around, coverage }: UnspokenTrace, sources: Bibliography): Section[] {
  return [...aroundSection(around, sources), coverageSection(coverage)];
}

/** Whom each general treaty bound, its rules, then the measures in force; none if nothing is recorded. */
function aroundSection({ standing, rules, measures }: UnspokenTrace["around"], { cite }: Bibliography): Section[] {
  const lines: Section["lines"] = [
    ...standing.flatMap(({ treaty, text }) => [
      { sentence: text, reference: null },
      ...rules
        .filter((rule) => rule.treaty === treaty)
        .map(({ article, citation, says, words, reference }) => ({
          sentence: phrase("memo-rule", { article, citation, says, words }),
          reference: cite(reference),
        })),
    ]),
    ...measures.map(({ symbol, title, effect, grade, inForce, says, words, reference }) => ({
      sentence: phrase("memo-measure", { title: symbol ?? title, effect, grade, settled: inForce === true, says, words }),
      reference: cite(reference),
    })),
  ];
  return lines.length === 0 ? [] : [{ id: "around", heading: phrase("memo-label", { of: "around" }), lines }];
}

function coverageSection(coverage: UnspokenTrace["coverage"]): Section {
  const lines = [...coverage.map(({ text }) => text), phrase("ledger-not-law")];
  return {
    id: "coverage",
    heading: phrase("memo-label", { of: "coverage" }),
    lines: lines.map((sentence) => ({ sentence, reference: null })),
  };
}
