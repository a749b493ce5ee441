/** The timeline as a table: the promises, the partners and the dates of each pact. */

import { en } from "../app/language/en.ts";
import { listed, longDate } from "../app/language/speech.ts";
import type { History } from "../app/query/answers.ts";
import { useSharedView } from "../app/query/useSharedView.ts";
import { pactsOf, type Span } from "./pactRows.ts";

export function TimelineTable({ histories }: { readonly histories: readonly History[] }) {
  const { change } = useSharedView();
  return (
    <table className="plain">
      <thead>
        <tr>
          <th scope="col">{en.timeline.head.pact}</th>
          <th scope="col">{en.timeline.head.types}</th>
          <th scope="col">{en.timeline.head.with}</th>
          <th scope="col">{en.timeline.head.since}</th>
          <th scope="col">{en.timeline.head.until}</th>
        </tr>
      </thead>
      {histories.map((history) => (
        <tbody key={history.state.id}>
          <tr className="group">
            <th scope="rowgroup" colSpan={5}>
              {history.state.name}
            </th>
          </tr>
          {pactsOf(history).map((span) => (
            <tr key={span.instrument}>
              <th scope="row">
                <button
                  type="button"
                  className="link"
                  data-open={span.instrument}
                  onClick={() => change({ open: null, treaty: span.instrument })}
                >
                  {span.short}
                </button>
              </th>
              <td>{listed(span.types.map((type) => en.types[type] ?? type))}</td>
              <td>{span.with.length > 6 ? en.timeline.many(span.with.length) : listed(span.with)}</td>
              <td>{began(span)}</td>
              <td>{ended(span)}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** "1 April 1949 (entered into force)" */
function began({ since, begun }: Span): string {
  return because(since === null || since === "unknown" ? en.timeline.notKnown : longDate(since), begun);
}

function ended({ until, ended: cause }: Span): string {
  if (until === null) return en.timeline.lasts;
  return because(until === "unknown" ? en.timeline.unsettled : longDate(until), cause);
}

/** A date with the reason in brackets: an act, or why there was none. */
function because(date: string, cause: Span["begun"] | Span["ended"]): string {
  if (cause === null) return date;
  return `${date} (${en.timeline.causes[cause] ?? en.treaty.actWords[cause] ?? cause.replaceAll("-", " ")})`;
}
