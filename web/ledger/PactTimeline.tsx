/** The pacts of one or two states over time, one bar an instrument; the strongest promise sets its form. */
import { memo, useMemo, useState } from "react";
import type { Day } from "../../src/surfaces/client/words.ts";
import { en } from "../app/language/en.ts";
import type { History } from "../app/query/answers.ts";
import { useSharedView } from "../app/query/useSharedView.ts";
import { formOf } from "../charts/forms.ts";
import { type TimeGroup, TimeRows } from "../charts/TimeRows.tsx";
import { Sized } from "../ui/Sized.tsx";
import { useDebounced } from "../ui/useDebounced.ts";
import { begunBy, pactsOf, runningOn, segmentsOf, startOf, strongestOf } from "./pactRows.ts";

interface Props {
  readonly histories: readonly History[];
  readonly day: Day;
  readonly last: Day;
  readonly verified: Day;
}

/** Rows of one state before the reader asks for the rest. */
const ROWS = 12;
/** The width of the names, in pixels. */
const GUTTER = 232;
const t = en.timeline;

export const PactTimeline = memo(function PactTimeline({ histories, day, last, verified }: Props) {
  const { change } = useSharedView();
  const [whole, setWhole] = useState<readonly string[]>([]);
  const from = startOf(histories, day);
  const span = useMemo(() => ({ from, until: last }), [from, last]);
  const settled = useDebounced(day, 300); // the choice of rows waits until a drag rests, so that no row jumps
  // Both texts change only when a pact begins or ends, so the rows are not rebuilt for each date.
  const running = histories.map((history) => runningOn(history, settled)).join("|");
  const begun = histories.map((history) => begunBy(history, day)).join("|");
  const groups = useMemo(
    () =>
      histories.map((history, side): TimeGroup => {
        const spans = pactsOf(history);
        const isWhole = whole.includes(history.state.id);
        const shown = isWhole ? spans : strongestOf(spans, ROWS, running.split("|")[side] ?? "");
        const rows = shown.map((pact) => ({
          key: pact.instrument,
          name: pact.short,
          label: t.open(pact.short),
          open: pact.instrument,
          form: formOf(pact.types),
          isLater: pact.earliest > (begun.split("|")[side] ?? ""),
          segments: segmentsOf(pact, verified, last),
        }));
        const { id, name } = history.state;
        const title = rows.length < spans.length ? t.some(name, rows.length, spans.length) : name;
        return { key: id, tone: side === 0 ? "first" : "second", title, empty: t.none(name), rows };
      }),
    [histories, whole, running, begun, verified, last],
  );
  const toggle = (id: string) => setWhole(whole.includes(id) ? whole.filter((one) => one !== id) : [...whole, id]);
  return (
    <>
      <Sized className="timeline">
        {(width) => (
          <TimeRows
            {...{ groups, span, day, width }}
            id="pacts-picture"
            gutter={GUTTER}
            label={t.title}
            onOpen={(treaty) => change({ open: null, treaty })}
          />
        )}
      </Sized>
      {histories.map((history) => {
        const { id, name } = history.state;
        const count = pactsOf(history).length;
        return (
          count > ROWS && (
            <button key={id} type="button" className="quiet" onClick={() => toggle(id)}>
              {histories.length > 1 && `${name}${en.list.colon}`}
              {whole.includes(id) ? t.showFewer : t.showAll(count)}
            </button>
          )
        );
      })}
    </>
  );
});
