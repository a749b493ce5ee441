/** One clause in a case: its status, duty and words, its tests, its interpretations and uses, its sources. */

import { type ReactNode, useState } from "react";
import { type AnswerOf, openAs } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import { longDate, typeWords } from "../../app/language/speech.ts";
import type { Finding } from "../../app/query/answers.ts";
import { fewNames } from "../../ledger/fewNames.ts";
import { Quote } from "../../ledger/Quote.tsx";
import { SourcesFold } from "../../ledger/SourcesFold.tsx";
import { keyOf, sharedRef } from "../../ledger/treaty/sharedRef.ts";
import { sentence } from "../../ui/Complaint.tsx";
import { InEnglish } from "../../ui/InEnglish.tsx";
import { articleWords, named } from "../../ui/names.ts";
import { DutyWords } from "./DutyWords.tsx";
import { labels } from "./labels.ts";
import { StatusMark } from "./StatusMark.tsx";
import { Stands, TestLine } from "./TestLine.tsx";
import { useAnsweredCase } from "./useCase.ts";
import type { OwedClause } from "./verdict.ts";
import { statusWords } from "./words.ts";

interface Props {
  readonly clause: OwedClause;
  /** Changes of fact that would change its status. */
  readonly flips: AnswerOf<"crisis.flip">["duties"][number]["flips"];
  readonly startsOpen: boolean;
}

const words = labels.detail;

export function ClauseCard({ clause: { finding, also, by }, flips, startsOpen }: Props) {
  const { changed, the } = useAnsweredCase();
  const [open, setOpen] = useState(startsOpen);
  const { short, article, type, grade, owedTo, about, status } = finding;
  const old = changed.get(finding.id);
  const to = owedTo === "parties" ? words.parties(the(about ?? "")) : the(owedTo);
  return (
    <details className={`clause-card ${status}`} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <StatusMark status={status} open={finding.open === null ? null : openAs(finding)} />
        <span className="clause-title">
          <strong>{short}</strong>
          {en.list.comma}
          {articleWords(article)}
          <span className="faint"> {words.owes(typeWords(type, grade), fewNames(by.map(the), 3), to)}</span>
          {old !== undefined && <span className="mark">{labels.changed(statusWords(old))}</span>}
        </span>
      </summary>
      {open && <ClauseBody finding={finding} also={also} flips={flips} />}
    </details>
  );
}

type BodyProps = Pick<OwedClause, "finding" | "also"> & Pick<Props, "flips">;

function ClauseBody({ finding, also, flips }: BodyProps) {
  const { nameOf, show } = useAnsweredCase();
  const { article, quote, positions, precedents, otherUses, depth, instrument } = finding;
  const tests = testsOf(finding, also);
  const refs = tests.map(({ reference }) => reference);
  const shared = sharedRef(refs);
  return (
    <div className="clause-body">
      {finding.wording !== null && <DutyWords of={{ ...finding, force: forceTold(finding, also) }} />}
      {quote !== null && <Quote words={quote}>{words.words(articleWords(article))}</Quote>}
      {depth === "summary" && <p className="left-out">{words.summary}</p>}
      {shared !== null && (
        <p className="read-from">
          {shared.at === undefined ? en.drawer.checked : words.readFrom(refs.some((one) => keyOf(one) !== keyOf(shared)))}{" "}
          <Stands reference={shared} />
        </p>
      )}
      <ul className="tests" aria-label={words.tests}>
        {tests.map((test) => (
          <TestLine key={`${test.clause} ${test.reason}`} test={test} shared={shared} />
        ))}
      </ul>
      {flips.length > 0 && (
        <section className="said flips">
          <h3>{words.flips}</h3>
          <ul className="dashed">
            {flips.map((flip) => (
              <li key={flip.sentence}>{sentence(flip.sentence)}</li>
            ))}
          </ul>
        </section>
      )}
      {positions.length > 0 && (
        <section className="said">
          <h3>
            {words.said}
            <span className="faint">{en.list.aside(words.saidNote)}</span>
          </h3>
          <ul>
            {positions.map(({ date, by, says }) => (
              <Dated key={`${date}${says}`} when={longDate(date)} who={named(by, nameOf)}>
                <InEnglish text={says} />
              </Dated>
            ))}
          </ul>
        </section>
      )}
      <section className="said">
        <h3>{words.invoked}</h3>
        {precedents.length === 0 && <p className="faint">{otherUses.length === 0 ? words.never : words.neverArticle}</p>}
        <ul>
          {precedents.map(({ date, by, note }) => (
            <Dated key={`${date}${note}`} when={periodWords(date)} who={named(by, nameOf)}>
              {note !== null && <InEnglish text={note} />}
            </Dated>
          ))}
        </ul>
        {precedents.length > 0 && otherUses.length > 0 && <p className="faint">{words.otherUses}</p>}
        <ul>
          {otherUses.map(({ date, by, note, articles }) => (
            <Dated key={`${date}${note}`} when={periodWords(date)} who={named(by, nameOf)}>
              {note !== null && <InEnglish text={note} />}
              {en.list.aside(articles.map(articleWords).join(en.list.comma))}
            </Dated>
          ))}
        </ul>
      </section>
      <SourcesFold refs={refs} />
      <p className="record-doors">
        <button type="button" className="button small-button" onClick={() => show({ treaty: instrument })}>
          {en.drawer.openTreaty}
        </button>
      </p>
    </div>
  );
}

/** The tests, and those of the same article for another event that say something else. */
function testsOf({ tests }: Finding, also: readonly Finding[]): Finding["tests"] {
  const keyOf = ({ clause, result, reason }: Finding["tests"][number]) => [clause, result, reason].join(" ");
  const known = new Set(tests.map(keyOf));
  const further = also.flatMap((one) => one.tests.filter((test) => !known.has(keyOf(test))));
  return tests.flatMap((test) => (test.clause === "trigger" ? [test, ...further] : [test]));
}

const FORCE_BY_CLAIM: readonly (string | null)[] = [null, "unsaid", "none", "permitted", "required"];

/** The force that the words of the article call for; where its events are coded apart, the least of them, since the words are the same. */
function forceTold({ force }: Finding, also: readonly Finding[]): Finding["force"] {
  return also.reduce((least, one) => (FORCE_BY_CLAIM.indexOf(one.force) < FORCE_BY_CLAIM.indexOf(least) ? one.force : least), force);
}

/** "1 May 1982 to 14 June 1982" */
function periodWords(date: string): string {
  const [from = "", to] = date.split("/").map(longDate);
  return to === undefined ? from : words.between(from, to);
}

interface DatedProps {
  readonly when: string;
  readonly who: string;
  readonly children: ReactNode;
}

function Dated({ when, who, children }: DatedProps) {
  return (
    <li>
      <span className="when">{when}</span>{" "}
      <span>
        {who !== "" && (
          <>
            <strong>{who}</strong>
            {en.list.colon}
          </>
        )}
        {children}
      </span>
    </li>
  );
}
