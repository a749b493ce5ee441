/** A row for each state, a bar for each time it was in; the date is a line across. Each row opens its acts. */
import { memo, useState } from "react";
import type { Day } from "../../../src/surfaces/client/words.ts";
import { share } from "../../ledger/calendar.ts";
import { instrumentEn } from "../../ledger/treaty/labels.ts";
import { useView } from "./search.ts";
import { type Axis, type Row, type Span, yearsOn } from "./spans.ts";

interface Props {
  readonly rows: readonly Row[];
  readonly axis: Axis;
  readonly day: Day;
  readonly verified: Day;
}

/** Rows before the rest is asked for. */
const MOST = 60;
const t = instrumentEn.members;

export function MembersPicture({ rows, axis, day, verified }: Props) {
  const [all, setAll] = useState(false);
  const inside = day >= axis.from && day <= axis.until;
  return (
    <div className="timeline members-picture" id="members-picture">
      <div className="years" aria-hidden="true">
        {yearsOn(axis).map((year) => (
          <span key={year} style={{ left: `${share(`${year}-01-01` as Day, axis.from, axis.until) * 100}%` }}>
            {year}
          </span>
        ))}
      </div>
      <Rows rows={all ? rows : rows.slice(0, MOST)} axis={axis} verified={verified} />
      {inside && (
        <div className="date-line-frame" aria-hidden="true">
          <span className="date-line" style={{ left: `${share(day, axis.from, axis.until) * 100}%` }} />
        </div>
      )}
      {rows.length > MOST && (
        <button type="button" className="quiet" onClick={() => setAll(!all)}>
          {all ? t.fewer : t.showAll(rows.length)}
        </button>
      )}
      {!inside && <p className="small">{t.outside}</p>}
    </div>
  );
}

const Rows = memo(function Rows({ rows, axis, verified }: { readonly rows: readonly Row[]; readonly axis: Axis; readonly verified: Day }) {
  return (
    <div className="timeline-rows neutral">
      <ul>
        {rows.map(({ state, name, spans }) => (
          <li key={state}>
            <button
              type="button"
              className="link"
              data-open={`member.${state}`}
              title={t.open(name)}
              onClick={() => go({ open: `member.${state}`, treaty: null })}
            >
              {name}
            </button>
            <svg className="span" width="100%" height="14" aria-hidden="true">
              {spans.map((span) => (
                <Bar key={`${span.earliest}${span.site}${span.tier}`} span={span} axis={axis} verified={verified} />
              ))}
            </svg>
          </li>
        ))}
      </ul>
    </div>
  );
});

function Bar({ span, axis, verified }: { readonly span: Span; readonly axis: Axis; readonly verified: Day }) {
  const x = (day: string) => `${(share(day as Day, axis.from, axis.until) * 100).toFixed(2)}%`;
  const end = span.latest ?? verified;
  // Before the day on which it surely ran it may have run.
  const sure = span.settled ?? end;
  const full = span.standing === "member" || span.standing === "host" || span.standing === "designated";
  return (
    <>
      {span.earliest < sure && <line className="doubt" x1={x(span.earliest)} x2={x(sure)} y1="7" y2="7" />}
      {sure < end && <line className={full ? "stroke" : "stroke lesser"} x1={x(sure)} x2={x(end)} y1="7" y2="7" />}
      {span.suspensions.map(({ from, until }) => (
        <line key={from} className="gap" x1={x(firstDay(from))} x2={x(until === null ? end : firstDay(until))} y1="7" y2="7" />
      ))}
      {span.latest === null ? (
        end < axis.until && <line className="beyond" x1={x(end)} x2="100%" y1="7" y2="7" />
      ) : (
        <line className={span.until === "unknown" ? "end open" : "end"} x1={x(end)} x2={x(end)} y1="2" y2="12" />
      )}
    </>
  );
}

/** A date known in part, by its first day. */
function firstDay(date: string): string {
  const [first = date] = date.split("/");
  return first.length === 4 ? `${first}-01-01` : first.length === 7 ? `${first}-01` : first;
}
