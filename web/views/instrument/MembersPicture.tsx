/** A row for each state, a bar for each of its memberships, and a line at the date. Each row opens its acts. */
import { useMemo, useState } from "react";
import type { Day } from "../../../src/surfaces/client/words.ts";
import { type Segment, type TimeGroup, TimeRows } from "../../charts/TimeRows.tsx";
import { firstOf } from "../../ledger/calendar.ts";
import { Sized } from "../../ui/Sized.tsx";
import { instrument } from "./labels.ts";
import type { Axis, Row, Span } from "./memberships.ts";
import { useView } from "./search.ts";

interface Props {
  readonly rows: readonly Row[];
  readonly axis: Axis;
  readonly day: Day;
  readonly verified: Day;
}

/** Maximum number of rows before the reader asks for the rest. */
const MOST = 60;
/** The width of the names, in pixels. */
const GUTTER = 192;
const t = instrument.members;

export function MembersPicture({ rows, axis, day, verified }: Props) {
  const { change } = useView();
  const [isWhole, setWhole] = useState(false);
  const isInside = day >= axis.from && day <= axis.until;
  const groups = useMemo((): TimeGroup[] => {
    const shown = (isWhole ? rows : rows.slice(0, MOST)).map(({ state, name, spans }) => ({
      key: state,
      name,
      label: name,
      open: `member.${state}`,
      form: null,
      isLater: false,
      segments: spans.flatMap((span) => segmentsOf(span, axis, verified)),
    }));
    return [{ key: "members", tone: "neutral", title: null, empty: "", rows: shown }];
  }, [rows, axis, verified, isWhole]);
  return (
    <>
      <Sized className="timeline members-picture">
        {(width) => (
          <TimeRows
            {...{ groups, width }}
            id="members-picture"
            span={axis}
            day={isInside ? day : null}
            gutter={GUTTER}
            label={t.title}
            onOpen={(open) => change({ open, treaty: null })}
          />
        )}
      </Sized>
      {rows.length > MOST && (
        <button type="button" className="quiet" onClick={() => setWhole(!isWhole)}>
          {isWhole ? t.fewer : t.showAll(rows.length)}
        </button>
      )}
      {!isInside && <p className="small">{t.outside}</p>}
    </>
  );
}

/** The segments of a membership's bar: doubtful until it is settled, gaps for suspensions, dotted past the verified date. */
function segmentsOf(span: Span, axis: Axis, verified: Day): Segment[] {
  const end = span.latest ?? verified;
  const settled = span.settled ?? end;
  const isFull = span.standing === "member" || span.standing === "host" || span.standing === "designated";
  const segments: Segment[] = [];
  if (span.earliest < settled) segments.push({ kind: "doubt", from: span.earliest, until: settled });
  if (settled < end) segments.push({ kind: isFull ? "stroke" : "lesser", from: settled, until: end });
  for (const { from, until } of span.suspensions) {
    const gap = { kind: "gap", from: firstOf(from) ?? span.earliest, until: firstOf(until) ?? end } as const;
    if (!segments.some((one) => one.kind === "gap" && one.from === gap.from && one.until === gap.until)) segments.push(gap);
  }
  if (span.latest !== null) segments.push({ kind: span.until === "unknown" ? "open-end" : "end", from: end, until: end });
  else if (end < axis.until) segments.push({ kind: "beyond", from: end, until: axis.until });
  return segments;
}
