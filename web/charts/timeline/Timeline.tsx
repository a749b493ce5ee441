/**
 * Both states' pacts since their beginning, one bar an instrument, under the map and cut by the same date. Form carries
 * law: the heaviest promise of an instrument decides how its bar is drawn.
 */
import { memo, useState } from "react";
import type { Day } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import { useSharedView } from "../../app/query/useSharedView.ts";
import type { History } from "../../app/query/answers.ts";
import { share } from "../../ledger/calendar.ts";
import { useSettled } from "../../ui/useSettled.ts";
import { begunBy, chosenOf, formOf, pactsOf, runningOn, type Span, startOf, yearsOf } from "./timeline.ts";

interface Props {
  readonly histories: readonly History[];
  readonly day: Day;
  readonly last: Day;
  readonly verified: Day;
}

/** Rows of one state before the rest is asked for. */
const ROWS = 12;
const SIDES = ["first", "second"] as const;

export function Timeline({ histories, day, last, verified }: Props) {
  const { change } = useSharedView();
  const from = startOf(histories, day);
  const still = useSettled(day, 300); // which rows are chosen follows once a drag rests, so that none jumps under it
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
        <Rows
          key={history.state.id}
          side={SIDES[index === 0 ? 0 : 1]}
          history={history}
          from={from}
          last={last}
          verified={verified}
          begun={begunBy(history, day)}
          running={runningOn(history, still)}
        />
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
  begun,
  running,
}: {
  readonly side: "first" | "second";
  readonly history: History;
  readonly from: Day;
  readonly last: Day;
  readonly verified: Day;
  /** The last beginning by the day, and not the day itself: rows are drawn again only when a pact begins. */
  readonly begun: string;
  readonly running: string;
}) {
  const [all, setAll] = useState(false);
  const spans = pactsOf(history);
  const shown = all ? spans : chosenOf(spans, ROWS, running);
  return (
    <div className={`timeline-rows ${side}`}>
      <h3>{history.state.name}</h3>
      {spans.length === 0 && <p className="small">{en.timeline.none(history.state.name)}</p>}
      <ul>
        {shown.map((span) => (
          <li key={span.instrument} className={`form-${formOf(span)} ${span.earliest > begun ? "later" : ""}`}>
            <button
              type="button"
              className="link"
              data-open={span.instrument}
              title={en.timeline.open(span.title)}
              onClick={() => change({ open: null, treaty: span.instrument })}
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
