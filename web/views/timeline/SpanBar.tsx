/** One instrument as a bar under its name. Form carries law; what is not known fades, what is dormant is hollow. */
import { type Day, dayNumber, spanOf } from "../../../src/surfaces/client/words.ts";
import { dayFromNumber } from "../../ledger/calendar.ts";
import { timeline } from "./labels.ts";
import { formOf } from "./model.ts";
import { type Bar, LANE } from "./pack.ts";

interface Props {
  readonly bar: Bar;
  readonly top: number;
  readonly tone: "first" | "second" | "plain" | "away";
  /** Where a day lies, in pixels, within the picture. */
  readonly x: (day: Day) => number;
  readonly verified: Day;
  readonly width: number;
}

const STEPS = [0.16, 0.34, 0.52, 0.72] as const;
/** An end that is not known at all fades from this part of the longest life on. */
const SURE = 0.6;

function partOf(from: Day, to: Day): Day {
  return dayFromNumber(dayNumber(from) + (dayNumber(to) - dayNumber(from)) * SURE);
}

export function SpanBar({ bar: { span, x1, x2, at, long, text, lane }, top, tone, x, verified, width }: Props) {
  const y = top + lane * LANE;
  const mid = y + 15;
  const form = formOf(span);
  const lasts = span.latest === null;
  const end = lasts ? Math.max(x1, Math.min(x2, x(verified))) : x2;
  const begun = span.since === null ? null : spanOf(span.since);
  const ended = span.until === null ? null : spanOf(span.until);
  const solid = begun === null ? x1 : Math.max(x1, x(begun.latest));
  const until = endOfSure();
  const hollow = span.dormant ? Math.max(solid, span.dormantSince === null ? x1 : x(spanOf(span.dormantSince)?.earliest ?? verified)) : end;
  const tail = x2 - end > 1.5;
  return (
    <g className={`span-bar form-${form} ${tone} ${span.since === null ? "undated" : ""}`} data-id={span.instrument}>
      <title>{timeline.figure.open(span.title)}</title>
      <rect className="hit" x={Math.min(x1, at) - 2} y={y} width={Math.max(x2, at + long) - Math.min(x1, at) + 4} height={LANE} />
      <text x={at} y={y + 10}>
        {text}
      </text>
      <Fade from={x1} to={solid} mid={mid} rising />
      <Stroke form={form} x1={solid} x2={Math.min(until, hollow)} mid={mid} />
      {span.dormant && <rect className="dormant" x={hollow} y={mid - 2.5} width={Math.max(0, end - hollow)} height="5" />}
      <Fade from={until} to={end} mid={mid} />
      {form === "offence" && !lasts && <path className="barb" d={`M${end} ${mid - 5}l7 5l-7 5z`} />}
      {!lasts && span.until !== "unknown" && end < width && <line className="cap" x1={end} x2={end} y1={mid - 4} y2={mid + 4} />}
      {tail && <line className="beyond" x1={end} x2={x2} y1={mid} y2={mid} />}
    </g>
  );

  /** Up to where it surely ran. */
  function endOfSure(): number {
    if (span.until === null) return end;
    if (span.until === "unknown" || ended === null)
      return Math.min(end, Math.max(solid, x(partOf(span.earliest as Day, span.latest as Day))));
    return Math.min(end, Math.max(solid, x(ended.earliest)));
  }
}

function Stroke({ form, x1, x2, mid }: { readonly form: string; readonly x1: number; readonly x2: number; readonly mid: number }) {
  if (x2 - x1 < 0.1) return null;
  if (form === "neutrality")
    return (
      <>
        <line className="along" x1={x1} x2={x2} y1={mid - 1.8} y2={mid - 1.8} />
        <line className="along" x1={x1} x2={x2} y1={mid + 1.8} y2={mid + 1.8} />
      </>
    );
  return <line className="along" x1={x1} x2={x2} y1={mid} y2={mid} />;
}

/** A stretch in which it may have run: steps from faint to full, or back. */
function Fade({
  from,
  to,
  mid,
  rising = false,
}: {
  readonly from: number;
  readonly to: number;
  readonly mid: number;
  readonly rising?: boolean;
}) {
  const part = (to - from) / STEPS.length;
  if (part < 0.4) return null;
  return STEPS.map((_, index) => (
    <rect
      key={STEPS[index]}
      className="fade"
      x={from + index * part}
      y={mid - 2.5}
      width={part + 0.2}
      height="5"
      opacity={STEPS[rising ? index : STEPS.length - 1 - index]}
    />
  ));
}
