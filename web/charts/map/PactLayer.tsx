/** Pacts on the map, in the forms of their promises: all of a type, those of a chosen state above them, and plates for large pacts. */
import { memo } from "react";
import { round } from "../scale.ts";
import type { Point } from "../strokes.ts";
import type { View } from "./frame.ts";
import { inChart, isFilled, type Line, linesOf, type MapPact, middleOf, type Places, pointsOfMembers, shapeOf } from "./pactShapes.ts";

interface LayerProps {
  readonly pacts: readonly MapPact[];
  readonly places: Places;
  readonly nodes: ReadonlyMap<string, Point>;
  readonly view: View;
  readonly unit: number;
}

export const Pacts = memo(function Pacts({
  pacts,
  places,
  nodes,
  view,
  unit,
  faded,
  soft = false,
}: LayerProps & { readonly faded: boolean; readonly soft?: boolean }) {
  return (
    <g className={`pacts${faded ? " faded" : ""}${soft ? " soft" : ""}`}>
      {pacts.map((pact) => (
        <Pact
          key={`${pact.instrument} ${pact.type}`}
          pact={pact}
          lines={null}
          places={places}
          node={nodes.get(pact.instrument) ?? middle(pact, places)}
          view={view}
          unit={unit}
          soft={soft}
        />
      ))}
    </g>
  );
});

/** The ties of one state: heavy to a counterpart or to the plate, light from there to the other members. */
export function OwnPacts({ id, side, pacts, places, nodes, view, unit }: LayerProps & { readonly id: string; readonly side: 0 | 1 }) {
  return (
    <g className={`own ${side === 0 ? "first" : "second"}`}>
      {pacts.flatMap((pact) => {
        if (!pact.members.includes(id)) return [];
        const lines = linesOf(pact);
        const mine = lines.filter(({ from, to }) => from === id || to === id);
        const rest = pact.form === "many" ? lines.filter(({ from }) => from !== id) : [];
        const props = { pact, places, node: nodes.get(pact.instrument), view };
        return (
          <g key={pact.instrument}>
            {rest.length > 0 && (
              <g className="light">
                <Pact {...props} lines={rest} unit={unit} />
              </g>
            )}
            <Pact {...props} lines={mine} unit={unit * (pact.form === "many" ? 1.9 : 1.3)} />
          </g>
        );
      })}
    </g>
  );
}

interface PactProps {
  readonly pact: MapPact;
  /** null for all lines of the pact. */
  readonly lines: readonly Line[] | null;
  readonly places: Places;
  readonly node: Point | undefined;
  readonly view: View;
  readonly unit: number;
  readonly soft?: boolean;
}

const Pact = memo(function Pact({ pact, lines, places, node, view, unit, soft = false }: PactProps) {
  const { d, heads } = shapeOf(pact.type, lines ?? linesOf(pact), places, node, view, unit);
  if (d === "") return null;
  return (
    <>
      <path className={`tie ${isFilled(pact.type) ? "filled" : "stroked"} of-${soft ? "soft" : pact.type} as-${pact.form}`} d={d} />
      {pact.type === "neutrality" && <path className="tie hollow" d={d} />}
      {heads !== "" && <path className="tie heads" d={heads} />}
    </>
  );
}, isSame);

/** Most pacts do not change from one date to the next, and drawing their paths is most of a frame's work. */
function isSame(one: PactProps, other: PactProps): boolean {
  if (one.lines !== null || other.lines !== null || one.view !== other.view || one.unit !== other.unit) return false;
  if (one.node?.join() !== other.node?.join()) return false;
  if (one.pact === other.pact && one.places === other.places) return true;
  return keyOf(one) === keyOf(other);
}

function keyOf({ pact, places }: PactProps): string {
  const { instrument, type, form, hub, owing, owed, except } = pact;
  return JSON.stringify([instrument, type, form, hub, owing, owed, except, pointsOfMembers(pact, places)]);
}

/** A large soft pact has no plate: its spokes meet in the middle of its members. */
function middle(pact: MapPact, places: Places): Point | undefined {
  const points = pointsOfMembers(pact, places);
  return pact.form === "many" && points.length > 0 ? middleOf(points) : undefined;
}

interface PlatesProps extends Pick<LayerProps, "pacts" | "nodes" | "view"> {
  readonly chosen: readonly string[];
}

/** A large pact as one mark: a plate with the number of its members. */
export const Plates = memo(function Plates({ pacts, nodes, view, chosen }: PlatesProps) {
  return pacts.map(({ instrument, members }) => {
    const node = nodes.get(instrument);
    if (node === undefined) return null;
    const [x, y] = inChart(node, view);
    const side = chosen.findIndex((id) => members.includes(id));
    const tone = chosen.length === 0 ? "" : side < 0 ? " faded" : side === 0 ? " first" : " second";
    const [wide, tall] = [members.length > 9 ? 19 : 13, 14];
    return (
      <g key={instrument} className={`plate${tone}`}>
        <rect x={round(x - wide / 2)} y={round(y - tall / 2)} width={wide} height={tall} rx={2.5} />
        <text x={round(x)} y={round(y + 3.7)} textAnchor="middle">
          {members.length}
        </text>
      </g>
    );
  });
});
