/** Facts that rest on a source, one per row: owner, content, place in the source, and how far it was checked. */

import { en } from "../../app/language/en.ts";
import { hrefOf } from "../../app/query/search.ts";
import { CheckedMark } from "../../ledger/CheckedMark.tsx";
import { InEnglish } from "../../ui/InEnglish.tsx";
import { Table } from "../../ui/Table.tsx";
import { source as text } from "./labels.ts";
import type { SourceAnswer } from "./SourceIndex.tsx";

type Fact = SourceAnswer["facts"][number];

export function FactTable({ facts }: { readonly facts: readonly Fact[] }) {
  const { head } = text;
  return (
    <Table
      className="fact-table"
      rows={facts}
      keyOf={(_, index) => index} // two facts of one thing can read alike, and rows do not move
      columns={[
        {
          head: head.of,
          isHead: true,
          cell: (fact) => {
            const address = addressFor(fact);
            return (
              <>
                {address === null ? <InEnglish text={fact.short} /> : <a href={address}>{fact.short}</a>}{" "}
                <span className="faint">{text.of[fact.of]}</span>
              </>
            );
          },
        },
        { head: head.what, cell: ({ what }) => <InEnglish text={what} /> },
        { head: head.at, cell: ({ at }) => at !== null && <InEnglish text={en.drawer.at(at)} /> },
        { head: head.checked, cell: ({ checked }) => <CheckedMark checked={checked} /> },
      ]}
    />
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
