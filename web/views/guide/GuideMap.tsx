/** The map of one step, at the width of its frame. */
import { memo, useMemo } from "react";
import type { StateRow } from "../../app/query/answers.ts";
import { areaBox } from "../../charts/map/areaFrame.ts";
import { type Box, TALL } from "../../charts/map/frame.ts";
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
  const { area } = props;
  const box = useMemo(() => areaBox(area), [area]);
  return (
    <Sized className="guide-map" style={{ aspectRatio: `${box.width} / ${box.height ?? (box.width * TALL) / WIDTH}` }}>
      {(width) => <SizedMap {...props} box={box} width={width} />}
    </Sized>
  );
});

const NONE: readonly never[] = [];

function SizedMap({ id, area, states, label, box, width }: Props & { readonly box: Box; readonly width: number }) {
  const scene = usePactScene({ pacts: NONE, states, chosen: NONE, owed: NONE, area, box, width });
  return <PactMap {...{ id, scene, area, label }} chosen={NONE} owed={NONE} soft={NONE} near={null} />;
}
