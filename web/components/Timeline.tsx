/**
 * Both states' pacts since their beginning, one bar an instrument, under the map and cut by the same date. Form carries
 * law: the heaviest promise of an instrument decides how its bar is drawn.
 */
import { memo, useMemo, useState } from "react";
import { type Day, PACT_TYPES } from "../../src/surfaces/client/words.ts";
import { go } from "../address.ts";
import { share } from "../calendar.ts";
import type { History } from "../state.ts";
import { en } from "../text/en.ts";

export type Span = History["spans"][number];

interface Props {
  readonly histories: readonly History[];
  readonly day: Day;
  readonly last: Day;
  readonly verified: Day;
}

/** Rows of one state before the rest is asked for. */
const ROWS = 12;
const SIDES = ["first", "second"] as const;

export function pactsOf(history: History): Span[] {
  return history.spans.filter(({ types }) => types.some(isPact));
}

function isPact(type: string): boolean {
  return (PACT_TYPES as readonly string[]).includes(type);
}

/** The heaviest promise, in the order of the ladder. */
export function formOf({ types }: Span): string {
  return PACT_TYPES.find((type) => (types as readonly string[]).includes(type)) ?? "consultation";
}

export function Timeline({ histories, day, last, verified }: Props) {
  const from = useMemo(() => startOf(histories), [histories]);
  return (
    <div className="timeline">
      <div className="years" aria-hidden="true">
        {yearsOf(from, last).map((year) => (
          <span key={year} style={{ left: `${share(`${year}-01-01` as Day, from, last) * 100}%` }}>
            {year}
          </span>
        ))}
      </div>
      {histories.map((history, index) => (
        <Rows key={history.state.id} side={SIDES[index === 0 ? 0 : 1]} history={history} from={from} last={last} verified={verified} />
      ))}
      <div className="date-line-frame" aria-hidden="true">
        <span className="date-line" style={{ left: `${share(day, from, last) * 100}%` }} />
      </div>
    </div>
  );
}

const Rows = memo(function Rows({
  side,
  history,
  from,
  last,
  verified,
}: {
  readonly side: "first" | "second";
  readonly history: History;
  readonly from: Day;
  readonly last: Day;
  readonly verified: Day;
}) {
  const [all, setAll] = useState(false);
  const spans = pactsOf(history);
  const shown = all ? spans : chosen(spans);
  return (
    <div className={`timeline-rows ${side}`}>
      <h3>{history.state.name}</h3>
      {spans.length === 0 && <p className="small">{en.timeline.none(history.state.name)}</p>}
      <ul>
        {shown.map((span) => (
          <li key={span.instrument} className={`form-${formOf(span)}`}>
            <button
              type="button"
              className="link"
              data-open={span.instrument}
              title={en.timeline.open(span.title)}
              onClick={() => go({ open: null, treaty: span.instrument })}
            >
              {span.title}
            </button>
            <Bar span={span} from={from} last={last} verified={verified} />
          </li>
        ))}
      </ul>
      {spans.length > ROWS && (
        <button type="button" className="quiet" onClick={() => setAll(!all)}>
          {all ? en.timeline.showFewer : en.timeline.showAll(spans.length)}
        </button>
      )}
    </div>
  );
});

/** The heaviest pacts first when room is short, then in order of time. */
function chosen(spans: readonly Span[]): Span[] {
  const order: readonly string[] = PACT_TYPES;
  const kept = new Set([...spans].sort((one, other) => order.indexOf(formOf(one)) - order.indexOf(formOf(other))).slice(0, ROWS));
  return spans.filter((span) => kept.has(span));
}

function Bar({ span, from, last, verified }: { readonly span: Span; readonly from: Day; readonly last: Day; readonly verified: Day }) {
  const percent = (day: string) => `${(share(day as Day, from, last) * 100).toFixed(2)}%`;
  const form = formOf(span);
  const end = span.latest ?? verified;
  const [x1, x2] = [percent(span.earliest), percent(end)];
  const doubled = form === "neutrality";
  return (
    <svg className="span" width="100%" height="14" aria-hidden="true">
      {doubled ? (
        [5, 9].map((y) => <line key={y} className="stroke" x1={x1} x2={x2} y1={y} y2={y} />)
      ) : (
        <line className="stroke" x1={x1} x2={x2} y1="7" y2="7" />
      )}
      {form === "offence" && <circle className="barb" cx={x2} cy="7" r="4" />}
      {span.latest === null ? (
        <line className="beyond" x1={x2} x2="100%" y1="7" y2="7" />
      ) : (
        <line className="end" x1={x2} x2={x2} y1="2" y2="12" />
      )}
    </svg>
  );
}

/** The decade in which the first pact of either began. */
function startOf(histories: Props["histories"]): Day {
  const years = histories
    .flatMap((history) => pactsOf(history).map(({ earliest }) => Number(earliest.slice(0, 4))))
    .filter((year) => year >= 1816);
  const first = years.length === 0 ? 1816 : Math.max(1816, Math.floor(Math.min(...years) / 10) * 10);
  return `${Math.min(first, 2000)}-01-01` as Day;
}

/** Round years, at most ten. */
function yearsOf(from: Day, last: Day): number[] {
  const [first, end] = [Number(from.slice(0, 4)), Number(last.slice(0, 4))];
  const step = [5, 10, 20, 25, 50].find((one) => (end - first) / one <= 10) ?? 50;
  const years: number[] = [];
  for (let year = Math.ceil(first / step) * step; year <= end - step / 3; year += step) years.push(year);
  return years;
}
