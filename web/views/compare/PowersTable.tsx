/** The counts of the powers as a table, one row per year, with the pacts that moved them. */

import type { StepLine } from "../../charts/stepLines.ts";
import type { Series } from "../../ledger/allyLines.ts";
import { TreatyButton } from "../../ledger/TreatyButton.tsx";
import { Table } from "../../ui/Table.tsx";
import { labels } from "./labels.ts";

const t = labels.powers;

interface Props {
  readonly answer: Series;
  readonly lines: readonly StepLine[];
}

export function PowersTable({ answer: { points, moves, states }, lines }: Props) {
  const rows = [...points].reverse().map(({ date, counts }) => ({ date, counts, moves: moves.filter((move) => move.date === date) }));
  const placeOf = (key: string) => states.findIndex(({ id }) => id === key);
  const nameOf = (id: string) => lines.find(({ key }) => key === id)?.name ?? id;
  return (
    <Table
      rows={rows}
      keyOf={({ date }) => date}
      columns={[
        { head: t.head.year, isHead: true, cell: ({ date }) => date.slice(0, 4) },
        ...lines.map(({ key, name, tone }) => ({
          head: name,
          key,
          className: tone,
          cell: ({ counts }: (typeof rows)[number]) => rangeOf(counts[placeOf(key)]),
        })),
        {
          head: t.head.moves,
          cell: (row) =>
            row.moves.flatMap(({ state, by }) =>
              by.slice(0, 3).map(({ instrument, short, change }) => (
                <div key={`${state} ${instrument} ${change}`}>
                  {t.moved(nameOf(state), change)} <TreatyButton id={instrument} title={short} />
                </div>
              )),
            ),
        },
      ]}
    />
  );
}

function rangeOf(counted: Series["points"][number]["counts"][number] | undefined): string {
  if (counted === undefined || counted.count === null) return "\u2013";
  const { count, notKnown } = counted;
  return notKnown === 0 ? String(count) : `${count}\u2013${count + notKnown}`;
}
