/** The answer beside the diagram: who must help, in a sentence; then the strongest live treaties with their words; then the doubtful. */
import { openAs } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import { inOrder, longDate } from "../../app/language/speech.ts";
import { fewNames } from "../../ledger/fewNames.ts";
import { Quality } from "../../ledger/Quality.tsx";
import { Quote } from "../../ledger/Quote.tsx";
import { ThinCoverage } from "../../ledger/ThinCoverage.tsx";
import { TreatyButton } from "../../ledger/TreatyButton.tsx";
import { sharedRef } from "../../ledger/treaty/sharedRef.ts";
import { articleWords, named } from "../../ui/names.ts";
import { type AnswerCard, answerCards } from "./answerCards.ts";
import { labels } from "./labels.ts";
import { StatusMark } from "./StatusMark.tsx";
import { BY_GRADE } from "./standing.ts";
import { Stands } from "./TestLine.tsx";
import { useAnsweredCase } from "./useCase.ts";
import { withinOf } from "./verdict.ts";
import { conditionWords, verdictSentence } from "./words.ts";

const words = labels.answer;
/** Maximum number of cards shown at once, and of those that quote their words. */
const [CARDS, QUOTES] = [4, 2];
/** Maximum number of letters of a quotation, and the factor by which it may exceed that to end with its sentence. */
const LONG = 260;
const SLACK = 2.2;
/** Maximum number of states named on a card. */
const NAMES = 5;

export function CaseAnswer() {
  const { groups, trace, the, show } = useAnsweredCase();
  const { live, nominal, promised } = answerCards(groups);
  const cards = live.map((card, index) => <Card key={`${card.why} ${card.finding.id}`} card={card} quotes={index < QUOTES} />);
  return (
    <section className="case-answer" aria-labelledby="answer-title">
      <h2 id="answer-title">{words.title}</h2>
      <p className="verdict-sentence" aria-live="polite">
        {verdictSentence(groups, the, withinOf(trace))}
      </p>
      <ThinCoverage coverage={trace.coverage} />
      <Quality />
      <ul className="answer-cards">
        {cards.slice(0, CARDS)}
        {nominal.map((card) => (
          <Doubtful key={`${card.why} ${card.finding.id}`} card={card} />
        ))}
      </ul>
      {cards.length > CARDS && (
        <details className="answer-more">
          <summary>{words.more(cards.length - CARDS)}</summary>
          <ul className="answer-cards">{cards.slice(CARDS)}</ul>
        </details>
      )}
      {promised !== null && (
        <p className="answer-promised">
          <strong>{words.promised(promised.count)}</strong> {words.promisedText(promised.count > 1)}{" "}
          <button type="button" className="link" onClick={() => show({ why: promised.why })}>
            {words.show}
          </button>
        </p>
      )}
    </section>
  );
}

interface Props {
  readonly card: AnswerCard;
}

function Card({ card: { stand, states, toward, finding, why }, quotes }: Props & { readonly quotes: boolean }) {
  const { nameOf, the, show } = useAnsweredCase();
  const status = stand === "contestable" ? "contestable" : "triggered";
  const reference = sharedRef(finding.tests.map((test) => test.reference)) ?? finding.tests.at(-1)?.reference;
  return (
    <li className={`answer-card ${stand} ${finding.grade}`}>
      <p className="answer-head">
        <strong>{fewNames(states.map(nameOf).sort(inOrder), NAMES)}</strong>{" "}
        <StatusMark status={status} open={finding.open === null ? null : openAs(finding)} stand={stand} />{" "}
        <span className="toward">{labels.helped(en.list.and(toward.map(the)), stand)}</span>
      </p>
      <p className="answer-pact">
        <TreatyButton id={finding.instrument} title={finding.short} />
        {en.list.comma}
        {articleWords(finding.article)}
        {conditionWords(finding, the)}
      </p>
      {quotes && finding.quote !== null && <Quote words={excerpt(finding.quote, LONG)} />}
      <p className="answer-source small">
        {reference !== undefined && <Stands reference={{ ...reference, at: undefined, checked: finding.checked }} />}{" "}
        <button type="button" className="link" onClick={() => show({ why })}>
          {stand === "contestable" && finding.open === "text" ? words.both : words.reasons}
        </button>
      </p>
    </li>
  );
}

/** A duty of a pact that is in force and that nobody has kept alive, with the fact that made it so. */
function Doubtful({ card: { states, toward, finding, why } }: Props) {
  const { nameOf, the, show } = useAnsweredCase();
  const { nominal, short, article, instrument } = finding;
  return (
    <li className="answer-card nominal">
      <p className="answer-head">
        <strong>{fewNames(states.map(nameOf).sort(inOrder), NAMES)}</strong>{" "}
        <span className="status nominal">
          <span>{words.doubtful}</span>
        </span>{" "}
        <span className="toward">{labels.helped(en.list.and(toward.map(the)), "nominal")}</span>
      </p>
      <p className="answer-pact">
        <TreatyButton id={instrument} title={short} />
        {en.list.comma}
        {articleWords(article)}
        {en.list.semicolon}
        {labels.rings.ring[finding.type === "consultation" ? "consult" : BY_GRADE[finding.grade]]}
      </p>
      {nominal !== null && (
        <p className="small">
          {words.disowned[nominal.fact] ?? nominal.fact}
          {nominal.by.length > 0 && words.by(named(nominal.by, nameOf))}
          {words.on(longDate(nominal.date))}
          {nominal.says !== null && `${en.list.semicolon}${en.list.kept(nominal.says)}`}
          {en.list.stop}
        </p>
      )}
      <p className="answer-source small">
        <button type="button" className="link" onClick={() => show({ why })}>
          {words.both}
        </button>
      </p>
    </li>
  );
}

/** The first sentences of a quotation, or its first words if the first sentence is far too long. */
export function excerpt(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const stop = cut.lastIndexOf(". ");
  if (stop > most / 3) return `${cut.slice(0, stop + 1)} …`;
  const next = `${text} `.indexOf(". ", most);
  if (next >= 0 && next < most * SLACK) return next + 1 === text.length ? text : `${text.slice(0, next + 1)} …`;
  const end = cut.lastIndexOf(" ");
  return `${(end > most / 2 ? cut.slice(0, end) : cut).replace(/[\s,;:.]+$/, "")} …`;
}
