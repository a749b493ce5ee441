/** One reading of a claim: its outcome, each test with what it asked, expected and found, the command line, the records. */
import { commandOf } from "../../app/query/directory.ts";
import { claimsEn } from "../../ledger/claims/labels.ts";
import { foundWords, placeWords, reasonWords, testWords } from "../../ledger/claims/speak.ts";
import type { Reading, Test } from "../../ledger/claims/types.ts";
import { VerdictMark } from "../../ledger/claims/VerdictMark.tsx";
import { Rests } from "./Rests.tsx";

const words = claimsEn.detail;

export function ReadingPart({ reading, only, date }: { readonly reading: Reading; readonly only: boolean; readonly date: string }) {
  const { outcome, tests, rests, reason } = reading;
  const questions = groupsOf(tests);
  return (
    <section className="reading">
      <h3>
        <VerdictMark verdict={outcome} />
        <span>{only && reading.reading === null ? words.oneReading : reading.reading}</span>
        <span className="outcome">{claimsEn.outcomes[outcome]}</span>
      </h3>
      {tests.length === 0 && <p>{reasonWords(reason)}</p>}
      {questions.map(({ command, question, all }) => (
        <div key={command} className="question">
          <p className="asked">
            <span className="faint">{question ?? words.asked}:</span> <code>{command}</code>
          </p>
          <table className="tests-table">
            <thead>
              <tr>
                <th scope="col">{words.place}</th>
                <th scope="col">{words.expected}</th>
                <th scope="col">{words.found}</th>
                <th scope="col">
                  <span className="unseen">{words.results.met}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {all.map((test) => (
                <tr key={`${test.at} ${test.test}`} className={test.result}>
                  <th scope="row" title={test.at}>
                    {placeWords(test.at)}
                  </th>
                  <td data-label={words.expected}>{testWords(test.test)}</td>
                  <td data-label={words.found}>{foundWords(test.found)}</td>
                  <td className="result">
                    <i className={`sign ${test.result}`} aria-hidden="true" />
                    {words.results[test.result]}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
      {tests.length > 0 && (
        <>
          <h4>{words.rests}</h4>
          {rests.length === 0 ? <p className="faint">{words.restsNone}</p> : <Rests rests={rests} date={date} />}
        </>
      )}
    </section>
  );
}

/** Tests of one question stand together under it. */
function groupsOf(tests: readonly Test[]) {
  const groups = new Map<string, { command: string; question: string | undefined; all: Test[] }>();
  for (const test of tests) {
    const command = commandOf(test.operation, test.input);
    const group = groups.get(command) ?? { command, question: claimsEn.questions[test.operation], all: [] };
    group.all.push(test);
    groups.set(command, group);
  }
  return [...groups.values()];
}
