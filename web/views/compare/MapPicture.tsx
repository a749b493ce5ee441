/** The pacts of defence of the two states on a map, with a plate for a pact of many, and the same as a table. */
import { memo, useMemo } from "react";
import { en } from "../../app/language/en.ts";
import type { Comparison, Pact, StateRow } from "../../app/query/answers.ts";
import { changeShown } from "../../app/query/navigate.ts";
import { useSlowAsk } from "../../app/query/useAsk.ts";
import { type Box, closeUp, TALL, WORLD } from "../../charts/map/frame.ts";
import { PactMap, usePactScene } from "../../charts/map/PactMap.tsx";
import { WIDTH } from "../../charts/map/projection.ts";
import { usePointer } from "../../charts/map/usePointer.ts";
import { counterparts } from "../../ledger/counterparts.ts";
import { Figure } from "../../ui/Figure.tsx";
import { Sized } from "../../ui/Sized.tsx";
import { Tip } from "../../ui/Tip.tsx";
import { useDebounced } from "../../ui/useDebounced.ts";
import { MapTable } from "./MapTable.tsx";
import { instruments, type Tie, tiesOf } from "./ties.ts";

interface Props {
  readonly comparison: Comparison;
  readonly states: readonly StateRow[];
}

export const MapPicture = memo(function MapPicture({ comparison, states }: Props) {
  const ties = useMemo(() => tiesOf(comparison), [comparison]);
  const [first = "", second = ""] = comparison.states.map(({ name }) => name);
  const pacts = usePacts(comparison);
  const wanted = useMemo(() => new Set([...comparison.states.map(({ id }) => id), ...ties.map(({ other }) => other)]), [comparison, ties]);
  const box = useDebounced(useMemo(() => closeUp(states, wanted), [states, wanted]));
  const draw = (part: Box) => () => <PairMap {...{ comparison, states, ties, pacts }} box={part} />;
  return (
    <Figure
      id="map"
      title={en.map.title(comparison.date)}
      tabs={[
        { label: en.map.tab, render: draw(WORLD) },
        ...(box === null ? [] : [{ label: en.map.close, render: draw(box) }]),
        { label: en.map.table, isTable: true, render: () => <MapTable comparison={comparison} states={states} ties={ties} /> },
      ]}
      caption={[en.map.caption(first, second).join(""), en.map.captionRest]}
      source={en.map.source(comparison.ledger.version)}
    />
  );
});

const NO_PACTS: readonly Pact[] = [];

/** The pacts of defence that bind either of the two on the day. */
function usePacts({ states, date }: Comparison): readonly Pact[] {
  const pacts = useSlowAsk("instrument.map", { type: "defence", date }).answer?.pacts ?? NO_PACTS;
  return useMemo(() => pacts.filter(({ members }) => states.some(({ id }) => members.includes(id))), [pacts, states]);
}

interface PairProps extends Props {
  readonly ties: readonly Tie[];
  readonly pacts: readonly Pact[];
  readonly box: Box;
}

function PairMap(props: PairProps) {
  return (
    <Sized className="map-frame" style={{ aspectRatio: `${WIDTH} / ${TALL}` }}>
      {(width) => <SizedMap {...props} width={width} />}
    </Sized>
  );
}

const onChoose = (id: string) => changeShown({ open: `with.${id}`, treaty: null }, { atOnce: true });
const onPlate = (id: string) => changeShown({ treaty: id, open: null }, { atOnce: true });
const onMove = () => {};

function SizedMap({ comparison, states, ties, pacts, box, width }: PairProps & { readonly width: number }) {
  const chosen = useMemo(() => comparison.states.map(({ id }) => id), [comparison]);
  const [first = "", second = ""] = comparison.states.map(({ name }) => name);
  const owed = useMemo(() => chosen.map((id) => counterparts(pacts, id).owes), [pacts, chosen]);
  const scene = usePactScene({ pacts, states, chosen, owed, area: null, box, width });
  const { dots, plates, view } = scene;
  const { near, handlers } = usePointer({ dots, plates, box, scale: view.scale, isWorld: true, onChoose, onPlate, onMove });
  const counts = comparison.lines.find(({ id }) => id === "owes-defence")?.cells ?? [];
  const label = en.map.label(first, second, comparison.date, counts[0]?.count ?? 0, counts[1]?.count ?? 0);
  const dot = dots.find(({ id }) => id === near);
  const plate = dot === undefined ? plates.find(({ id }) => id === near) : undefined;
  const pact = pacts.find(({ instrument }) => instrument === plate?.id);
  const own = ties.filter((tie) => tie.other === near && tie.owing.length > 0);
  return (
    <>
      <PactMap {...{ scene, chosen, owed, label, near }} area={null} soft={NO_PACTS} {...handlers} />
      {dot !== undefined && (
        <Tip
          title={dot.name}
          note={states.find(({ id }) => id === dot.id)?.seat?.city ?? ""}
          x={dot.x}
          y={dot.y}
          width={width}
          hint={en.map.click}
        >
          {own.map(({ side, owing }) => (
            <p key={side} className={side === 0 ? "first" : "second"}>
              {en.map.owedBy(side === 0 ? first : second, instruments(owing))}
            </p>
          ))}
          {own.length === 0 && !chosen.includes(dot.id) && <p className="faint">{en.map.nothing}</p>}
        </Tip>
      )}
      {plate !== undefined && pact !== undefined && (
        <Tip title={pact.short} note={en.map.members(pact.members.length)} x={plate.x} y={plate.y} width={width} hint={en.map.click} />
      )}
    </>
  );
}
