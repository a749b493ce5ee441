/** One clause in a case: its status, its duty and words, each test with its reason and reference, what was said and done under it. */
import { useState } from "react";
import { en } from "../../app/language/en.ts";
import { longDate, typeWords, withArticle } from "../../app/language/speech.ts";
import type { Finding } from "../../app/query/answers.ts";
import { capital, type Spell, some } from "../../ledger/spell.ts";
import { keyOf, sharedRef } from "../../ledger/treaty/sharedRef.ts";
import { sentence } from "../../ui/Complaint.tsx";
import { articleWords, named } from "../../ui/download.ts";
import { ClauseSources } from "./ClauseSources.tsx";
import { StatusMark } from "./StatusMark.tsx";
import { useView } from "./search.ts";
import { Stands, TestLine } from "./TestLine.tsx";
import { decidedWords, statusWords } from "./Verdicts.tsx";

interface Props {
  readonly finding: Finding;
  readonly by: readonly string[];
  /** Before what is held true; undefined where nothing changed. */
  readonly old: Finding | undefined;
  readonly flips: readonly string[];
  readonly open: boolean;
  readonly nameOf: (id: string) => string;
  readonly spell: Spell;
}

export function ClauseCard({ finding, by, old, flips, open: first, nameOf, spell }: Props) {
  const [open, setOpen] = useState(first);
  const words = en.attacked.detail;
  const { title, article, type, grade, owedTo, about, status, quote, wording, force, tests, positions, precedents, depth, instrument } =
    finding;
  const decided = decidedWords(finding, spell);
  const shared = sharedRef(tests.map(({ reference }) => reference));
  const to = owedTo === "parties" ? words.parties(withArticle(nameOf(about ?? ""))) : withArticle(nameOf(owedTo));
  return (
    <details className={`clause-card ${status}`} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <StatusMark status={status} open={finding.open} />
        <span className="clause-title">
          <strong>{title}</strong>, {articleWords(article)}
          <span className="faint"> {words.owes(typeWords(type, grade), some(by, 3), to)}</span>
          {old !== undefined && <span className="mark">{en.attacked.changed(statusWords(old))}</span>}
        </span>
      </summary>
      {open && (
        <div className="clause-body">
          {wording !== null && (
            <p className="duty">
              {capital(spell(wording))}
              {decided !== "" && `; ${decided}`}
              {force !== null && `; ${en.attacked.forces[force] ?? force}`}.
            </p>
          )}
          {quote !== null && (
            <figure className="quote">
              <blockquote>{quote}</blockquote>
              <figcaption>{words.words(articleWords(article))}</figcaption>
            </figure>
          )}
          {depth === "summary" && <p className="left-out">{words.summary}</p>}
          {shared !== null && (
            <p className="read-from">
              {shared.at === undefined
                ? en.drawer.checked
                : words.readFrom(tests.some(({ reference }) => keyOf(reference) !== keyOf(shared)))}{" "}
              <Stands reference={shared} />
            </p>
          )}
          <ul className="tests" aria-label={words.tests}>
            {tests.map((test) => (
              <TestLine key={`${test.clause} ${test.reason}`} test={test} shared={shared} nameOf={nameOf} spell={spell} />
            ))}
          </ul>
          {flips.length > 0 && (
            <section className="flips">
              <h3>{words.flips}</h3>
              <ul>
                {flips.map((flip) => (
                  <li key={flip}>{sentence(spell(flip))}</li>
                ))}
              </ul>
            </section>
          )}
          {positions.length > 0 && (
            <section className="said">
              <h3>
                {words.said} <span className="faint">({words.saidNote})</span>
              </h3>
              <ul>
                {positions.map(({ date: when, by: who, says }) => (
                  <li key={`${when}${says}`}>
                    <span className="when">{longDate(when)}</span>{" "}
                    <span>
                      <strong>{named(who, nameOf)}</strong>: {spell(says)}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <section className="said">
            <h3>{words.invoked}</h3>
            {precedents.length === 0 ? (
              <p className="faint">{words.never}</p>
            ) : (
              <ul>
                {precedents.map(({ date: when, by: who, note }) => (
                  <li key={`${when}${note}`}>
                    <span className="when">{when.split("/").map(longDate).join(" to ")}</span>{" "}
                    <span>
                      {who.length > 0 && (
                        <>
                          <strong>{named(who, nameOf)}</strong>:{" "}
                        </>
                      )}
                      {spell(note)}
                    </span>
                  </li>
                ))}
              </ul>
            )}
          </section>
          <ClauseSources finding={finding} />
          <p className="record-doors">
            <button type="button" className="button small-button" onClick={() => go({ treaty: instrument })}>
              {en.drawer.openTreaty}
            </button>
          </p>
        </div>
      )}
    </details>
  );
}
