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
  { head: t.head.since, cell: began },
  { head: t.head.until, cell: ended },
];

export function TimelineTable({ histories }: { readonly histories: readonly History[] }) {
  const groups = histories.map((history) => ({ key: history.state.id, title: history.state.name, rows: pactsOf(history) }));
  return <Table columns={COLUMNS} keyOf={({ instrument }) => instrument} groups={groups} />;
}

/** "1 April 1949 (entered into force)" */
function began({ since, begun }: Span): string {
  return because(since === null || since === "unknown" ? t.notKnown : longDate(since), begun);
}

function ended({ until, ended: cause }: Span): string {
  return until === null ? t.lasts : because(until === "unknown" ? t.unsettled : longDate(until), cause);
}

/** A date with the reason in brackets: an act, or why there was none. */
function because(date: string, cause: Span["begun"] | Span["ended"]): string {
  if (cause === null) return date;
  return `${date}${en.list.aside(t.causes[cause] ?? en.treaty.actWords[cause] ?? cause.replaceAll("-", " "))}`;
}
