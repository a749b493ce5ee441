/** Facts that rest on a source, one per row: owner, content, place in the source, and how far it was checked. */

import { en } from "../../app/language/en.ts";
import { hrefOf } from "../../app/query/search.ts";
import { source as text } from "./labels.ts";
import type { SourceAnswer } from "./SourceIndex.tsx";

type Fact = SourceAnswer["facts"][number];

export function FactTable({ facts }: { readonly facts: readonly Fact[] }) {
  const { head } = text;
  return (
    <table className="plain fact-table">
      <thead>
        <tr>
          <th scope="col">{head.of}</th>
          <th scope="col">{head.what}</th>
          <th scope="col">{head.at}</th>
          <th scope="col">{head.checked}</th>
        </tr>
      </thead>
      <tbody>
        {facts.map((fact, index) => {
          const address = addressFor(fact);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: two facts of one thing can read alike, and rows do not move
            <tr key={index}>
              <th scope="row">
                {address === null ? fact.short : <a href={address}>{fact.short}</a>} <span className="faint">{text.of[fact.of]}</span>
              </th>
              <td>{fact.what}</td>
              <td>{fact.at}</td>
              <td>
                <span className={`checked ${fact.checked}`}>{en.drawer.checkedWords[fact.checked]?.[0]}</span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The view that shows the fact's owner; null if none does. */
function addressFor({ of, id }: Fact): string | null {
  if (of === "instrument") return hrefOf("instrument", { id });
  if (of === "state") return hrefOf("state", { state: id });
  if (of === "explanation") return hrefOf("why", { explanation: id });
  if (of === "rule") return hrefOf("counts", { rule: id });
  if (of === "term") return hrefOf("glossary", { term: id });
  return null;
}
