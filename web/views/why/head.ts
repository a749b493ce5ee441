/** The three sentences of answer at the head: the oddity, the comparisons of the explanations, and the limits of the data. */
import { withArticle } from "../../app/language/speech.ts";
import type { WhyAnswer } from "./explanation.ts";
import { labels } from "./labels.ts";
import type { SpreadAnswers } from "./steps/anomaly.ts";
import { atMost } from "./steps/spread.ts";
import type { Argument } from "./steps/useArgument.ts";
import { standingOf } from "./weighing.ts";

const t = labels.head;

export function headSentences(argument: Argument, spread: SpreadAnswers, answer: WhyAnswer): string[] {
  const odd = oddSentence(argument, spread);
  return [...(odd === null ? [] : [odd]), ...explanationSentences(answer)];
}

function oddSentence({ state, name, date, powers }: Argument, { all, two }: SpreadAnswers): string | null {
  const own = all.states.find(({ id }) => id === state);
  if (own === undefined) return null;
  const others = all.states.filter(({ id }) => id !== state);
  const great = others.filter(({ id }) => powers.includes(id));
  const named = (states: typeof great) => states.map((one) => withArticle(one.name));
  const [most] = great; // the spread is sorted, the highest count first
  return t.odd({
    date,
    name: withArticle(name),
    own,
    few: atMost(others, own.count).high,
    of: others.length,
    great: great.length,
    asFew: named(great.filter(({ count }) => count <= own.count)),
    most:
      most === undefined || most.count <= own.count
        ? null
        : { name: withArticle(most.name), count: most.count, two: two.states.find(({ id }) => id === most.id)?.count ?? 0 },
  });
}

function explanationSentences({ explanations }: WhyAnswer): string[] {
  const sorted = sortedByTest(explanations);
  const beyond = sorted.compared.filter(({ tests }) => tests.some((one) => one.comparable && standingOf(one) !== "within"));
  return [
    t.compared(
      explanations.length,
      sorted.compared.length,
      beyond.map(({ title }) => title),
    ),
    t.limits(sorted.untested.length, sorted.tooFew.length),
  ];
}

/** The explanations by how far these data test them: compared over enough cases, over too few, and not at all. */
export function sortedByTest(explanations: WhyAnswer["explanations"]) {
  const compared = explanations.filter(({ tests }) => tests.some(({ comparable }) => comparable));
  return {
    compared,
    tooFew: explanations.filter((one) => one.tests.length > 0 && !compared.includes(one)),
    untested: explanations.filter(({ tests }) => tests.length === 0),
  };
}
