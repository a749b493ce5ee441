/** The network as a table: an instrument a row, because a pact of many is one thing. */

import { en } from "../../app/language/en.ts";
import type { Network } from "../../charts/network/drawn.ts";
import { capital } from "../../ledger/spell.ts";
import { HeadRow } from "../../ui/HeadRow.tsx";
import { network } from "./labels.ts";
import { PactButton, sizeOf } from "./NetworkSide.tsx";

const t = network.table;

export function NetworkTable({ answer, nameOf }: { readonly answer: Network; readonly nameOf: (id: string) => string }) {
  const rows = [...answer.instruments].sort((one, other) => sizeOf(other) - sizeOf(one) || (one.title < other.title ? -1 : 1));
  if (rows.length === 0) return <p className="small">{t.none}</p>;
  return (
    <table className="plain network-table">
      <HeadRow heads={t.head} />
      <tbody>
        {rows.map((pact) => (
          <tr key={pact.id}>
            <th scope="row">
              <PactButton pact={pact} />
            </th>
            <td>{capital(pact.types.map((type) => en.types[type] ?? type).join(", "))}</td>
            <td>
              <Names ids={pact.owing} nameOf={nameOf} />
            </td>
            <td>
              {pact.owing.join() === pact.owed.join() ? <span className="faint">{t.same}</span> : <Names ids={pact.owed} nameOf={nameOf} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Few by name; many fold away under their number. */
export function Names({ ids, nameOf }: { readonly ids: readonly string[]; readonly nameOf: (id: string) => string }) {
  const names = ids
    .map(nameOf)
    .sort((one, other) => one.localeCompare(other, "en"))
    .join(", ");
  if (ids.length <= 4) return <>{names}</>;
  return (
    <details>
      <summary>{t.many(ids.length)}</summary>
      {names}
    </details>
  );
}
