/** The map at the width of its frame, with a tooltip for the dot or plate under the pointer. */

import { memo, useMemo } from "react";
import { en } from "../../app/language/en.ts";
import type { Area, Pact, StateRow } from "../../app/query/answers.ts";
import { changeShown } from "../../app/query/navigate.ts";
import { type Box, boxText, TALL } from "../../charts/map/frame.ts";
import { PactMap, usePactScene } from "../../charts/map/PactMap.tsx";
import { WIDTH } from "../../charts/map/projection.ts";
import { usePointer } from "../../charts/map/usePointer.ts";
import { counterparts } from "../../ledger/counterparts.ts";
import { Sized } from "../../ui/Sized.tsx";
import { Tip } from "../../ui/Tip.tsx";
import { map as t } from "./labels.ts";
import { countsOf } from "./sentence.ts";
import type { PactType } from "./ties.ts";

export interface MapProps {
  readonly date: string;
  readonly pledge: PactType;
  readonly pacts: readonly Pact[];
  readonly soft: readonly Pact[];
  readonly states: readonly StateRow[];
  readonly chosen: readonly string[];
  readonly area: Area | null;
  readonly box: Box;
  readonly onChoose: (id: string) => void;
}

export const MapPicture = memo(function MapPicture(props: MapProps) {
  const isWorld = props.box.width >= WIDTH;
  return (
    <Sized className={isWorld ? "map-frame" : "map-frame close"} style={{ aspectRatio: `${WIDTH} / ${TALL}` }}>
      {(width) => <SizedMap {...props} width={width} />}
    </Sized>
  );
});

const onPlate = (id: string) => changeShown({ treaty: id, open: null });
const onMove = (box: Box) => changeShown({ region: boxText(box) }, { burst: true });

function SizedMap({ date, pledge, pacts, soft, states, chosen, area, box, onChoose, width }: MapProps & { readonly width: number }) {
  const owed = useMemo(() => chosen.map((id) => counterparts(pacts, id).owes), [pacts, chosen]);
  const scene = usePactScene({ pacts, states, chosen, owed, area, box, width });
  const { dots, plates, view, isWorld } = scene;
  const { near, handlers } = usePointer({ dots, plates, box, scale: view.scale, isWorld, onChoose, onPlate, onMove });
  const dot = dots.find(({ id }) => id === near);
  const plate = dot === undefined ? plates.find(({ id }) => id === near) : undefined;
  const pact = pacts.find(({ instrument }) => instrument === plate?.id);
  const stateOf = (id: string) => states.find((one) => one.id === id);
  const tiesWith = (id: string, other: string) => {
    const { owes, owed: back } = counterparts(pacts, id);
    const name = stateOf(id)?.name ?? id;
    return [...(owes.has(other) ? [t.tip.owes(name)] : []), ...(back.has(other) ? [t.tip.owed(name)] : [])].join(en.list.semicolon);
  };
  const counts = area === null ? null : countsOf(area);
  const label =
    area === null || counts === null
      ? t.label(date, pledge, pacts.length)
      : t.labelArea(area.instrument.short, date, counts.inside, counts.argued, counts.outside);
  return (
    <>
      <PactMap {...{ scene, chosen, owed, area, soft, label, near }} {...handlers} />
      {dot !== undefined && (
        <Tip title={dot.name} note={stateOf(dot.id)?.seat?.city ?? ""} x={dot.x} y={dot.y} width={width} hint={t.click}>
          {chosen
            .map((id, side) => ({ id, side, text: tiesWith(id, dot.id) }))
            .filter(({ text }) => text !== "")
            .map(({ id, side, text }) => (
              <p key={id} className={side === 0 ? "first" : "second"}>
                {text}
              </p>
            ))}
        </Tip>
      )}
      {plate !== undefined && pact !== undefined && (
        <Tip title={pact.short} note={t.tip.pact(pact.members.length)} x={plate.x} y={plate.y} width={width} hint={t.click} />
      )}
    </>
  );
}
