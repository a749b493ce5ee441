/** The law around the case: whom each general treaty binds, its rules, and measures in force. Each opens its words and sources. */

import { Fragment, type ReactNode } from "react";
import { en } from "../../app/language/en.ts";
import type { Trace } from "../../app/query/answers.ts";
import { Quote } from "../../ledger/Quote.tsx";
import { SourcesFold } from "../../ledger/SourcesFold.tsx";
import { InEnglish } from "../../ui/InEnglish.tsx";
import { articleWords } from "../../ui/names.ts";
import { labels } from "./labels.ts";
import { Stands } from "./TestLine.tsx";
import { useAnsweredCase } from "./useCase.ts";

type Around = Trace["around"];

const words = labels.around;

export function LawAround() {
  const { standing, rules, measures } = useAnsweredCase().trace.around;
  return (
    <section className="verdict-group around" aria-labelledby="around-title">
      <h3 id="around-title">{words.title}</h3>
      <p className="small">{words.intro}</p>
      {standing.map(({ treaty, text }) => (
        <Fragment key={text}>
          <p>
            <strong>{text}</strong>
          </p>
          <ul>
            {rules
              .filter((rule) => rule.treaty === treaty)
              .map((rule) => (
                <Rule key={rule.id} rule={rule} />
              ))}
          </ul>
        </Fragment>
      ))}
      {measures.length > 0 && (
        <>
          <p>
            <strong>{words.measures}</strong>
          </p>
          <ul>
            {measures.map((measure) => (
              <Measure key={measure.id} measure={measure} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Rule({ rule: { article, says, words: quoted, title, citation, reference } }: { readonly rule: Around["rules"][number] }) {
  return (
    <Item name={articleWords(article)} says={says} quoted={quoted} reference={reference}>
      <p className="small">
        {title}
        {en.list.comma}
        {citation}
      </p>
    </Item>
  );
}

function Measure({ measure }: { readonly measure: Around["measures"][number] }) {
  const { title, symbol, effect, grade, inForce, says, words: quoted, from, until, ended, reference } = measure;
  const marks = [...(grade === "principle" ? [words.recommendation] : []), ...(inForce === true ? [] : [words.unsettled])];
  return (
    <Item name={title} says={effect} marks={marks} quoted={quoted} reference={reference}>
      <p className="small">
        <InEnglish text={says} />
      </p>
      <p className="small">
        {words.ran(from, until)}
        {symbol === null ? "" : `${en.list.semicolon}${symbol}`}
        {ended === null ? "" : en.list.aside(ended)}
      </p>
    </Item>
  );
}

interface ItemProps {
  readonly name: string;
  readonly says: string;
  readonly marks?: readonly string[];
  readonly quoted: string | null;
  readonly reference: Around["rules"][number]["reference"];
  readonly children: ReactNode;
}

function Item({ name, says, marks = [], quoted, reference, children }: ItemProps) {
  return (
    <li>
      <details>
        <summary>
          <strong>{name}</strong> {says}
          {marks.map((mark) => (
            <span key={mark} className="mark">
              {mark}
            </span>
          ))}
        </summary>
        {quoted !== null && <Quote words={quoted} />}
        {children}
        <p className="small">
          <Stands reference={reference} />
        </p>
        <SourcesFold refs={[reference]} />
      </details>
    </li>
  );
}
