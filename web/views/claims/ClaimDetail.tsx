/** An open claim: its readings with their tests, the records, doubts, the same point in other texts, and its address. */

import { en } from "../../app/language/en.ts";
import { capital, withArticle } from "../../app/language/speech.ts";
import { commandOf } from "../../app/query/directory.ts";
import { hrefOf } from "../../app/query/search.ts";
import { Copyable } from "../../ledger/Cite.tsx";
import { VerdictMark } from "../../ledger/claims/VerdictMark.tsx";
import { groupBy } from "../../ui/groupBy.ts";
import { HeadRow } from "../../ui/HeadRow.tsx";
import { InEnglish } from "../../ui/InEnglish.tsx";
import { type Claim, OWN, type Reading, type Test, type Text } from "./claim.ts";
import { labels } from "./labels.ts";
import { expectedWords, foundWords, pathWords } from "./notation.ts";
import { Rests } from "./Rests.tsx";
import { claimsOnSamePoint } from "./sharedPoints.ts";

interface Props {
  readonly claim: Claim;
  readonly text: Text;
  readonly textId: string;
  /** The texts to search for the same point. */
  readonly texts: readonly Text[];
}

const MOST_ELSEWHERE = 4;
const words = labels.detail;

export function ClaimDetail({ claim, text, textId, texts }: Props) {
  const { id, readings, grounds, doubts, note, because, verdict } = claim;
  const others = texts.filter((one) => one.id !== text.id);
  const elsewhere = others.flatMap((one) => claimsOnSamePoint(claim, text, one).map((met) => ({ met, one })));
  return (
    <>
      {note !== null && (
        <p className="claim-note">
          <strong>
            {words.note}
            {en.list.colon}
          </strong>{" "}
          <InEnglish text={note} />
        </p>
      )}
      {readings.length === 0 && verdict === "not-checkable" && (
        <p className="cannot">
          <InEnglish text={capital(because)} />
        </p>
      )}
      {readings.map((reading) => (
        <ReadingPart key={reading.reading ?? ""} reading={reading} />
      ))}
      {grounds.length > 0 && (
        <section className="claim-part">
          <h4>{words.grounds}</h4>
          <ul className="dashed">
            {grounds.map((ground) => (
              <li key={ground}>{ground}</li>
            ))}
          </ul>
        </section>
      )}
      {doubts.length > 0 && (
        <section className="claim-part">
          <h4>{words.doubts}</h4>
          <ul className="dashed">
            {doubts.map((doubt) => (
              <li key={doubt}>{doubt}</li>
            ))}
          </ul>
        </section>
      )}
      {elsewhere.length > 0 && (
        <section className="claim-part elsewhere">
          <h4>{words.elsewhere}</h4>
          <ul>
            {elsewhere.slice(0, MOST_ELSEWHERE).map(({ met, one }) => (
              <li key={`${one.id} ${met.id}`}>
                <VerdictMark verdict={met.verdict} />
                <a href={hrefOf("claims", { text: one.id, claim: met.id })}>
                  <InEnglish text={met.says} />{" "}
                  <span className="faint">
                    (<InEnglish text={one.author === null ? one.title : withArticle(one.author)} />)
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {textId !== OWN && (
        <section className="claim-part claim-address">
          <Copyable label={words.address} text={new URL(hrefOf("claims", { text: textId, claim: id }), window.location.href).href} />
          <Copyable label={words.command} text={commandOf("claims.check", { text: textId, claim: id })} code />
        </section>
      )}
    </>
  );
}

/** One reading: its outcome, the tests under their questions, and the records. */
function ReadingPart({ reading: { reading, outcome, tests, rests, reason } }: { readonly reading: Reading }) {
  return (
    <section className="reading">
      <h3>
        <VerdictMark verdict={outcome} />
        <span>
          <InEnglish text={reading ?? words.oneReading} />
        </span>
        <span className="outcome">{labels.outcomes[outcome]}</span>
      </h3>
      {tests.length === 0 && <p>{reason}</p>}
      {[...groupBy(tests, ({ operation, input }) => commandOf(operation, input))].map(([command, own]) => (
        <div key={command} className="question">
          <p className="asked">
            <span className="faint">{`${labels.questions[own[0].operation] ?? words.asked}${en.list.colon}`}</span> <code>{command}</code>
          </p>
          <TestTable tests={own} />
        </div>
      ))}
      {tests.length > 0 && (
        <>
          <h4>{words.rests}</h4>
          {rests.length === 0 ? <p className="faint">{words.restsNone}</p> : <Rests rests={rests} />}
        </>
      )}
    </section>
  );
}

function TestTable({ tests }: { readonly tests: readonly Test[] }) {
  return (
    <table className="tests-table">
      <HeadRow heads={words.head} />
      <tbody>
        {tests.map(({ at, test, expected, holds, result }) => (
          <tr key={`${at} ${test}`} className={result}>
            <th scope="row" title={at}>
              {pathWords(at)}
            </th>
            <td data-label={words.head.expected}>{expectedWords(expected)}</td>
            <td data-label={words.head.found}>{foundWords(holds)}</td>
            <td className="result">
              <i className={`sign ${result}`} aria-hidden="true" />
              {words.results[result]}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
