/** The sources of a clause in a case; in full they are read when they are asked for. */
import { useState } from "react";
import { en } from "../../app/language/en.ts";
import type { Finding } from "../../app/query/answers.ts";
import { type Reference, SourceList } from "../../ledger/SourceList.tsx";

export function ClauseSources({ finding: { tests } }: { readonly finding: Finding }) {
  const [open, setOpen] = useState(false);
  const refs = referencesOf(tests);
  return (
    <details className="clause-sources" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {en.attacked.detail.sources} ({refs.length})
      </summary>
      {open && <SourceList refs={refs} />}
    </details>
  );
}

function referencesOf(tests: Finding["tests"]): Reference[] {
  const seen = new Map<string, Reference>();
  for (const { reference } of tests) {
    for (const source of [reference.source].flat()) {
      const key = `${source}|${reference.checked}`;
      if (!seen.has(key)) seen.set(key, { source, at: reference.at ?? null, checked: reference.checked });
    }
  }
  return [...seen.values()];
}
