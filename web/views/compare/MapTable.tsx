/** The map as a table: every state of the day, and the pacts of defence between it and the two states. */
import { en } from "../../app/language/en.ts";
import { inOrder, listed } from "../../app/language/speech.ts";
import type { Comparison, StateRow } from "../../app/query/answers.ts";
import { OpenNumber } from "../../ledger/OpenNumber.tsx";
import { type Column, Table } from "../../ui/Table.tsx";
import { instruments, type Tie } from "./ties.ts";

interface Props {
  readonly comparison: Comparison;
  readonly states: readonly StateRow[];
  readonly ties: readonly Tie[];
}

export function MapTable({ comparison, states, ties }: Props) {
  const ordered = [...states].sort((one, other) => inOrder(one.name, other.name));
  const tied = ordered.filter(({ id }) => ties.some(({ other }) => other === id));
  const rest = ordered.filter(({ id }) => !ties.some(({ other }) => other === id) && comparison.states.every((one) => one.id !== id));
  const columns = ([0, 1] as const).flatMap((side) =>
    (["owing", "owed"] as const).map((which): Column<StateRow> => {
      const name = comparison.states[side]?.name ?? "";
      return {
        head: which === "owing" ? en.map.head.owedBy(name) : en.map.head.owes(name),
        cell: ({ id }) => instruments(ties.find((one) => one.other === id && one.side === side)?.[which] ?? []),
      };
    }),
  );
  return (
    <>
      <Table
        rows={tied}
        keyOf={({ id }) => id}
        columns={[
          {
            head: en.map.head.state,
            isHead: true,
            cell: ({ id, name }) => (
              <OpenNumber open={`with.${id}`} className="link">
                {name}
              </OpenNumber>
            ),
          },
          { head: en.map.head.seat, cell: ({ seat }) => seat?.city ?? en.map.noSeat },
          ...columns,
        ]}
      />
      <p className="small">{en.map.rest(rest.length, listed(rest.map(({ name }) => name)))}</p>
    </>
  );
}
