/** The map of a case with its table. */
import { useMemo } from "react";
import { en } from "../../app/language/en.ts";
import { CaseMap, type CaseMark } from "../../charts/map/CaseMap.tsx";
import { type Box, closeUp, TALL } from "../../charts/map/frame.ts";
import { WIDTH } from "../../charts/map/projection.ts";
import { Figure } from "../../ui/Figure.tsx";
import { Sized } from "../../ui/Sized.tsx";
import { CaseTable } from "./CaseTable.tsx";
import { marksOf } from "./caseMarks.ts";
import { labels } from "./labels.ts";
import { useAnsweredCase } from "./useCase.ts";

const words = labels.map;
const LEGEND = Object.entries(words.caption) as [CaseMark, string][];

export function CaseMapFigure({ title }: { readonly title: string }) {
  const { trace, groups, states, show } = useAnsweredCase();
  const marks = useMemo(() => marksOf(trace, groups), [trace, groups]);
  const box = useMemo(() => {
    const sides = new Set([...marks].filter(([, mark]) => mark === "first" || mark === "second").map(([id]) => id));
    return closeUp(states, sides, new Set([...marks.keys()].filter((id) => !sides.has(id))));
  }, [marks, states]);
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
        ...(box === null ? [] : [{ label: words.tab, render: draw(box) }]),
        { label: box === null ? words.tab : en.map.world, render: draw(null) },
        { label: words.table, isTable: true, render: () => <CaseTable /> },
      ]}
      caption={[words.rest]}
      source={en.map.source(trace.ledger.version)}
    />
  );
}
