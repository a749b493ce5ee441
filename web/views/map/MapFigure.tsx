/** The figure of the map: the picture, the same data as tables, and how to read them. */
import { type ComponentProps, Suspense } from "react";
import { en } from "../../app/language/en.ts";
import { centreOf } from "../../charts/map/areaShapes.ts";
import { boxText } from "../../charts/map/frame.ts";
import { usePairColours } from "../../ledger/pairColours.ts";
import type { Disputed } from "../../ledger/useDisputed.ts";
import { Figure } from "../../ui/Figure.tsx";
import { map as t } from "./labels.ts";
import { MapPicture } from "./MapPicture.tsx";
import { PlacesTable, StatesTable } from "./MapTables.tsx";
import { useView } from "./search.ts";
import type { PactType } from "./ties.ts";
import { ZoomButtons } from "./ZoomButtons.tsx";

interface Props extends ComponentProps<typeof MapPicture> {
  /** The day at which a drag came to rest; the tables are too slow for every frame. */
  readonly settled: string;
  readonly softTypes: readonly PactType[];
  readonly version: string;
  readonly disputed: ReadonlyMap<string, Disputed>;
  readonly nameOf: (id: string) => string;
}

export function MapFigure({ settled, softTypes, version, disputed, nameOf, ...picture }: Props) {
  const { change } = useView();
  const { pledge, area, states, box, chosen } = picture;
  usePairColours(chosen[0] ?? null, chosen[1] ?? null);
  const disputes = [...disputed.values()].map(({ name, count, names }) => t.disputed(name, count, names));
  const caption =
    area === null
      ? [t.forms[pledge] ?? "", ...(softTypes.length > 0 ? [t.soft(softTypes)] : []), t.see, ...disputes, t.not]
      : [t.areaSee, t.areaNot];
  const named = platesOf(picture);
  const hint = area === null ? { hint: t.choose, ...(named === "" ? {} : { savedNote: t.plates(named) }) } : {};
  const tabs = [
    {
      label: t.figure.tab,
      render: () => (
        <>
          <MapPicture {...picture} />
          <ZoomButtons box={box} usual={centreOf(area)} onBox={(to) => change({ region: boxText(to) }, { burst: true })} />
        </>
      ),
    },
    {
      label: t.figure.table,
      isTable: true,
      render: () => (
        <Suspense fallback={<p className="faint">{t.table.busy}</p>}>
          <StatesTable date={settled} states={states} soft={softTypes} />
        </Suspense>
      ),
    },
  ];
  if (area !== null) tabs.push({ label: t.figure.places, isTable: true, render: () => <PlacesTable area={area} nameOf={nameOf} /> });
  return (
    <Figure
      id="map"
      title={area === null ? (t.figure.titles[pledge] ?? t.title(pledge)) : t.figure.area}
      tabs={tabs}
      caption={caption}
      {...hint}
      source={t.source(version)}
    />
  );
}

/** The numbers of the pacts of many that are drawn, with their names: a picture has no room for all of them on the map. */
function platesOf({ pacts, chosen }: Pick<Props, "pacts" | "chosen">): string {
  return pacts
    .filter(({ members }) => members.length > 2 && (chosen.length === 0 || members.some((id) => chosen.includes(id))))
    .sort((one, other) => other.members.length - one.members.length)
    .map(({ members, short }) => `${members.length} ${short}`)
    .join(en.list.semicolon);
}
