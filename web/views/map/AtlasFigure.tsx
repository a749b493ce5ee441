/** The map, the tables that say the same, and how to read them. */

import type { Area, Pact, StateRow } from "../../app/query/answers.ts";
import type { Box } from "../../charts/map/closeUp.ts";
import { boxText } from "../../charts/map/frame.ts";
import type { Spell } from "../../ledger/spell.ts";
import { Figure } from "../../ui/Figure.tsx";
import { AtlasMap } from "./AtlasMap.tsx";
import { PlacesTable, StatesTable } from "./AtlasTables.tsx";
import type { PactType } from "./atlas.ts";
import { atlas } from "./labels.ts";
import { useView } from "./search.ts";
import { ZoomButtons } from "./ZoomButtons.tsx";

interface Props {
  readonly day: string;
  /** The day on which a drag has come to rest: tables are too long to be counted anew each frame. */
  readonly settled: string;
  readonly pledge: PactType;
  readonly soft: readonly PactType[];
  readonly pacts: readonly Pact[];
  readonly softPacts: readonly Pact[];
  readonly states: readonly StateRow[];
  readonly chosen: readonly string[];
  readonly area: Area | null;
  readonly box: Box;
  readonly version: string;
  readonly spell: Spell;
  readonly nameOf: (id: string) => string;
  readonly onChoose: (id: string) => void;
}

const t = atlas.figure;

export function AtlasFigure({ day, settled, pledge, soft, softPacts, states, area, box, version, spell, nameOf, ...map }: Props) {
  const caption =
    area === null
      ? [atlas.forms[pledge] ?? "", ...(soft.length > 0 ? [atlas.soft(soft)] : []), atlas.see, atlas.choose, atlas.not]
      : [atlas.areaSee, atlas.areaNot];
  const picture = (
    <>
      <AtlasMap {...map} date={day} pledge={pledge} soft={softPacts} states={states} area={area} box={box} />
      <ZoomButtons box={box} onBox={(to) => go({ region: boxText(to) }, { burst: true })} />
    </>
  );
  const places =
    area === null ? [] : [{ label: t.places, isTable: true, render: () => <PlacesTable area={area} spell={spell} nameOf={nameOf} /> }];
  return (
    <Figure
      id="map"
      title={area === null ? (t.titles[pledge] ?? atlas.title(pledge)) : t.area}
      tabs={[
        { label: t.tab, render: () => picture },
        { label: t.table, isTable: true, render: () => <StatesTable day={settled} states={states} soft={soft} /> },
        ...places,
      ]}
      caption={
        <p>
          {caption.join(" ")} <span className="source">{atlas.source(version)}</span>
        </p>
      }
    />
  );
}
