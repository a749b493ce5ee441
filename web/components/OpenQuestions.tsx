/** What a treaty leaves open, what its parties have said it means, and what is disputed. */
import type { InstrumentAnswer } from "../state.ts";
import { en } from "../text/en.ts";
import { instrumentEn } from "../text/instrument.ts";
import { articleWords, named } from "../words.ts";
import { Readings } from "./Readings.tsx";
import { Checked, Prose } from "./treaty/Words.tsx";
import { dateWords } from "./treaty/words.ts";

interface Props {
  readonly answer: InstrumentAnswer;
  readonly cites: ReadonlyMap<string, string>;
  readonly nameOf: (id: string) => string;
  /** Under which level of heading the parts stand. */
  readonly level: 2 | 3;
}

export function OpenQuestions({ answer: { instrument, related, date }, cites, nameOf, level }: Props) {
  const { open, disputes, interpretations, obligations } = instrument;
  const articles = new Map(obligations.map(({ id, article }) => [id, article]));
  const on = (ids: readonly string[] | undefined) =>
    ids === undefined ? null : (
      <span className="faint">
        {" "}
        {instrumentEn.open.about} {ids.map((id) => articleWords(articles.get(id) ?? id)).join(", ")}
      </span>
    );
  const Title = level === 2 ? "h2" : "h3";
  return (
    <>
      {open !== undefined && <Title id="open">{en.treaty.open}</Title>}
      {open?.map(({ id, question, readings }) => (
        <Readings
          key={id}
          nameOf={nameOf}
          records={[
            {
              readings: readings.map(({ says, from, "held-by": heldBy }, index) => ({
                question,
                says: from === undefined ? says : `${says} (${instrumentEn.articles.since(from)})`,
                heldBy: heldBy ?? [],
                isDefault: index === 0,
              })),
            },
          ]}
        />
      ))}
      {interpretations !== undefined && (
        <>
          <Title id="said">{en.treaty.interpretations}</Title>
          <p className="faint">{instrumentEn.open.note}</p>
          <ul className="statements">
            {interpretations.map(({ by, date: when, says, obligations: about, quote, ref }) => (
              <li key={`${when}${says}`}>
                <span className="when">{dateWords(when)}</span>
                <span>
                  <strong>{named(by, nameOf)}</strong>
                  {on(about)}: {says}
                  {quote !== undefined && ` “${quote}”`} <Checked of={ref} cites={cites} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {disputes !== undefined && (
        <>
          <Title>{en.treaty.disputes}</Title>
          <ul className="statements">
            {disputes.map(({ says, ref }) => (
              <li key={says}>
                <span>
                  <Prose text={says} related={related} date={date} /> {ref !== undefined && <Checked of={ref} cites={cites} />}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
