/** A treaty's open questions, the parties' interpretations, and disputes: all of them, or only those that belong to no article. */

import type { ReactNode } from "react";
import { en } from "../app/language/en.ts";
import type { InstrumentAnswer } from "../app/query/answers.ts";
import { InEnglish } from "../ui/InEnglish.tsx";
import { articleWords, named } from "../ui/names.ts";
import { Readings } from "./Readings.tsx";
import { treatyLabels } from "./treaty/labels.ts";
import type { Shown } from "./treaty/shown.ts";
import { Checked, Prose } from "./treaty/Words.tsx";
import { dateWords, isPast, later } from "./treaty/words.ts";

interface Props extends Shown {
  /** The heading level of the parts. */
  readonly level: 2 | 3;
  /** Leaves out everything that is shown beside an article. */
  readonly rest?: boolean;
}

export function OpenQuestions({ answer: { instrument, related, date }, cites, nameOf, level, rest = false }: Props) {
  const { disputes, obligations } = instrument;
  const [open, interpretations] = [kept(instrument.open, rest), kept(instrument.interpretations, rest)];
  const articles = new Map(obligations.map(({ id, article }) => [id, article]));
  const on = (ids: readonly string[] | undefined) =>
    ids === undefined ? null : (
      <span className="faint">
        {" "}
        {treatyLabels.open.about} {ids.map((id) => articleWords(articles.get(id) ?? id)).join(en.list.comma)}
      </span>
    );
  const Title = level === 2 ? "h2" : "h3";
  return (
    <>
      {open !== undefined && <Title id="open">{en.treaty.open}</Title>}
      {open?.map((question) => (
        <HeldReadings key={question.id} question={question} nameOf={nameOf} level={level === 2 ? 3 : 4} />
      ))}
      {interpretations !== undefined && (
        <>
          <Title id="said">{en.treaty.interpretations}</Title>
          <p className="faint">{treatyLabels.open.note}</p>
          <Statements all={interpretations} on={on} cites={cites} nameOf={nameOf} date={date} />
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

/** undefined if nothing is left. */
function kept<T extends { readonly obligations?: readonly string[] | undefined }>(
  all: readonly T[] | undefined,
  rest: boolean,
): readonly T[] | undefined {
  const left = all?.filter(({ obligations }) => !rest || obligations === undefined);
  return left === undefined || left.length === 0 ? undefined : left;
}

type Instrument = InstrumentAnswer["instrument"];

/** One open question: its readings, who holds each and since when, and which one is used here. */
export function HeldReadings({
  question: { question, readings },
  nameOf,
  level = 4,
}: {
  readonly question: NonNullable<Instrument["open"]>[number];
  readonly nameOf: (id: string) => string;
  readonly level?: 3 | 4;
}) {
  const told = readings.map(({ says, from, "held-by": heldBy }, index) => ({
    question,
    says: from === undefined ? says : `${says}${en.list.aside(treatyLabels.articles.since(from))}`,
    heldBy: heldBy ?? [],
    isDefault: index === 0,
    undoes: false,
  }));
  return <Readings nameOf={nameOf} level={level} records={[{ readings: told }]} />;
}

interface StatementsProps {
  readonly all: readonly NonNullable<Instrument["interpretations"]>[number][];
  /** The subject of a statement, if its place does not show it. */
  readonly on: (obligations: readonly string[] | undefined) => ReactNode;
  readonly cites: ReadonlyMap<string, string>;
  readonly nameOf: (id: string) => string;
  readonly date: string;
}

/** Statements by officials on the meaning of the words, each with its author and day. */
export function Statements({ all, on, cites, nameOf, date }: StatementsProps) {
  return (
    <ul className="statements">
      {all.map(({ by, date: when, says, obligations, quote, ref }) => (
        <li key={`${when}${says}`} {...later(isPast(when, date))}>
          <span className="when">{dateWords(when)}</span>
          <span>
            <strong>{named(by, nameOf)}</strong>
            {on(obligations)}
            {en.list.colon}
            <InEnglish text={says} />
            {quote !== undefined && (
              <>
                {" "}
                <InEnglish text={`“${quote}”`} />
              </>
            )}{" "}
            <Checked of={ref} cites={cites} />
          </span>
        </li>
      ))}
    </ul>
  );
}
