/** Doubts, and links to the other views of the same two states. */

import { viewDoors, viewTitles } from "../../app/language/views.ts";
import { hrefOf } from "../../app/query/search.ts";
import { Notes } from "../../ledger/Notes.tsx";
import { RelatedLinks } from "../../ledger/RelatedLinks.tsx";
import { mediators } from "./labels.ts";
import type { Mediators } from "./mediation.ts";

const t = mediators.links;

export function MediatorNotes({ answer: { notes, a, b, date } }: { readonly answer: Mediators }) {
  const fields = { a: a.id, b: b.id, date };
  return (
    <>
      <Notes title={mediators.notes} notes={notes} />
      <RelatedLinks
        label={t.label}
        links={[
          { href: hrefOf("compare", fields), title: t.compare, text: t.compareText },
          { href: hrefOf("price", fields), title: viewTitles.price, text: viewDoors.price },
        ]}
      />
    </>
  );
}
