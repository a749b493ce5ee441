/** Step: the explanations, each with the evidence for it and against it, and what cannot be tested. */
import { capital, countWord, withArticle } from "../../../app/language/speech.ts";
import type { Ladder } from "../../../app/query/answers.ts";
import { useSlowAsk, useTogether } from "../../../app/query/useAsk.ts";
import { ExplanationSection } from "../ExplanationSection.tsx";
import type { WhyAnswer } from "../explanation.ts";
import { weighingOf } from "../weighing.ts";
import { commonSentences, countIn, type SpreadAnswers } from "./anomaly.ts";
import { stepLabels } from "./labels.ts";
import { Step } from "./Step.tsx";
import type { Argument } from "./useArgument.ts";

const t = stepLabels.weighed;

interface Props {
  readonly argument: Argument;
  readonly answer: WhyAnswer;
  readonly spread: SpreadAnswers | null;
}

export function Weighed(props: Props) {
  const asked = useSlowAsk("allies.ladder", { state: props.argument.state, date: props.argument.date });
  const { argument, answer, spread, ladder } = useTogether({ ...props, ladder: asked.answer }, asked.pending);
  const { state } = argument;
  const facts = factsOf(argument, spread, ladder?.steps ?? []);
  const sorted = [...answer.explanations].sort((a, b) => Number(a.tests.length === 0) - Number(b.tests.length === 0));
  const compared = answer.explanations.filter(({ tests }) => tests.some(({ comparable }) => comparable)).length;
  const cited = answer.explanations.flatMap(({ scholarship }) => scholarship);
  const works = new Set(cited.map(({ cite }) => cite));
  const read = new Set(cited.filter(({ ref }) => ref.checked === "text").map(({ cite }) => cite));
  return (
    <Step
      id="explanations"
      topic={t.topic}
      claim={t.claim(answer.explanations.length, compared)}
      says={[t.how, answer.verdict, t.scholarship(works.size, read.size)]}
      data={[{ name: "explanations.weigh", input: {} }]}
    >
      {sorted.map((one) => (
        <ExplanationSection key={one.id} explanation={one} date={answer.date} weighing={weighingOf(one, state, facts[one.id])} />
      ))}
      <p className="small why-measure">{answer.worstMeasure}</p>
    </Step>
  );
}

/** "China has one by treaty of defence, ten by a promise to consult or more, …" */
function circlesOf({ name }: Argument, steps: Ladder["steps"]): string {
  const count = (id: string) => countWord(steps.find(({ rule }) => rule === id)?.count ?? 0, false);
  return `${capital(stepLabels.circles.claim(withArticle(name), count("treaty-ally"), count("consultation-or-more"), count("partnership-or-more")))}.`;
}

type Facts = Readonly<Record<string, Partial<Record<"for" | "against", readonly string[]>>>>;

/** Sentences for explanations whose evidence lies in other answers, by the explanation's id. */
function factsOf(argument: Argument, spread: SpreadAnswers | null, steps: Ladder["steps"]): Facts {
  if (spread === null) return {};
  const { all, two } = spread;
  const step = (id: string) => steps.find(({ rule }) => rule === id);
  const candidates: readonly string[] = step("partnership-or-more")?.states ?? [];
  const name = withArticle(argument.name);
  const { few } = commonSentences(argument, spread);
  const counted = all.states.filter(({ id }) => candidates.includes(id));
  const taken = counted.filter(({ count }) => count > 0).length;
  const [known, outside] = [counted.length, candidates.length - counted.length];
  const circles = steps.length === 0 ? null : circlesOf(argument, steps);
  const [most, next] = all.states;
  const [mostTwo, nextTwo] = two.states;
  const said = (text: string | null | undefined) => (text == null ? [] : [text]);
  return {
    "few-is-common": { for: said(few), against: said(commonAgainst(argument, spread)) },
    "partners-already-bound": {
      for: known === 0 ? [] : [t.taken(name, countWord(taken, false), known, outside)],
      against: known === 0 ? [] : [t.free(name, countWord(known - taken, false), known)],
    },
    "american-alliances-odd": {
      for: most === undefined || next === undefined ? [] : [t.most(most.name, most.count, next.name, next.count, all.summary.ninth)],
      against: mostTwo === undefined || nextTwo === undefined ? [] : [t.mostTwo(mostTwo.name, mostTwo.count, nextTwo.name, nextTwo.count)],
    },
    "alignment-without-alliance": { for: said(circles) },
  };
}

/** "Of the other great powers France has 42, …": the counts that a low rate does not explain. */
function commonAgainst({ state, powers }: Argument, { all }: SpreadAnswers): string | null {
  const more = all.states.filter(({ id, count }) => id !== state && powers.includes(id) && count > (countIn(all, state) ?? 0));
  return more.length === 0 ? null : t.powersWithMore(more.map((one) => ({ ...one, name: withArticle(one.name) })));
}
