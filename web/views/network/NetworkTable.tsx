/** The network as a table: one row per instrument, because a large pact is one thing. */
import { memo } from "react";
import { en } from "../../app/language/en.ts";
import { capital, inOrder } from "../../app/language/speech.ts";
import type { Network } from "../../charts/network/drawn.ts";
import { Names } from "../../ledger/Names.tsx";
import { Table } from "../../ui/Table.tsx";
import { network } from "./labels.ts";
import { PactButton, sizeOf } from "./NetworkSide.tsx";

const t = network.table;

interface Props {
  readonly answer: Network;
  readonly nameOf: (id: string) => string;
}

export const NetworkTable = memo(function NetworkTable({ answer, nameOf }: Props) {
  const rows = [...answer.instruments].sort((one, other) => sizeOf(other) - sizeOf(one) || inOrder(one.short, other.short));
  if (rows.length === 0) return <p className="small">{t.none}</p>;
  const names = (ids: readonly string[]) => <Names ids={ids} nameOf={nameOf} many={t.many} />;
  return (
    <Table
      className="network-table"
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        { head: t.head.pact, isHead: true, cell: (pact) => <PactButton pact={pact} /> },
        { head: t.head.types, cell: ({ types }) => capital(types.map((type) => en.types[type] ?? type).join(en.list.comma)) },
        { head: t.head.owing, cell: ({ owing }) => names(owing) },
        {
          head: t.head.owed,
          cell: ({ owing, owed }) => (owing.join() === owed.join() ? <span className="faint">{t.same}</span> : names(owed)),
        },
      ]}
    />
  );
});
