/** Sections of a memo on what stands around the case: the rounds of escalation, the general law, and how much of what is known of the regions the ledger holds. */
import { type Phrase, phrase, type Unspoken } from "../../../model/phrase.ts";
import type { Memo } from "../../../model/results/memo.ts";
import type { UnspokenTrace } from "../../../model/results/trace.ts";
import type { Bibliography } from "./bibliography.ts";

type Section = Unspoken<Memo["sections"]>[number];

export function sectionsOf(trace: UnspokenTrace, sources: Bibliography): Section[] {
  return [...roundsSection(trace), ...aroundSection(trace.around, sources), coverageSection(trace.coverage)];
}

/** For each round the states that join in, by side and pledge; none if the case has no rounds. */
function roundsSection({ rounds, obligations }: UnspokenTrace): Section[] {
  if (rounds.length === 0) return [];
  const duties = new Map(obligations.map((finding) => [finding.id, finding]));
  const lines = rounds.flatMap(({ round, joined }): Phrase[] => {
    const groups = new Map<string, { readonly first: (typeof joined)[number]; readonly states: string[] }>();
    for (const one of joined) {
      const duty = duties.get(one.because);
      const key = JSON.stringify([one.side, duty?.instrument, duty?.article]);
      const group = groups.get(key) ?? { first: one, states: [] };
      group.states.push(one.state);
      groups.set(key, group);
    }
    const told = [...groups.values()].flatMap(({ first: { side, because }, states }) => {
      const duty = duties.get(because);
      return duty === undefined ? [] : [phrase("memo-joined", { round, states, side, instrument: duty.instrument, article: duty.article })];
    });
    return told.length === 0 ? [phrase("memo-nobody-joined", { round })] : told;
  });
  return [
    {
      id: "rounds",
      heading: phrase("memo-label", { of: "rounds" }),
      lines: lines.map((sentence) => ({ sentence, reference: null })),
    },
  ];
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
