/** The parts that every chart shares: the frame, a legend, placed labels, hatching, ticks of years and counts. */
import type { KeyboardEvent, MouseEvent, PointerEvent, ReactNode, SVGProps } from "react";
import "./chart.css";
import { textWidth } from "../ui/text.ts";
import type { PlacedLabel } from "./labels.ts";

export interface FrameProps extends Pick<SVGProps<SVGSVGElement>, "onPointerMove" | "onPointerLeave" | "onPointerDown" | "onPointerUp"> {
  readonly id?: string;
  /** The kind of chart, for its styles. */
  readonly className: string;
  readonly width: number;
  readonly height: number;
  /** The text alternative; null hides the chart from assistive technology. */
  readonly label: string | null;
  /** The values in words, for those who do not see the chart and for a saved picture. */
  readonly words?: string;
  /** Whether it contains buttons: then it is a group, not one image. */
  readonly isGroup?: boolean;
  readonly onClick?: (event: MouseEvent<SVGSVGElement>) => void;
  readonly onPointerCancel?: (event: PointerEvent<SVGSVGElement>) => void;
  readonly children: ReactNode;
}

/** The <svg> of a chart, of a fixed size that a page may scale. A saved picture is this element. */
export function Chart({ className, width, height, label, words = "", isGroup = false, children, ...rest }: FrameProps) {
  const [wide, tall] = [Math.round(width), Math.round(height)];
  const frame = { ...rest, className: `chart ${className}`, width: wide, height: tall, viewBox: `0 0 ${wide} ${tall}` };
  if (label === null)
    return (
      <svg {...frame} aria-hidden="true">
        {children}
      </svg>
    );
  return (
    <svg {...frame} role={isGroup ? "group" : "img"} aria-label={label}>
      {words !== "" && <desc>{words}</desc>}
      {children}
    </svg>
  );
}

/** The pointer's position in the chart's units, even if the page scales it. */
export function pointIn({ currentTarget, clientX, clientY }: MouseEvent<SVGSVGElement>): readonly [number, number] {
  const box = currentTarget.getBoundingClientRect();
  const zoom = box.width === 0 ? 1 : currentTarget.viewBox.baseVal.width / box.width;
  return [(clientX - box.left) * zoom, (clientY - box.top) * zoom];
}

interface ButtonProps {
  /** The value of `data-open`: focus returns to this element when the drawer that it opened closes. */
  readonly open?: string;
  readonly label: string;
  readonly className?: string;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A part of a chart that works as a button, by pointer, Enter and space. */
export function ChartButton({ open, label, className = "", onPress, children }: ButtonProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    onPress();
  };
  // SVG has no button element, and takes its name from a title.
  const button = { role: "button", tabIndex: 0, onClick: onPress, onKeyDown };
  return (
    <g {...button} {...(open === undefined ? {} : { "data-open": open })} className={`chart-button ${className}`}>
      <title>{label}</title>
      {children}
    </g>
  );
}

/** The pattern of contestable and added parts. `id` must be unique on a page. */
export function Hatch({ id, step = 3, line = 1.3 }: { readonly id: string; readonly step?: number; readonly line?: number }) {
  return (
    <pattern id={id} width={step} height={step} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect className="hatch-ground" width={step} height={step} />
      <rect className="hatch-line" width={line} height={step} />
    </pattern>
  );
}

export function Labels({ labels }: { readonly labels: readonly PlacedLabel[] }) {
  return labels.map(({ id, text, tx, ty, anchor, className, leader }) => (
    <g key={id}>
      {leader !== null && <path className="leader" d={`M${leader[0]} ${leader[1]}L${leader[2]} ${leader[3]}`} />}
      <text className={`name ${className}`} x={tx} y={ty} textAnchor={anchor}>
        {text}
      </text>
    </g>
  ));
}

export interface Key {
  readonly key: string;
  /** The mark, drawn around the origin, at most 12 pixels across. */
  readonly mark: ReactNode;
  readonly text: string;
}

interface LegendProps {
  readonly keys: readonly Key[];
  readonly y: number;
  readonly width: number;
}

const [LEGEND_SIZE, LEGEND_LINE, MARK] = [12, 18, 16];

/** Each key with its left edge and its line, wrapped to the width. */
function legendLines(keys: readonly Key[], width: number) {
  let [x, line] = [0, 0];
  const placed = keys.map((key) => {
    const long = MARK + textWidth(key.text, LEGEND_SIZE) + 14;
    if (x > 0 && x + long > width) [x, line] = [0, line + 1];
    const at = { ...key, x, line };
    x += long;
    return at;
  });
  return { placed, lines: keys.length === 0 ? 0 : line + 1 };
}

export function legendHeight(keys: readonly Key[], width: number): number {
  return legendLines(keys, width).lines * LEGEND_LINE;
}

export function Legend({ keys, y, width }: LegendProps) {
  return legendLines(keys, width).placed.map(({ key, mark, text, x, line }) => (
    <g key={key} transform={`translate(${Math.round(x)} ${y + line * LEGEND_LINE})`}>
      <g className="key" transform="translate(6 9)">
        {mark}
      </g>
      <text className="legend" x={MARK} y="13">
        {text}
      </text>
    </g>
  ));
}

interface YearsProps {
  readonly years: readonly number[];
  readonly x: (day: string) => number;
  /** The baseline of the numbers. */
  readonly y: number;
  /** The width that the numbers must not exceed. */
  readonly width: number;
}

/** Year numbers along an axis; the first and the last stay inside it. */
export function YearLabels({ years, x, y, width }: YearsProps) {
  return years.map((year) => (
    <text key={year} className="tick" x={Math.min(width - 14, Math.max(14, x(`${year}-01-01`)))} y={y} textAnchor="middle">
      {year}
    </text>
  ));
}

interface CountsProps {
  readonly counts: readonly number[];
  readonly y: (count: number) => number;
  readonly from: number;
  readonly to: number;
}

/** Grid lines of counts with their numbers at the left. */
export function CountGrid({ counts, y, from, to }: CountsProps) {
  return counts.map((count) => (
    <g key={count}>
      <line className={count === 0 ? "base" : "grid"} x1={from} x2={to} y1={y(count)} y2={y(count)} />
      <text className="tick" x={from - 6} y={y(count) + 4} textAnchor="end">
        {count}
      </text>
    </g>
  ));
}

/** The line at the page's date. */
export function DateLine({ x, from, to }: { readonly x: number; readonly from: number; readonly to: number }) {
  return <line className="date-line" x1={x} x2={x} y1={from} y2={to} />;
}
