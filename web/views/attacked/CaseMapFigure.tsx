/** The map of a case with its table. */
import { useMemo } from "react";
import { en } from "../../app/language/en.ts";
import type { StateRow, Trace } from "../../app/query/answers.ts";
import { marksOf } from "../../charts/map/caseMarks.ts";
import { closeUp } from "../../charts/map/closeUp.ts";
import { Figure } from "../../ui/Figure.tsx";
import { CaseMap } from "./CaseMap.tsx";
import { CaseTable } from "./CaseTable.tsx";
import type { VerdictGroup } from "./verdict.ts";

interface Props {
  readonly trace: Trace;
  readonly groups: readonly VerdictGroup[];
  readonly states: readonly StateRow[];
  readonly nameOf: (id: string) => string;
  readonly title: string;
}

export function CaseMapFigure({ trace, groups, states, nameOf, title }: Props) {
  const marks = useMemo(() => marksOf(trace, groups), [trace, groups]);
  const box = useMemo(() => {
    const near = [...marks].filter(([, mark]) => mark !== "other").map(([other]) => ({ other }));
    return closeUp(states, near, []);
  }, [marks, states]);
  const words = en.attacked.map;
  const label = words.label(title, countOf(marks, "must"), countOf(marks, "contestable"));
  return (
    <Figure
      id="map"
      title={words.title(trace.date)}
      tabs={[
        { label: words.tab, render: () => <CaseMap marks={marks} states={states} box={null} label={label} /> },
        ...(box === null ? [] : [{ label: words.close, render: () => <CaseMap marks={marks} states={states} box={box} label={label} /> }]),
        { label: words.table, isTable: true, render: () => <CaseTable trace={trace} groups={groups} nameOf={nameOf} /> },
      ]}
      caption={
        <p>
          <i className="key first" aria-hidden="true" />
          {words.caption.first} <i className="key second" aria-hidden="true" />
          {words.caption.second} <i className="key must" aria-hidden="true" />
          {words.caption.must} <i className="key contestable" aria-hidden="true" />
          {words.caption.contestable} <i className="key may" aria-hidden="true" />
          {words.caption.may} {words.rest} <span className="source">{en.map.source(trace.ledger.version)}</span>
        </p>
      }
    />
  );
}

function countOf(marks: ReadonlyMap<string, string>, mark: string): number {
  return [...marks.values()].filter((one) => one === mark).length;
}
