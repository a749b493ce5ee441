/** The states of an instrument over time: the chart, its table, how to read it, and the states that signed without being bound. */

import { useMemo } from "react";
import type { Day } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import { hrefOf } from "../../app/query/search.ts";
import type { Shown } from "../../ledger/treaty/shown.ts";
import { Checked } from "../../ledger/treaty/Words.tsx";
import { Figure } from "../../ui/Figure.tsx";
import { Table } from "../../ui/Table.tsx";
import { instrument } from "./labels.ts";
import { MembersPicture } from "./MembersPicture.tsx";
import { axisOf, beganWords, boundIn, doubtWords, endedWords, roleWords, rowsOf } from "./memberships.ts";

interface Props extends Shown {
  readonly day: Day;
  readonly last: Day;
  readonly verified: Day;
}

const t = instrument.members;

export function MembersFigure({ answer, cites, day, last, verified, nameOf }: Props) {
  const { spans, signatories, ledger } = answer;
  // Only names change with the day: the bars are not redrawn while the spans stay the same.
  const key = JSON.stringify(spans);
  const rows = useMemo(() => rowsOf(JSON.parse(key)), [key]);
  const axis = useMemo(() => axisOf(JSON.parse(key), last), [key, last]);
  const signed = signatories.length === 0 ? null : t.signed(signatories.map(({ name }) => name).join(en.list.comma));
  if (spans.length === 0)
    return (
      <section id="members" className="figure">
        <h2>{t.title}</h2>
        <p>
          {t.none} {signed}
        </p>
      </section>
    );
  return (
    <Figure
      id="members"
      title={t.title}
      tabs={[
        { label: t.picture, render: () => <MembersPicture rows={rows} axis={axis} day={day} verified={verified} /> },
        { label: t.table, isTable: true, render: () => <MembersTable {...{ answer, cites, nameOf }} /> },
      ]}
      caption={[t.sentence(boundIn(answer).size, boundIn(answer, "unknown").size, rows.length, answer.date), signed, t.caption]}
      source={t.source(ledger.version)}
    />
  );
}

function MembersTable({ answer: { spans, date }, cites, nameOf }: Shown) {
  return (
    <Table
      className="members-table"
      rows={spans}
      keyOf={({ state, earliest, site, tier }) => JSON.stringify([state, earliest, site, tier])}
      columns={[
        { head: t.head.state, isHead: true, cell: ({ state, name }) => <a href={hrefOf("state", { state, date })}>{name}</a> },
        { head: t.head.as, cell: roleWords },
        { head: t.head.began, cell: beganWords },
        { head: t.head.ended, cell: endedWords },
        { head: t.head.unsettled, cell: (span) => doubtWords(span, nameOf).join(en.list.semicolon) },
        { head: t.head.checked, cell: ({ refs: [ref] }) => ref !== undefined && <Checked of={ref} cites={cites} /> },
      ]}
    />
  );
}
