/** The states with which a state has ties on the day, and the direction of each tie: one row per state. */

import { useState } from "react";
import { en } from "../../app/language/en.ts";
import { inOrder } from "../../app/language/speech.ts";
import { hrefOf } from "../../app/query/search.ts";
import { OpenNumber } from "../../ledger/OpenNumber.tsx";
import { HeadRow } from "../../ui/HeadRow.tsx";
import { stateEn } from "./labels.ts";
import { type Promised, partnersOf, type StateAnswer } from "./stateTies.ts";

const t = stateEn.with;
/** Maximum number of rows before the reader asks for the rest. */
const MOST = 20;

export function WithWhom({ answer, nameOf }: { readonly answer: StateAnswer; readonly nameOf: (id: string) => string }) {
  const [all, setAll] = useState(false);
  const rows = partnersOf(answer)
    .map((row) => ({ ...row, name: nameOf(row.id) }))
    .sort((a, b) => weight(b.promises) - weight(a.promises) || inOrder(a.name, b.name));
  if (rows.length === 0) return null;
  return (
    <section className="with-whom" aria-labelledby="with-title">
      <h2 id="with-title">{t.title}</h2>
      <p className="faint intro">{t.intro}</p>
      <table className="plain with-table">
        <HeadRow heads={t.head} />
        <tbody>
          {rows.slice(0, all ? rows.length : MOST).map(({ id, name, promises }) => (
            <tr key={id}>
              <th scope="row">
                <OpenNumber open={`with.${id}`} className="link">
                  {name}
                </OpenNumber>
              </th>
              <td>{told(promises.filter(({ hard }) => hard))}</td>
              <td className="faint">{told(promises.filter(({ hard }) => !hard))}</td>
              <td>
                <a href={hrefOf("compare", { a: answer.state.id, b: id, date: answer.date })}>{t.compare}</a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > MOST && !all && (
        <button type="button" className="quiet" onClick={() => setAll(true)}>
          {t.all(rows.length)}
        </button>
      )}
    </section>
  );
}

/** "defence, consultation (each to the other); nonaggression (it owes)" */
function told(promises: readonly Promised[]): string {
  const ways = (["both", "gives", "gets", "doubt"] as const).flatMap((way) => {
    const types = promises.filter((one) => one.way === way).map(({ type }) => en.types[type] ?? type);
    return types.length === 0 ? [] : [`${types.join(en.list.comma)}${en.list.aside(t[way])}`];
  });
  return ways.join(en.list.semicolon);
}

const SCALE = ["consultation", "nonaggression", "neutrality", "offence", "defence"];

/** Sort key: partners with more promises come first. */
function weight(promises: readonly Promised[]): number {
  return Math.max(0, ...promises.map(({ type, way }) => (way === "doubt" ? 0 : SCALE.indexOf(type) + 1)));
}
