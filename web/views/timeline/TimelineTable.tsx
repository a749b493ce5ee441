/** The timeline as a table in the same groups; in print and by keyboard it gives access to every treaty. */
import { memo } from "react";
import { en } from "../../app/language/en.ts";
import { capital, longDate } from "../../app/language/speech.ts";
import type { Span } from "../../charts/network/graph.ts";
import { Names } from "../../ledger/Names.tsx";
import { TreatyButton } from "../../ledger/TreatyButton.tsx";
import { Table } from "../../ui/Table.tsx";
import { timeline } from "./labels.ts";
import type { Group } from "./pacts.ts";

const t = timeline.table;

interface Props {
  readonly groups: readonly (Group & { readonly title: string })[];
  readonly nameOf: (id: string) => string;
}

export const TimelineTable = memo(function TimelineTable({ groups, nameOf }: Props) {
  return (
    <Table
      className="timeline-table"
      groups={groups.map(({ key, title, spans }) => ({ key, title, rows: spans }))}
      keyOf={({ instrument }) => instrument}
      columns={[
        {
          head: t.head.pact,
          isHead: true,
          cell: ({ instrument, short }) => <TreatyButton id={instrument} title={short} hint={timeline.figure.open(short)} />,
        },
        { head: t.head.types, cell: ({ types }) => capital(types.map((type) => en.types[type] ?? type).join(en.list.comma)) },
        {
          head: t.head.parties,
          cell: ({ parties }) => <Names ids={parties.map(({ state }) => state)} nameOf={nameOf} many={t.many} />,
        },
        { head: t.head.since, cell: sinceWords },
        { head: t.head.until, cell: untilWords },
      ]}
    />
  );
});

export function sinceWords({ since }: Span): string {
  return since === null || since === "unknown" ? t.since.none : longDate(since);
}

export function untilWords({ until, dormant, dormantSince }: Span): string {
  if (until === null) return dormant ? t.dormant(dormantSince) : t.lasts;
  return until === "unknown" ? t.unsettled : longDate(until);
}
