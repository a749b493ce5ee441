/** A case as rings. The line of a ring tells the law, the colour whom; a dot is a button that opens its duty. */

import { memo, useMemo } from "react";
import { en } from "../../app/language/en.ts";
import { Chart, ChartButton, Hatch } from "../Chart.tsx";
import { ringsInWords } from "../inWords.ts";
import { type DotLabel, isBeside, type PlacedDot, type PlacedSide, type RingCase, type RingForm, ringsLayout, underOf } from "./rings.ts";
import "./rings.css";

interface Props {
  readonly id: string;
  readonly put: RingCase;
  readonly width: number;
  readonly label: string;
  /** Called with the key of the dot that was pressed. */
  readonly onPick: (key: string) => void;
}

/** In a wider frame the rings would not grow, and only the arrow would. */
const WIDEST = 860;

export const CaseRings = memo(function CaseRings({ id, put, width: given, label, onPick }: Props) {
  const width = Math.min(given, WIDEST);
  const layout = useMemo(() => ringsLayout(put, width), [put, width]);
  const { rings, rows, arrows, arrowText, attackers, attacked, dots, labels } = layout;
  const words = useMemo(() => ringsInWords(put), [put]);
  const hatch = `${id}-hatch`;
  const head = `${id}-head`;
  return (
    <Chart
      id={id}
      className={`rings${rings.length === 0 ? " narrow" : ""}`}
      width={width}
      height={layout.height}
      label={label}
      words={words}
      isGroup
    >
      <defs>
        <Hatch id={hatch} />
        <marker id={head} className="head" viewBox="0 0 10 10" refX="8" refY="5" markerWidth="4.6" markerHeight="4.6" orient="auto">
          <path d="M0 0.6L9.4 5L0 9.4Z" />
        </marker>
      </defs>
      {rings.map(({ ring, x, y, r }) => (
        <g key={ring.id} className={ring.dots.length === 0 ? "ring-of empty" : "ring-of"}>
          <circle className={`ring-line ${ring.form}`} cx={x} cy={y} r={r} />
          <text className="ring-label" x={x} y={y - r - 7} textAnchor="middle">
            {ring.label}
          </text>
        </g>
      ))}
      {rows.map(({ ring, y }) => (
        <g key={ring.id} className="row-head">
          <RowLine form={ring.form} y={y - 4} />
          <text className="row-label" x="46" y={y}>
            {ring.label}
          </text>
        </g>
      ))}
      {arrows.map(([x1, y1, x2, y2]) => (
        <path key={`${x1} ${y1}`} className="attack" d={`M${x1} ${y1}L${x2} ${y2}`} markerEnd={`url(#${head})`} />
      ))}
      <text
        className="attack-words"
        transform={`translate(${arrowText.x} ${arrowText.y}) rotate(${arrowText.turn})`}
        textAnchor={arrowText.turn === 0 ? "start" : "middle"}
      >
        {arrowText.lines.map(({ text, dy }) => (
          <tspan key={text} x="0" y={dy}>
            {text}
          </tspan>
        ))}
      </text>
      {attackers.map((side) => (
        <Side key={side.key} side={side} tone="first" />
      ))}
      {attacked.map((side) => (
        <Side key={side.key} side={side} tone="second" />
      ))}
      {dots.map(({ dot, x, y, from }) => from !== null && <Trail key={dot.key} from={from} to={[x, y]} />)}
      {dots.map((one) => (
        <Dot key={one.dot.key} placed={one} label={labels.find(({ id: key }) => key === one.dot.key)} {...{ width, hatch, onPick }} />
      ))}
      {labels.map((one) => !dots.some(({ dot }) => dot.key === one.id) && <Words key={one.id} label={one} width={width} />)}
    </Chart>
  );
});

/** A short sample of a ring's line before the heading of its row. */
function RowLine({ form, y }: { readonly form: RingForm; readonly y: number }) {
  if (form !== "neutral") return <path className={`ring-line ${form}`} d={`M6 ${y}H38`} />;
  return <path className="ring-line neutral" d={`M6 ${y - 2}H38M6 ${y + 2}H38`} />;
}

function Side({ side: { x, y, r, tx, ty, anchor, name, isSeat }, tone }: { readonly side: PlacedSide; readonly tone: "first" | "second" }) {
  return (
    <g className={`side ${tone}`}>
      {isSeat && <circle className="seat" cx={x} cy={y} r={r + 4.5} />}
      <circle className="disc" cx={x} cy={y} r={r} />
      <text className="side-name" x={tx} y={ty} textAnchor={anchor}>
        {name}
      </text>
    </g>
  );
}

/** The way of a dot that has changed its ring: an empty circle where it stood, and a thin line to where it stands. */
function Trail({ from, to }: { readonly from: readonly [number, number]; readonly to: readonly [number, number] }) {
  return (
    <g className="trail">
      <path d={`M${from[0]} ${from[1]}L${to[0]} ${to[1]}`} />
      <circle cx={from[0]} cy={from[1]} r="4" />
    </g>
  );
}

interface DotProps {
  readonly placed: PlacedDot;
  readonly label: DotLabel | undefined;
  readonly width: number;
  readonly hatch: string;
  readonly onPick: (key: string) => void;
}

function Dot({ placed: { dot, x, y, r }, label, width, hatch, onPick }: DotProps) {
  const { key, name, form, count, isSeat, changed } = dot;
  const title = [name, underOf(dot)].filter((one) => one !== "").join(en.list.colon);
  return (
    <ChartButton
      open={`ring.${key}`}
      label={title}
      className={`ring-dot ${form}${changed === null ? "" : " changed"}`}
      onPress={() => onPick(key)}
    >
      <g className="moves" transform={`translate(${x} ${y})`}>
        <circle className="hit" r={Math.max(14, r + 3)} />
        {changed !== null && <circle className="changed-ring" r={r + 4.5} />}
        {isSeat && <circle className="seat" r={r + (changed === null ? 4.5 : 8)} />}
        <circle className="disc" r={r} {...(form === "contestable" ? { fill: `url(#${hatch})` } : {})} />
        {count > 1 && (
          <text className="number" y="4" textAnchor="middle">
            {count}
          </text>
        )}
      </g>
      {label !== undefined && <Words label={label} width={width} />}
    </ChartButton>
  );
}

function Words({ label, width }: { readonly label: DotLabel; readonly width: number }) {
  const { text, lines, tx, ty, anchor, leader, size, changed } = label;
  // In a row the second text stands beside the name if there is room; beside a ring it always stands below.
  const inline = label.under === undefined && (text === "" || isBeside(label, width));
  return (
    <>
      {leader !== null && <path className="leader" d={`M${leader[0]} ${leader[1]}L${leader[2]} ${leader[3]}`} />}
      <g className="moves" transform={`translate(${tx} ${ty})`}>
        <text className="ring-name" textAnchor={anchor} fontSize={size}>
          {text}
          {inline && lines.length > 0 && (
            <tspan className={changed ? "under changed" : "under"} dx={text === "" ? 0 : 8}>
              {lines[0]}
            </tspan>
          )}
        </text>
        {!inline &&
          lines.map((line, index) => (
            <text key={line} className={changed ? "under changed" : "under"} y={15 * (index + 1)} textAnchor={anchor}>
              {line}
            </text>
          ))}
      </g>
    </>
  );
}
