/** An instrument as a bar under its name. The form shows the promise; unknown dates fade, and a dormant treaty is hollow. */
import { round } from "../scale.ts";
import { type Bar, LANE } from "./pack.ts";

export type Tone = "first" | "second" | "plain" | "away";

/** The first and the last day of a date that may be known in part. */
export type DateRange = (date: string) => { readonly earliest: string; readonly latest: string } | null;

interface Props {
  readonly bar: Bar;
  readonly top: number;
  readonly tone: Tone;
  readonly form: string;
  readonly title: string;
  readonly x: (day: string) => number;
  readonly rangeOf: DateRange;
  readonly verified: string;
  readonly width: number;
}

/** Opacities over the days on which it may have run, from faint to full. */
const STEPS = [0.16, 0.34, 0.52, 0.72];
/** A bar with an unknown end starts to fade at this share of its longest possible length. */
const SURE = 0.6;

export function SpanBar({ bar: { span, x1, x2, at, long, text, lane }, top, tone, form, title, x, rangeOf, verified, width }: Props) {
  const y = top + lane * LANE;
  const mid = y + 15;
  const lasts = span.latest === null;
  const end = lasts ? Math.max(x1, Math.min(x2, x(verified))) : x2;
  const begun = span.since === null ? null : rangeOf(span.since);
  const solid = begun === null ? x1 : Math.max(x1, x(begun.latest));
  const ended = span.until === null ? null : rangeOf(span.until);
  const surely = ended === null ? x1 + (end - x1) * SURE : x(ended.earliest);
  const sure = span.until === null ? end : Math.min(end, Math.max(solid, surely));
  const asleep = span.dormantSince === null ? x1 : x(rangeOf(span.dormantSince)?.earliest ?? verified);
  const hollow = span.dormant ? Math.max(solid, asleep) : end;
  return (
    <g className={`span-bar form-${form} ${tone} ${span.since === null ? "undated" : ""}`} data-id={span.instrument}>
      <title>{title}</title>
      <rect className="hit" x={Math.min(x1, at) - 2} y={y} width={round(Math.max(x2, at + long) - Math.min(x1, at) + 4)} height={LANE} />
      <text x={at} y={y + 10}>
        {text}
      </text>
      <Fade from={x1} to={solid} mid={mid} isRising />
      <Stroke form={form} x1={solid} x2={Math.min(sure, hollow)} mid={mid} />
      {span.dormant && <rect className="dormant" x={hollow} y={mid - 2.5} width={round(Math.max(0, end - hollow))} height="5" />}
      <Fade from={sure} to={end} mid={mid} />
      {form === "offence" && !lasts && <path className="barb" d={`M${end} ${mid - 5}l7 5l-7 5z`} />}
      {!lasts && span.until !== "unknown" && end < width && <line className="cap" x1={end} x2={end} y1={mid - 4} y2={mid + 4} />}
      {x2 - end > 1.5 && <line className="beyond" x1={end} x2={x2} y1={mid} y2={mid} />}
    </g>
  );
}

function Stroke({ form, x1, x2, mid }: { readonly form: string; readonly x1: number; readonly x2: number; readonly mid: number }) {
  if (x2 - x1 < 0.1) return null;
  const lines = form === "neutrality" ? [mid - 1.8, mid + 1.8] : [mid];
  return lines.map((y) => <line key={y} className="along" x1={x1} x2={round(x2)} y1={round(y)} y2={round(y)} />);
}

interface FadeProps {
  readonly from: number;
  readonly to: number;
  readonly mid: number;
  readonly isRising?: boolean;
}

function Fade({ from, to, mid, isRising = false }: FadeProps) {
  const part = (to - from) / STEPS.length;
  if (part < 0.4) return null;
  return STEPS.map((step, index) => {
    const opacity = STEPS[isRising ? index : STEPS.length - 1 - index];
    return (
      <rect
        key={step}
        className="fade"
        x={round(from + index * part)}
        y={mid - 2.5}
        width={round(part + 0.2)}
        height="5"
        opacity={opacity}
      />
    );
  });
}
