/** The map of the page: the chart in the width of its frame, the pointer over it, and the words beside the mark under it. */
import { memo, useMemo } from "react";
import type { Area, Pact, StateRow } from "../../app/query/answers.ts";
import { type Box, TALL } from "../../charts/map/frame.ts";
import { PactMap, usePactScene } from "../../charts/map/PactMap.tsx";
import { WIDTH } from "../../charts/map/projection.ts";
import { Sized } from "../../ui/Sized.tsx";
import { Tip } from "../../ui/Tip.tsx";
import { counterparts, type PactType } from "./atlas.ts";
import { atlas } from "./labels.ts";
import { usePointer } from "./usePointer.ts";

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

export const AtlasPicture = memo(function AtlasPicture(props: MapProps) {
  const isWorld = props.box.width >= WIDTH;
  return (
    <Sized className={isWorld ? "map-frame" : "map-frame close"} style={{ aspectRatio: `${WIDTH} / ${TALL}` }}>
      {(width) => <SizedMap {...props} width={width} />}
    </Sized>
  );
});

function SizedMap({ date, pledge, pacts, soft, states, chosen, area, box, onChoose, width }: MapProps & { readonly width: number }) {
  const owed = useMemo(() => chosen.map((id) => counterparts(pacts, id).owes), [pacts, chosen]);
  const scene = usePactScene({ pacts, states, chosen, owed, area, box, width });
  const { dots, plates, view, isWorld } = scene;
  const { near, handlers } = usePointer({ dots, plates, box, scale: view.scale, isWorld, onChoose });
  const dot = near === null ? undefined : dots.find(({ id }) => id === near);
  const plate = near === null || dot !== undefined ? undefined : plates.find(({ id }) => id === near);
  const pact = pacts.find(({ instrument }) => instrument === plate?.id);
  const count = (result: string) => area?.rows.filter((row) => row.result === result).length ?? 0;
  const label =
    area === null
      ? atlas.label(date, pledge, pacts.length)
      : atlas.labelArea(area.instrument.title, date, count("inside"), count("argued"), count("outside"));
  return (
    <>
      <PactMap scene={scene} chosen={chosen} owed={owed} area={area} soft={soft} label={label} near={near} {...handlers} />
      {dot !== undefined && (
        <Tip
          title={dot.name}
          note={states.find(({ id }) => id === dot.id)?.seat?.city ?? ""}
          x={dot.x}
          y={dot.y}
          width={width}
          hint={atlas.click}
        >
          {chosen.map((id, side) => {
            const name = states.find((one) => one.id === id)?.name ?? id;
            const ties = counterparts(pacts, id);
            const says = [ties.owes.has(dot.id) ? atlas.tip.owes(name) : null, ties.owed.has(dot.id) ? atlas.tip.owed(name) : null];
            const text = says.filter((one) => one !== null).join("; ");
            return text === "" ? null : (
              <p key={id} className={side === 0 ? "first" : "second"}>
                {text}
              </p>
            );
          })}
        </Tip>
      )}
      {plate !== undefined && pact !== undefined && (
        <Tip title={pact.title} note={atlas.tip.pact(pact.members.length)} x={plate.x} y={plate.y} width={width} hint={atlas.click} />
      )}
    </>
  );
}
