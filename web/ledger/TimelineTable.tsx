/** The timeline as a table: the promises, the partners and the dates of each pact. */
import { en } from "../app/language/en.ts";
import { listed, longDate } from "../app/language/speech.ts";
import type { History } from "../app/query/answers.ts";
import { type Column, Table } from "../ui/Table.tsx";
import { pactsOf, type Span } from "./pactRows.ts";
import { TreatyButton } from "./TreatyButton.tsx";

const t = en.timeline;

const COLUMNS: readonly Column<Span>[] = [
  { head: t.head.pact, isHead: true, cell: ({ instrument, short }) => <TreatyButton id={instrument} title={short} /> },
  { head: t.head.types, cell: ({ types }) => listed(types.map((type) => en.types[type] ?? type)) },
  { head: t.head.with, cell: ({ with: partners }) => (partners.length > 6 ? t.many(partners.length) : listed(partners)) },
  { head: t.head.since, cell: ({ since }) => (since === null || since === "unknown" ? t.notKnown : longDate(since)) },
  { head: t.head.until, cell: ({ until }) => (until === null ? t.lasts : until === "unknown" ? t.unsettled : longDate(until)) },
];

export function TimelineTable({ histories }: { readonly histories: readonly History[] }) {
  const groups = histories.map((history) => ({ key: history.state.id, title: history.state.name, rows: pactsOf(history) }));
  return <Table columns={COLUMNS} keyOf={({ instrument }) => instrument} groups={groups} />;
}
