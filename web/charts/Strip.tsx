/** Marks in a row, in their own order and by paragraph, wrapped like words. A mark can be clicked anywhere in its square. */
import { type MouseEvent, type ReactNode, useMemo } from "react";
import { Chart, pointIn } from "./Chart.tsx";
import "./strip.css";

export interface StripMark {
  readonly id: string;
  /** The paragraph of the mark. */
  readonly paragraph: number | null;
  readonly className: string;
  /** Drawn around the origin, 16 pixels across. */
  readonly mark: ReactNode;
  readonly title: string;
}

interface Props {
  readonly marks: readonly StripMark[];
  readonly width: number;
  readonly label: string;
  readonly paragraph: (number: number) => string;
  readonly onPick: (id: string) => void;
}

const [STEP, GAP, LINE] = [19, 13, 42];

export function Strip({ marks, width, label, paragraph, onPick }: Props) {
  const { placed, labels, height } = useMemo(() => placedIn(marks, width), [marks, width]);
  const pick = (event: MouseEvent<SVGSVGElement>) => {
    const [px, py] = pointIn(event);
    const found = placed.find(({ x, y }) => Math.abs(x - px) <= STEP / 2 && Math.abs(y - py) <= STEP / 2);
    if (found !== undefined) onPick(found.mark.id);
  };
  return (
    <Chart id="claim-strip" className="strip" width={width} height={height} label={label} onClick={pick}>
      {labels.map(({ number, x, y, to }) => (
        <g key={`${number} ${y}`} className="paragraph">
          <path d={`M${x - 8} ${y + 14}H${to + 8}`} />
          <text className="tick" x={x - 8} y={y + 26}>
            {paragraph(number)}
          </text>
        </g>
      ))}
      {placed.map(({ mark: { id, className, mark, title }, x, y }) => (
        <g key={id} className={`strip-mark ${className}`} transform={`translate(${x} ${y})`}>
          <title>{title}</title>
          <rect className="hit" x={-STEP / 2} y={-STEP / 2} width={STEP} height={STEP} />
          {mark}
        </g>
      ))}
    </Chart>
  );
}

/** The position of each mark; a paragraph that does not fit continues on the next line. */
function placedIn(marks: readonly StripMark[], width: number) {
  const placed: { mark: StripMark; x: number; y: number }[] = [];
  const labels: { number: number; x: number; y: number; to: number }[] = [];
  let [x, y] = [9, 14];
  let before: number | null = null;
  for (const [index, mark] of marks.entries()) {
    const isNew = mark.paragraph !== before;
    if (isNew && index > 0) x += GAP;
    const rest = isNew && mark.paragraph !== null ? marks.filter((one) => one.paragraph === mark.paragraph).length : 1;
    const fits = x + (Math.min(rest, Math.floor(width / STEP) - 1) - 1) * STEP + 9 <= width;
    if (index > 0 && (!fits || x + 9 > width)) [x, y] = [9, y + LINE];
    const last = labels.at(-1);
    if (mark.paragraph !== null && (isNew || last?.y !== y)) labels.push({ number: mark.paragraph, x, y, to: x });
    else if (last !== undefined && mark.paragraph !== null) last.to = x;
    placed.push({ mark, x, y });
    before = mark.paragraph;
    x += STEP;
  }
  return { placed, labels, height: y + (labels.length > 0 ? 32 : 14) };
}
