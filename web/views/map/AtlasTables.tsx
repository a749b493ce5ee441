/** The map as tables: what each state owes and is owed by type on the day, and the places of an area. */
import { useMemo } from "react";
import { PACT_TYPES } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import type { Area, StateRow } from "../../app/query/answers.ts";
import type { Spell } from "../../ledger/spell.ts";
import { named } from "../../ui/download.ts";
import { useLater } from "../../ui/useLater.ts";
import { reasonOf } from "./AreaGroups.tsx";
import { counterparts, type PactType, pactsOf } from "./atlas.ts";
import { atlas } from "./labels.ts";
import { TieNumber } from "./StateBook.tsx";

interface StatesProps {
  readonly day: string;
  readonly states: readonly StateRow[];
  readonly soft: readonly PactType[];
}

export function StatesTable({ day, states, soft }: StatesProps) {
  const types: readonly PactType[] = useMemo(() => [...PACT_TYPES, ...soft], [soft]);
  const pacts = useLater(
    `${day} ${types.join()}`,
    types.map((type) => () => pactsOf(day, type)),
  );
  const sorted = useMemo(() => [...states].sort((one, other) => one.name.localeCompare(other.name, "en")), [states]);
  if (pacts === null) return <p className="faint">{atlas.table.busy}</p>;
  return (
    <table className="plain atlas-table">
      <caption className="unseen">{atlas.table.label(day)}</caption>
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            {atlas.table.state}
          </th>
          <th scope="col" rowSpan={2}>
            {atlas.table.seat}
          </th>
          {types.map((type) => (
            <th key={type} scope="colgroup" colSpan={2}>
              {en.types[type]}
            </th>
          ))}
        </tr>
        <tr>
          {types.flatMap((type) =>
            (["owes", "owed"] as const).map((which) => (
              <th key={`${type}${which}`} scope="col">
                {atlas.book.head[which]}
              </th>
            )),
          )}
        </tr>
      </thead>
      <tbody>
        {sorted.map(({ id, name, seat }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>{seat?.city ?? en.map.noSeat}</td>
            {types.flatMap((type, index) => {
              const found = counterparts(pacts[index] ?? [], id);
              return (["owes", "owed"] as const).map((which) => (
                <td key={`${type}${which}`}>
                  {found[which].size === 0 ? (
                    <span className="faint">0</span>
                  ) : (
                    <TieNumber id={id} name={name} which={which} type={type} count={found[which].size} />
                  )}
                </td>
              ));
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface PlacesProps {
  readonly area: Area;
  readonly spell: Spell;
  readonly nameOf: (id: string) => string;
}

export function PlacesTable({ area, spell, nameOf }: PlacesProps) {
  return (
    <table className="plain places-table">
      <thead>
        <tr>
          <th scope="col">{atlas.table.place}</th>
          <th scope="col">{atlas.table.lies}</th>
          <th scope="col">{atlas.table.held}</th>
          <th scope="col">{atlas.table.why}</th>
        </tr>
      </thead>
      <tbody>
        {area.rows.map((row) => (
          <tr key={row.place ?? row.state}>
            <th scope="row">{row.state === null ? row.name : `${row.name} (${atlas.area.home})`}</th>
            <td>
              <i className={`area-sign ${row.result}`} aria-hidden="true" /> {atlas.area.results[row.result]}
              {row.only !== null && <span className="faint"> {atlas.area.only[row.only]}</span>}
            </td>
            <td>{named(row.administered, nameOf)}</td>
            <td>{reasonOf(row, spell)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
