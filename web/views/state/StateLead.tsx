/** The sentence with its two numbers; for a day on which the state did not exist, its periods and successors. */
import { spanOf } from "../../../src/surfaces/client/words.ts";
import { countWord, withArticle } from "../../app/language/speech.ts";
import { hrefOf } from "../../app/query/search.ts";
import { Sentence } from "../../ledger/Sentence.tsx";
import { ThinCoverage } from "../../ledger/ThinCoverage.tsx";
import { stateEn } from "./labels.ts";
import { linesOf, type StateAnswer } from "./stateTies.ts";

const t = stateEn.gone;
/** The line of binding pledges of defence. */
const DEFENCE = "defence-binding";

export function StateLead({ answer }: { readonly answer: StateAnswer }) {
  const { state, sentence, exists, seat, periods, after, date } = answer;
  const near = exists ? null : nearest(periods, date);
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
  return <Sentence pieces={stateEn.sentence(answer.date, { text: name, side: "first" }, number("owes"), number("owed"))} />;
}

/** The nearest day on which it existed. */
function nearest(periods: StateAnswer["periods"], date: string): string | null {
  const days = periods.flatMap(({ from, until }) => [
    spanOf(from)?.latest ?? from,
    ...(until === null ? [] : [spanOf(until)?.earliest ?? until]),
  ]);
  const inside = days.filter((day) => day >= "1816-01-01");
  const distance = (day: string) => Math.abs(Date.parse(day) - Date.parse(date));
  return inside.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}
