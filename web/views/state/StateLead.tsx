import { countWord, withArticle } from "../../app/language/speech.ts";
import { isPast } from "../../app/query/directory.ts";
import { hrefOf } from "../../app/query/search.ts";
import { nearestDay } from "../../ledger/Problem.tsx";
import { Sentence } from "../../ledger/Sentence.tsx";
import { ThinCoverage } from "../../ledger/ThinCoverage.tsx";
import { stateEn } from "./labels.ts";
import { linesOf, type StateAnswer } from "./stateTies.ts";

const t = stateEn.gone;
/** The line of binding pledges of defence. */
const DEFENCE = "defence-binding";

export function StateLead({ answer }: { readonly answer: StateAnswer }) {
  const { state, sentence, exists, seat, after, date } = answer;
  const near = exists ? null : nearestDay([state.id], date);
  return (
    <div className="lead treaty-lead">
      {exists ? <Owed answer={answer} /> : <h1 className="sentence">{sentence}</h1>}
      {exists && <p className="standfirst">{stateEn.standfirst(seat?.city ?? null)}</p>}
      {exists && <ThinCoverage coverage={answer.coverage} />}
      {!exists && (
        <p className="record-doors">
          {near !== null && (
            <a className="button" href={hrefOf("state", { state: state.id, date: near })}>
              {t.go(near)}
            </a>
          )}
          {after
            .filter(({ id }, index) => after.findIndex((one) => one.id === id) === index)
            .map(({ id, name }) => (
              <a key={id} className="button small-button" href={hrefOf("state", { state: id, date })}>
                {name}
              </a>
            ))}
        </p>
      )}
    </div>
  );
}

function Owed({ answer }: { readonly answer: StateAnswer }) {
  const name = withArticle(answer.state.name);
  const line = linesOf(answer).find(({ key }) => key === DEFENCE);
  const number = (way: "owes" | "owed") => {
    const text = countWord(line?.[way].count ?? 0);
    return { text, open: `${way}.${DEFENCE}`, label: stateEn.account.open(stateEn.account[way], name, text) };
  };
  return (
    <Sentence pieces={stateEn.sentence(answer.date, { text: name, side: "first" }, number("owes"), number("owed"), isPast(answer.date))} />
  );
}
