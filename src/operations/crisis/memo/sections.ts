/** Sections of a memo on what stands around the case: the rounds of escalation, the general law, and how much of what is known of the regions the ledger holds. */
import { groupBy } from "../../../ledger/groupBy.ts";
import { type Phrase, phrase, type Unspoken } from "../../../model/phrase.ts";
import type { Memo } from "../../../model/results/memo.ts";
import type { RoundDuty, UnspokenTrace } from "../../../model/results/trace.ts";
import type { Bibliography } from "./bibliography.ts";
import { generalLine } from "./shortAnswer.ts";

type Section = Unspoken<Memo["sections"]>[number];

export function sectionsOf(trace: UnspokenTrace, sources: Bibliography): Section[] {
  return [...roundsSection(trace), ...aroundSection(trace.around, sources), coverageSection(trace.coverage)];
}

/** The rules of general law that forbid the attack, which belong beside the pledges that it breaks; none in an answer about one state. */
export function generalLawOf({ around, state }: UnspokenTrace, { cite }: Bibliography): Section["lines"] {
  if (state !== null) return [];
  return around.rules
    .filter(({ forbids }) => forbids !== "no")
    .map((rule) => ({ sentence: generalLine(rule), reference: cite(rule.reference) }));
}

/** For each round the states that join in and those that are called on in turn, by side and pledge; none if the case has no rounds. */
function roundsSection({ rounds, state: only }: UnspokenTrace): Section[] {
  const lines = rounds.flatMap(({ round, joined, calledOn }): Phrase[] => {
    const told = [
      ...alike(joined).map(({ side, status, toward, instrument, article, states }) =>
        phrase("memo-joined", { round, states, side, status, toward, instrument, article }),
      ),
      ...alike(calledOn).map(({ grade, status, toward, instrument, article, states }) =>
        phrase("memo-called-on", { round, states, grade, status, toward, instrument, article }),
      ),
    ];
    return told.length > 0 || only !== null ? told : [phrase("memo-nobody-joined", { round })];
  });
  if (lines.length === 0) return [];
  return [
    {
      id: "rounds",
      heading: phrase("memo-label", { of: "rounds" }),
      lines: lines.map((sentence) => ({ sentence, reference: null })),
    },
  ];
}

/** Duties under one clause toward the same state, with their bearers. */
function alike(duties: readonly RoundDuty[]): (RoundDuty & { readonly states: readonly string[] })[] {
  const key = ({ side, grade, status, toward, instrument, article }: RoundDuty) =>
    JSON.stringify([side, grade, status, toward, instrument, article]);
  return [...groupBy(duties, key).values()].flatMap((own) => {
    const [first] = own;
    return first === undefined ? [] : [{ ...first, states: [...new Set(own.map(({ state }) => state))] }];
  });
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
