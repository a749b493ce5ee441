/** The map of a case with its table. */
import { useMemo } from "react";
import { en } from "../../app/language/en.ts";
import { listed } from "../../app/language/speech.ts";
import { CaseMap, type CaseMark } from "../../charts/map/CaseMap.tsx";
import { type Box, closeUp, TALL } from "../../charts/map/frame.ts";
import { WIDTH } from "../../charts/map/projection.ts";
import { articleWords } from "../../ui/download.ts";
import { Figure } from "../../ui/Figure.tsx";
import { HeadRow } from "../../ui/HeadRow.tsx";
import { Sized } from "../../ui/Sized.tsx";
import { marksOf } from "./caseMarks.ts";
import { labels } from "./labels.ts";
import { useAnsweredCase } from "./useCase.ts";
import { statesOf } from "./verdict.ts";

const words = labels.map;
const LEGEND = Object.entries(words.caption) as [CaseMark, string][];

export function CaseMapFigure({ title }: { readonly title: string }) {
  const { trace, groups, states, show } = useAnsweredCase();
  const marks = useMemo(() => marksOf(trace, groups), [trace, groups]);
  const box = useMemo(() => closeUp(states, new Set(marks.keys())), [marks, states]);
  const count = (mark: string) => [...marks.values()].filter((one) => one === mark).length;
  const label = words.label(title, count("must"), count("contestable"));
  const draw = (part: Box | null) => () => (
    <Sized className="map-frame" style={{ aspectRatio: `${WIDTH} / ${TALL + 30}` }}>
      {(width) => (
        <CaseMap marks={marks} states={states} box={part} width={width} label={label} legend={LEGEND} onPick={(why) => show({ why })} />
      )}
    </Sized>
  );
  return (
    <Figure
      id="map"
      title={words.title(trace.date)}
      tabs={[
        { label: words.tab, render: draw(null) },
        ...(box === null ? [] : [{ label: words.close, render: draw(box) }]),
        { label: words.table, isTable: true, render: () => <CaseTable /> },
      ]}
      caption={
        <p>
          {words.rest} <span className="source">{en.map.source(trace.ledger.version)}</span>
        </p>
      }
    />
  );
}

/** The map as a table: every state that it marks, where it stands, toward whom, by which words. */
function CaseTable() {
  const { trace, groups, nameOf, show } = useAnsweredCase();
  const marked = groups.filter(({ stand }) => stand !== "may-not-attack" && stand !== "not-called-on");
  const rows = marked.flatMap(({ rows: own }) => own.flatMap((row) => row.states.map((state) => ({ state, row }))));
  const promised = statesOf(groups.filter(({ stand }) => stand === "may-not-attack").flatMap(({ rows: own }) => own));
  const only = promised.filter((id) => rows.every(({ state }) => state !== id));
  return (
    <>
      <table className="plain">
        <HeadRow heads={words.head} />
        <tbody>
          {(["initiators", "targets"] as const).flatMap((side) =>
            trace[side].map(({ id, name }) => (
              <tr key={id}>
                <th scope="row" className={side === "initiators" ? "first" : "second"}>
                  {name}
                </th>
                <td colSpan={3}>{words.side[side]}</td>
              </tr>
            )),
          )}
          {rows.map(({ state, row: { stand, toward, clauses } }) => (
            <tr key={`${state}${stand}`}>
              <th scope="row">
                <button type="button" className="link" onClick={() => show({ why: state })}>
                  {nameOf(state)}
                </button>
              </th>
              <td>{labels.group[stand]}</td>
              <td>{en.list.and(toward.map(nameOf))}</td>
              <td>{[...new Set(clauses.map(({ finding: { title, article } }) => `${title}, ${articleWords(article)}`))].join("; ")}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {only.length > 0 && <p className="small">{words.notAttack(only.length, listed(only.map(nameOf)))}</p>}
    </>
  );
}
