/** The sources of a clause or a value, folded; they load when the fold is opened. */
import "./sources.css";
import { useState } from "react";
import { en } from "../app/language/en.ts";
import { type Ref, referencesOf, SourceList } from "./SourceList.tsx";

export function SourcesFold({ refs }: { readonly refs: readonly Ref[] }) {
  const [open, setOpen] = useState(false);
  const count = referencesOf(refs).length;
  if (count === 0) return null;
  return (
    <details className="sources-fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {en.treaty.sources}
        {en.list.aside(count)}
      </summary>
      {open && <SourceList refs={refs} />}
    </details>
  );
}
