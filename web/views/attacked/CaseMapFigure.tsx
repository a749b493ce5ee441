/** The map of a case with its table. */
import { useMemo } from "react";
import { en } from "../../app/language/en.ts";
import type { StateRow, Trace } from "../../app/query/answers.ts";
import { CaseMap, type CaseMark } from "../../charts/map/CaseMap.tsx";
import { type Box, closeUp, TALL } from "../../charts/map/frame.ts";
import { WIDTH } from "../../charts/map/projection.ts";
import { Figure } from "../../ui/Figure.tsx";
import { Sized } from "../../ui/Sized.tsx";
import { CaseTable } from "./CaseTable.tsx";
import { marksOf } from "./caseMarks.ts";
import { useView } from "./search.ts";
import type { VerdictGroup } from "./verdict.ts";

interface Props {
  readonly trace: Trace;
  readonly groups: readonly VerdictGroup[];
  readonly states: readonly StateRow[];
  readonly nameOf: (id: string) => string;
  readonly title: string;
}

export function CaseMapFigure({ trace, groups, states, nameOf, title }: Props) {
  const { change } = useView();
  const marks = useMemo(() => marksOf(trace, groups), [trace, groups]);
  const box = useMemo(() => closeUp(states, new Set(marks.keys())), [marks, states]);
  const words = en.attacked.map;
  const legend = useMemo(() => Object.entries(words.caption) as [CaseMark, string][], [words]);
  const count = (mark: CaseMark) => [...marks.values()].filter((one) => one === mark).length;
  const label = words.label(title, count("must"), count("contestable"));
  const draw = (part: Box | null) => () => (
    <Sized className="map-frame" style={{ aspectRatio: `${WIDTH} / ${TALL + 30}` }}>
      {(width) => <CaseMap {...{ marks, states, width, label, legend }} box={part} onPick={(why) => change({ why })} />}
    </Sized>
  );
  return (
    <Figure
      id="map"
      title={words.title(trace.date)}
      tabs={[
        { label: words.tab, render: draw(null) },
        ...(box === null ? [] : [{ label: words.close, render: draw(box) }]),
        { label: words.table, isTable: true, render: () => <CaseTable trace={trace} groups={groups} nameOf={nameOf} /> },
      ]}
      caption={
        <p>
          {words.rest} <span className="source">{en.map.source(trace.ledger.version)}</span>
        </p>
      }
    />
  );
}
