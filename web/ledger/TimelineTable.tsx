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
              <td>{span.since === null ? en.timeline.notKnown : span.since === "unknown" ? en.timeline.notKnown : longDate(span.since)}</td>
              <td>{ended(span)}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function ended({ until }: Span): string {
  if (until === null) return en.timeline.lasts;
  return until === "unknown" ? en.timeline.unsettled : longDate(until);
}
