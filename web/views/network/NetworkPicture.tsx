/** The network at the width of its frame, with a tooltip for the dot or node under the pointer. */

import { memo, useMemo, useState } from "react";
import { en } from "../../app/language/en.ts";
import type { StateRow } from "../../app/query/answers.ts";
import type { Dot } from "../../charts/map/dots.ts";
import type { Drawn } from "../../charts/network/drawn.ts";
import type { Places } from "../../charts/network/layout.ts";
import { NetworkChart } from "../../charts/network/NetworkChart.tsx";
import type { Chosen } from "../../charts/network/scene.ts";
import { Sized } from "../../ui/Sized.tsx";
import { Tip } from "../../ui/Tip.tsx";
import { network } from "./labels.ts";
import { sizeOf } from "./NetworkSide.tsx";

interface Props {
  readonly drawn: Drawn;
  readonly places: Places;
  readonly states: readonly StateRow[];
  readonly chosen: Chosen;
  readonly label: string;
  readonly onState: (id: string) => void;
  readonly onPact: (id: string) => void;
}

export const NetworkPicture = memo(function NetworkPicture({ drawn, places, states, chosen, label, onState, onPact }: Props) {
  const [near, setNear] = useState<Dot | null>(null);
  const names = useMemo(() => new Map(states.map(({ id, name }) => [id, name])), [states]);
  const onPick = (id: string) => (drawn.hubs.some((hub) => hub.id === id) ? onPact : onState)(id);
  return (
    <Sized className="map-frame network-map">
      {(width) => (
        <>
          <NetworkChart {...{ drawn, places, names, chosen, width, label, onPick }} near={near?.id ?? null} onNear={setNear} />
          {near !== null && <NetworkTip near={near} drawn={drawn} width={width} />}
        </>
      )}
    </Sized>
  );
});

function NetworkTip({ near: { id, name, x, y }, drawn, width }: { readonly near: Dot; readonly drawn: Drawn; readonly width: number }) {
  const t = network.figure.tip;
  const counts = drawn.tied.get(id);
  const pact = drawn.hubs.find((hub) => hub.id === id);
  return (
    <Tip title={name} x={x} y={y} width={width} hint={pact === undefined ? t.click : t.open}>
      {pact !== undefined && <p>{t.members(sizeOf(pact))}</p>}
      {counts !== undefined && (
        <p>
          {t.owes(counts.owes)}
          {en.list.comma}
          {t.owed(counts.owed)}
        </p>
      )}
    </Tip>
  );
}
