/** The sentence, its two numbers doors; for a day on which the state was not there: when it was, and what came after. */
import { spanOf } from "../../../src/surfaces/client/words.ts";
import { withArticle } from "../../app/language/speech.ts";
import { hrefOf } from "../../app/query/search.ts";
import { stateEn } from "./labels.ts";
import { useView } from "./search.ts";
import type { StateAnswer } from "./stateTies.ts";

const t = stateEn.gone;

export function StateLead({ answer }: { readonly answer: StateAnswer }) {
  const { state, sentence, exists, seat, periods, after, date } = answer;
  const near = exists ? null : nearest(periods, date);
  return (
    <div className="lead treaty-lead">
      <h1 className="sentence">{exists ? <Told sentence={sentence} name={withArticle(state.name)} /> : sentence}</h1>
      {exists && <p className="standfirst">{stateEn.standfirst(seat?.city ?? null)}</p>}
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

/** The sentence with its name in colour and its numbers as doors. */
function Told({ sentence, name }: { readonly sentence: string; readonly name: string }) {
  const match = new RegExp(stateEn.parts).exec(sentence);
  if (match === null) return sentence;
  const [, start = "", owes = "", middle = "", owed = "", end = ""] = match;
  /** A comma stays with its number. */
  const mark = /^[，、]/.exec(middle)?.[0] ?? "";
  const [before = "", rest = ""] = start.split(name);
  const door = (open: string, words: string) => (
    <button type="button" className="number" data-open={open} onClick={() => go({ open, treaty: null })}>
      {words}
    </button>
  );
  return (
    <>
      {before}
      <span className="name first">{name}</span>
      {rest}
      <span className="glued">
        {door("owes.defence-binding", owes)}
        {mark}
      </span>
      {middle.slice(mark.length)}
      <span className="glued">
        {door("owed.defence-binding", owed)}
        {end}
      </span>
    </>
  );
}

/** The day nearest to this one on which it existed. */
function nearest(periods: StateAnswer["periods"], date: string): string | null {
  const days = periods.flatMap(({ from, until }) => [
    spanOf(from)?.latest ?? from,
    ...(until === null ? [] : [spanOf(until)?.earliest ?? until]),
  ]);
  const inside = days.filter((day) => day >= "1816-01-01");
  const distance = (day: string) => Math.abs(Date.parse(day) - Date.parse(date));
  return inside.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}
