/** The pacts of defence of the two states on a map, with a plate for a pact of many, and the same as a table. */
import { memo, useMemo } from "react";
import { en } from "../../app/language/en.ts";
import { inOrder } from "../../app/language/speech.ts";
import type { Comparison, Pact, StateRow } from "../../app/query/answers.ts";
import { changeShown } from "../../app/query/navigate.ts";
import { useSlowAsk } from "../../app/query/useAsk.ts";
import { type Box, closeUp, isIn, TALL, WORLD } from "../../charts/map/frame.ts";
import { PactMap, usePactScene } from "../../charts/map/PactMap.tsx";
import { nodesOf } from "../../charts/map/pactShapes.ts";
import { PACIFIC, WIDTH } from "../../charts/map/projection.ts";
import { usePointer } from "../../charts/map/usePointer.ts";
import { counterparts } from "../../ledger/counterparts.ts";
import { inColours } from "../../ledger/pairColours.ts";
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
  const names = comparison.states.map(({ name }) => name);
  const [first = "", second = ""] = names;
  const ids = useMemo(() => comparison.states.map(({ id }) => id), [comparison]);
  const { all, own } = usePacts(comparison);
  const box = useDebounced(useMemo(() => boxFor({ states, ids, ties, all, own }), [states, ids, ties, all, own]));
  const draw = (part: Box) => <PairMap {...{ comparison, states, ties, all, own }} box={part} />;
  const world = { label: box === null ? en.map.tab : en.map.world, render: () => draw(WORLD) };
  const outside = box === null ? [] : ties.filter(({ other }) => !isIn(box, states.find(({ id }) => id === other)?.seat ?? null));
  const away = [...new Set(outside.map(({ other }) => states.find(({ id }) => id === other)?.name ?? other))].sort(inOrder);
  const closeUpOf = (part: Box) => (
    <>
      {draw(part)}
      {away.length > 0 && (
        <p className="small outside" data-note>
          {en.map.outside(away.length > FEW ? [...away.slice(0, FEW), en.map.others(away.length - FEW)] : away)}
        </p>
      )}
    </>
  );
  const [blue, ochre] = inColours([ids[0] ?? null, ids[1] ?? null], [first, second]);
  return (
    <Figure
      id="map"
      title={en.map.title(comparison.date)}
      about={en.list.and(names)}
      tabs={[
        // Two states near each other open as a close-up of their part of the world.
        ...(box === null ? [] : [{ label: en.map.tab, render: () => closeUpOf(box) }]),
        world,
        { label: en.map.table, isTable: true, render: () => <MapTable comparison={comparison} states={states} ties={ties} /> },
      ]}
      caption={[en.map.caption(blue, ochre).join(""), en.map.captionRest]}
      source={en.map.source(comparison.ledger.version)}
    />
  );
});

/** Up to so many states outside the close-up are named. */
const FEW = 6;
const NO_PACTS: readonly Pact[] = [];

/** The pacts of defence of the day, and those of them that bind either of the two. */
function usePacts({ states, date }: Comparison): { readonly all: readonly Pact[]; readonly own: readonly Pact[] } {
  const all = useSlowAsk("instrument.map", { type: "defence", date }).answer?.pacts ?? NO_PACTS;
  return useMemo(() => ({ all, own: all.filter(({ members }) => states.some(({ id }) => members.includes(id))) }), [all, states]);
}

interface Concerned extends Pick<Props, "states"> {
  readonly ids: readonly string[];
  readonly ties: readonly Tie[];
  readonly all: readonly Pact[];
  readonly own: readonly Pact[];
}

/** The part of the world in which the two, most of the states tied to them and the plates of their pacts lie; null for the whole. */
function boxFor({ states, ids, ties, all, own }: Concerned): Box | null {
  const places = new Map(states.flatMap(({ id, seat }) => (seat === null ? [] : [[id, PACIFIC.place(seat.lon, seat.lat)] as const])));
  const nodes = nodesOf(all, places);
  const spots = own.flatMap(({ instrument }) => [nodes.get(instrument)].filter((spot) => spot !== undefined));
  return closeUp(states, new Set(ids), new Set(ties.map(({ other }) => other).filter((id) => !ids.includes(id))), spots);
}

interface PairProps extends Props {
  readonly ties: readonly Tie[];
  readonly all: readonly Pact[];
  readonly own: readonly Pact[];
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

function SizedMap({ comparison, states, ties, all, own: pacts, box, width }: PairProps & { readonly width: number }) {
  const chosen = useMemo(() => comparison.states.map(({ id }) => id), [comparison]);
  const [first = "", second = ""] = comparison.states.map(({ name }) => name);
  const owed = useMemo(() => chosen.map((id) => counterparts(pacts, id).owes), [pacts, chosen]);
  const scene = usePactScene({ pacts, all, states, chosen, owed, area: null, box, width });
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
