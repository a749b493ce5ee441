/** Pacts drawn in the form that the law has: all of a type, those of a chosen state over them, and the plates of pacts of many. */
import { memo } from "react";
import type { Pact } from "../../app/query/answers.ts";
import type { Shown } from "../../charts/map/dots.ts";
import { isFilled, linesOf, middleOf, type Places, type Shape, shapeOf } from "../../charts/map/pactShapes.ts";
import type { Point } from "../../charts/map/taper.ts";

interface LayerProps {
  readonly pacts: readonly Pact[];
  readonly places: Places;
  readonly nodes: ReadonlyMap<string, Point>;
  readonly view: Shown;
  readonly unit: number;
}

/** A soft pact of many has no plate: its spokes meet in the midst of its members. */
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
      {pacts.map((pact) => {
        const node = nodes.get(pact.instrument) ?? midst(pact, places);
        return (
          <PactPath
            key={`${pact.instrument} ${pact.type}`}
            type={soft ? "soft" : pact.type}
            form={pact.form}
            {...shapeNow(pact, places, node, view, unit)}
          />
        );
      })}
    </g>
  );
});

/** The ties of one state: heavy to a counterpart or to the plate, light from there to those whom it owes or who owe it. */
export function OwnPacts({ id, side, pacts, places, nodes, view, unit }: LayerProps & { readonly id: string; readonly side: 0 | 1 }) {
  const own = pacts.filter(({ members }) => members.includes(id));
  return (
    <g className={`own ${side === 0 ? "first" : "second"}`}>
      {own.map((pact) => {
        const lines = linesOf(pact);
        const mine = lines.filter(({ from, to }) => from === id || to === id);
        const node = nodes.get(pact.instrument);
        const rest = pact.form === "many" ? lines.filter(({ from }) => from !== id) : [];
        return (
          <g key={pact.instrument}>
            {rest.length > 0 && (
              <g className="light">
                <PactPath type={pact.type} form={pact.form} {...shapeOf(pact, rest, places, node, view, unit)} />
              </g>
            )}
            <PactPath
              type={pact.type}
              form={pact.form}
              {...shapeOf(pact, mine, places, node, view, unit * (pact.form === "many" ? 1.9 : 1.3))}
            />
          </g>
        );
      })}
    </g>
  );
}

const PactPath = memo(function PactPath({ type, form, d, heads }: Shape & { readonly type: string; readonly form: Pact["form"] }) {
  if (d === "") return null;
  return (
    <>
      <path className={`tie ${isFilled(type) ? "filled" : "stroked"} of-${type} as-${form}`} d={d} />
      {type === "neutrality" && <path className="tie hollow" d={d} />}
      {heads !== "" && <path className="tie heads" d={heads} />}
    </>
  );
});

/** The shape of a pact, kept while neither it, nor its seats, nor what is shown changes: most of a frame's work when the date moves. */
const kept = new WeakMap<Pact, { readonly key: string; readonly shape: Shape }>();

function shapeNow(pact: Pact, places: Places, node: Point | undefined, view: Shown, unit: number): Shape {
  const seats = pact.members.map((id) => places.get(id)?.join(" ") ?? "");
  const key = [view.ox, view.oy, view.scale, unit, node, ...seats].join();
  const before = kept.get(pact);
  if (before?.key === key) return before.shape;
  const shape = shapeOf(pact, linesOf(pact), places, node, view, unit);
  kept.set(pact, { key, shape });
  return shape;
}

function midst({ form, members }: Pact, places: Places): Point | undefined {
  const points = members.flatMap((id): Point[] => {
    const point = places.get(id);
    return point === undefined ? [] : [point];
  });
  return form === "many" && points.length > 0 ? middleOf(points) : undefined;
}

interface PlatesProps {
  readonly pacts: readonly Pact[];
  readonly nodes: ReadonlyMap<string, Point>;
  readonly view: Shown;
  readonly chosen: readonly string[];
}

/** A pact of many as one thing: a plate with the number of its members. */
export const Plates = memo(function Plates({ pacts, nodes, view, chosen }: PlatesProps) {
  return pacts.map(({ instrument, members }) => {
    const node = nodes.get(instrument);
    if (node === undefined) return null;
    const [x, y] = [(node[0] - view.ox) * view.scale, (node[1] - view.oy) * view.scale];
    const side = chosen.findIndex((id) => members.includes(id));
    const tone = chosen.length === 0 ? "" : side < 0 ? " faded" : side === 0 ? " first" : " second";
    const [wide, tall] = [members.length > 9 ? 19 : 13, 14];
    return (
      <g key={instrument} className={`plate${tone}`}>
        <rect x={round(x - wide / 2)} y={round(y - tall / 2)} width={round(wide)} height={round(tall)} rx={2.5} />
        <text x={round(x)} y={round(y + 3.7)} textAnchor="middle">
          {members.length}
        </text>
      </g>
    );
  });
});

const round = (value: number) => Math.round(value * 10) / 10;
