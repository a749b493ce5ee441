/** The timeline as a table, in the same groups; on paper and by keyboard the way to every treaty. */

import { en } from "../../app/language/en.ts";
import { longDate } from "../../app/language/speech.ts";
import type { Span } from "../../charts/network/graph.ts";
import { capital } from "../../ledger/spell.ts";
import { HeadRow } from "../../ui/HeadRow.tsx";
import { Names } from "../network/NetworkTable.tsx";
import { timeline } from "./labels.ts";
import type { Group } from "./model.ts";
import { useView } from "./search.ts";

const t = timeline.table;

interface Props {
  readonly groups: readonly Group[];
  readonly titleOf: (group: Group) => string;
  readonly nameOf: (id: string) => string;
}

export function SpanTable({ groups, titleOf, nameOf }: Props) {
  return (
    <table className="plain span-table">
      <HeadRow heads={t.head} />
      {groups.map((group) => (
        <tbody key={group.key}>
          <tr className="group">
            <th scope="rowgroup" colSpan={5}>
              {titleOf(group)}
            </th>
          </tr>
          {group.spans.map((span) => (
            <tr key={span.instrument}>
              <th scope="row">
                <SpanButton span={span} />
              </th>
              <td>{capital(span.types.map((type) => en.types[type] ?? type).join(", "))}</td>
              <td>
                <Names ids={span.parties.map(({ state }) => state)} nameOf={nameOf} />
              </td>
              <td>{sinceWords(span)}</td>
              <td>{untilWords(span)}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

export function SpanButton({ span: { instrument, title } }: { readonly span: Span }) {
  return (
    <button
      type="button"
      className="link"
      data-open={instrument}
      title={timeline.figure.open(title)}
      onClick={() => go({ treaty: instrument })}
    >
      {title}
    </button>
  );
}

export function sinceWords({ since }: Span): string {
  return since === null || since === "unknown" ? t.since.none : longDate(since);
}

export function untilWords({ until, dormant, dormantSince }: Span): string {
  if (until === null) return dormant ? t.dormant(dormantSince) : t.lasts;
  return until === "unknown" ? t.unsettled : longDate(until);
}
