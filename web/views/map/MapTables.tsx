/** The map as tables: what each state owes and is owed on the day, by type, and the places of an area. */
import { memo, useMemo } from "react";
import { PACT_TYPES } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import { inOrder } from "../../app/language/speech.ts";
import type { Area, StateRow } from "../../app/query/answers.ts";
import { useAsks } from "../../app/query/useAsk.ts";
import { AreaSign } from "../../ledger/AreaSign.tsx";
import { counterparts } from "../../ledger/counterparts.ts";
import { named } from "../../ui/names.ts";
import { Table } from "../../ui/Table.tsx";
import { reasonOf } from "./areaReasons.ts";
import { map } from "./labels.ts";
import { TieNumber } from "./StateBook.tsx";
import { type PactType, WAYS } from "./ties.ts";

const t = map.table;

interface StatesProps {
  readonly date: string;
  readonly states: readonly StateRow[];
  readonly soft: readonly PactType[];
}

/** Two columns for each type, so a head of two rows, which the shared table does not have. */
export const StatesTable = memo(function StatesTable({ date, states, soft }: StatesProps) {
  const types: readonly PactType[] = useMemo(() => [...PACT_TYPES, ...soft], [soft]);
  const { asked: answers } = useAsks(
    "instrument.map",
    types.map((type) => ({ type, date })),
  );
  const sorted = useMemo(() => [...states].sort((one, other) => inOrder(one.name, other.name)), [states]);
  return (
    <table className="plain states-table">
      <caption className="unseen">{t.label(date)}</caption>
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            {t.state}
          </th>
          <th scope="col" rowSpan={2}>
            {t.seat}
          </th>
          {types.map((type) => (
            <th key={type} scope="colgroup" colSpan={2}>
              {en.types[type]}
            </th>
          ))}
        </tr>
        <tr>
          {types.flatMap((type) =>
            WAYS.map((which) => (
              <th key={`${type}${which}`} scope="col">
                {map.book.head[which]}
              </th>
            )),
          )}
        </tr>
      </thead>
      <tbody>
        {sorted.map(({ id, name, seat }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>{seat?.city ?? t.noSeat}</td>
            {types.flatMap((type, index) => {
              const found = counterparts(answers[index]?.answer?.pacts ?? [], id);
              return WAYS.map((which) => (
                <td key={`${type}${which}`}>
                  {found[which].size === 0 ? (
                    <span className="faint">0</span>
                  ) : (
                    <TieNumber {...{ id, name, which, type }} count={found[which].size} />
                  )}
                </td>
              ));
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
});

export function PlacesTable({ area, nameOf }: { readonly area: Area; readonly nameOf: (id: string) => string }) {
  return (
    <Table
      className="places-table"
      rows={area.rows}
      keyOf={({ place, state, name }) => place ?? state ?? name}
      columns={[
        { head: t.place, isHead: true, cell: ({ state, name }) => (state === null ? name : `${name}${en.list.aside(map.area.home)}`) },
        {
          head: t.lies,
          cell: ({ result, only }) => (
            <>
              <AreaSign result={result} /> {map.area.results[result]}
              {only !== null && <span className="faint"> {map.area.only[only]}</span>}
            </>
          ),
        },
        { head: t.held, cell: ({ administered }) => named(administered, nameOf) },
        { head: t.why, cell: reasonOf },
      ]}
    />
  );
}
