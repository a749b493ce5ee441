/** All sources of an instrument: outlet, kind, and how far each was checked. */

import type { InstrumentAnswer } from "../../app/query/answers.ts";
import { WebLink } from "../../ui/WebLink.tsx";
import { CheckedMark } from "../CheckedMark.tsx";
import { treatyLabels } from "./labels.ts";

const ORDER = ["text", "secondary", "unverified"];

export function SourcesWhole({ answer }: { readonly answer: InstrumentAnswer }) {
  const marks = marksOf(answer.instrument);
  return (
    <ul className="sources-whole">
      {answer.sources.map(({ id, cite, kind, url }) => (
        <li key={id}>
          <span className="marks">
            {(marks.get(id) ?? []).map((checked) => (
              <CheckedMark key={checked} checked={checked} />
            ))}
          </span>
          <span>
            <WebLink url={url}>{cite}</WebLink>
            <span className="faint"> · {treatyLabels.sources.kinds[kind] ?? kind}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The checks of each source, collected from the whole instrument. */
function marksOf(value: unknown): Map<string, string[]> {
  const found = new Map<string, Set<string>>();
  const walk = (node: unknown): void => {
    if (node === null || typeof node !== "object") return;
    const { source, checked } = node as { source?: unknown; checked?: unknown };
    if (source !== undefined && typeof checked === "string") {
      for (const id of [source].flat()) found.set(String(id), (found.get(String(id)) ?? new Set()).add(checked));
    }
    for (const child of Object.values(node)) walk(child);
  };
  walk(value);
  return new Map([...found].map(([id, all]) => [id, [...all].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b))]));
}
