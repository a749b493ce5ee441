/** The map of a case as a table: every state that it marks, how it stands, toward whom, by which words. */

import { en } from "../../app/language/en.ts";
import { listed } from "../../app/language/speech.ts";
import type { Trace } from "../../app/query/answers.ts";
import { articleWords } from "../../ui/download.ts";
import { useView } from "./search.ts";
import type { VerdictGroup } from "./verdict.ts";

interface Props {
  readonly trace: Trace;
  readonly groups: readonly VerdictGroup[];
  readonly nameOf: (id: string) => string;
}

const LEFT_OUT = ["may-not-attack", "not-called-on"];

export function CaseTable({ trace, groups, nameOf }: Props) {
  const { head, side, notAttack } = en.attacked.map;
  const rows = groups
    .filter(({ stand }) => !LEFT_OUT.includes(stand))
    .flatMap(({ stand, rows: own }) => own.flatMap((row) => row.states.map((state) => ({ state, stand, row }))));
  const promised = groups.filter(({ stand }) => stand === "may-not-attack").flatMap(({ rows: own }) => own.flatMap(({ states }) => states));
  const only = promised.filter((id) => rows.every(({ state }) => state !== id));
  return (
    <>
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{head.state}</th>
            <th scope="col">{head.stands}</th>
            <th scope="col">{head.toward}</th>
            <th scope="col">{head.by}</th>
          </tr>
        </thead>
        <tbody>
          {(["initiator", "target"] as const).flatMap((which) =>
            (which === "initiator" ? trace.initiators : trace.targets).map(({ id, name }) => (
              <tr key={id}>
                <th scope="row" className={which === "initiator" ? "first" : "second"}>
                  {name}
                </th>
                <td colSpan={3}>{side[which]}</td>
              </tr>
            )),
          )}
          {rows.map(({ state, stand, row }) => (
            <tr key={`${state}${stand}`}>
              <th scope="row">
                <button type="button" className="link" onClick={() => go({ why: state })}>
                  {nameOf(state)}
                </button>
              </th>
              <td>{en.attacked.group[stand]}</td>
              <td>{row.toward.map(nameOf).join(en.attacked.and)}</td>
              <td>{[...new Set(row.clauses.map(({ finding: { title, article } }) => `${title}, ${articleWords(article)}`))].join("; ")}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {only.length > 0 && <p className="small">{notAttack(only.length, listed(only.map(nameOf)))}</p>}
    </>
  );
}
