/** The sources of a clause or a value, folded; they load when the fold is opened. */
import "./sources.css";
import { Suspense, useState } from "react";
import { en } from "../app/language/en.ts";
import { type Reference, SourceList } from "./SourceList.tsx";

/** A reference as answers give it: one source or several. */
interface Ref {
  readonly source: string | readonly string[];
  readonly at?: string | undefined;
  readonly checked: string;
}

/** One entry for each pair of source and check. */
export function referencesOf(refs: readonly Ref[]): Reference[] {
  const seen = new Map<string, Reference>();
  for (const { source, at, checked } of refs)
    for (const id of [source].flat())
      if (!seen.has(`${id}|${checked}`)) seen.set(`${id}|${checked}`, { source: id, at: at ?? null, checked });
  return [...seen.values()];
}

export function SourcesFold({ refs }: { readonly refs: readonly Ref[] }) {
  const [open, setOpen] = useState(false);
  const all = referencesOf(refs);
  if (all.length === 0) return null;
  return (
    <details className="sources-fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {en.treaty.sources} ({all.length})
      </summary>
      {open && <Sources refs={all} />}
    </details>
  );
}

/** The sources in full, with a placeholder until they load. */
export function Sources({ refs }: { readonly refs: readonly Reference[] }) {
  return (
    <Suspense fallback={<p className="small">{en.drawer.loadingSources}</p>}>
      <SourceList refs={refs} />
    </Suspense>
  );
}
