/** The picture of members as a table: as what, from when to when, what is not settled, how far checked. */

import { longDate } from "../../app/language/speech.ts";
import { hrefOf } from "../../app/query/search.ts";
import { instrumentEn } from "../../ledger/treaty/labels.ts";
import { Checked } from "../../ledger/treaty/Words.tsx";
import { actIn } from "../../ledger/treaty/words.ts";
import { named } from "../../ui/download.ts";
import { HeadRow } from "../../ui/HeadRow.tsx";
import type { Span } from "./spans.ts";

interface Props {
  readonly spans: readonly Span[];
  readonly date: string;
  readonly cites: ReadonlyMap<string, string>;
  readonly nameOf: (id: string) => string;
}

const t = instrumentEn.members;

export function MembersTable({ spans, date, cites, nameOf }: Props) {
  return (
    <table className="plain members-table">
      <HeadRow heads={t.head} />
      <tbody>
        {spans.map((span) => (
          <tr key={JSON.stringify([span.state, span.earliest, span.site, span.tier])}>
            <th scope="row">
              <a href={hrefOf("state", { state: span.state, date })}>{span.name}</a>
            </th>
            <td>{[t.standings[span.standing], span.tier, span.site].filter((one) => one !== null).join("; ")}</td>
            <td>{beganWords(span)}</td>
            <td>{endedWords(span)}</td>
            <td>{doubtWords(span, nameOf).join("; ")}</td>
            <td>{span.refs[0] !== undefined && <Checked of={span.refs[0]} cites={cites} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function beganWords({ since, begun }: Span): string {
  return `${since === null || since === "unknown" ? t.notFound : longDate(since)} (${actIn(begun)})`;
}

export function endedWords({ until, ended }: Span): string {
  if (until === null) return t.lasts;
  const how = ended === null ? "" : ` (${ended === "state-ended" ? t.stateEnded : actIn(ended)})`;
  return `${until === "unknown" ? t.unsettled : longDate(until)}${how}`;
}

/** Other dates that are given, suspensions, and times outside a part of the body. */
export function doubtWords({ otherDates, suspensions }: Span, nameOf: (id: string) => string): string[] {
  return [
    ...otherDates.map(({ of, date, says, heldBy }) => t.other(of, date, says, named(heldBy, nameOf))),
    ...suspensions.map(({ from, until, scope, by, toward }) =>
      t.suspended(toward.length === 0 ? t.outOf(scope) : t.toward(named(by, nameOf), named(toward, nameOf)), from, until),
    ),
  ];
}
