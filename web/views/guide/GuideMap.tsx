/** The map of one step, at the width of its frame. */
import { memo } from "react";
import type { StateRow } from "../../app/query/answers.ts";
import { TALL, WORLD } from "../../charts/map/frame.ts";
import { PactMap, usePactScene } from "../../charts/map/PactMap.tsx";
import { WIDTH } from "../../charts/map/projection.ts";
import { Sized } from "../../ui/Sized.tsx";
import type { DrawnArea } from "./areas.ts";

interface Props {
  readonly area: DrawnArea;
  readonly states: readonly StateRow[];
  readonly id: string;
  readonly label: string;
}

export const GuideMap = memo(function GuideMap(props: Props) {
  return (
    <Sized className="guide-map" style={{ aspectRatio: `${WIDTH} / ${TALL}` }}>
      {(width) => <SizedMap {...props} width={width} />}
    </Sized>
  );
});

const NONE: readonly never[] = [];

function SizedMap({ id, area, states, label, width }: Props & { readonly width: number }) {
  const scene = usePactScene({ pacts: NONE, states, chosen: NONE, owed: NONE, area, box: WORLD, width });
  return <PactMap {...{ id, scene, area, label }} chosen={NONE} owed={NONE} soft={NONE} near={null} />;
}
