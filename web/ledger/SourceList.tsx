/** The sources of a record in full, with how far each was checked. They load when a drawer first opens. */

import { Suspense } from "react";
import { SOURCE_CLASSES } from "../../src/surfaces/client/words.ts";
import { en } from "../app/language/en.ts";
import { hrefOf } from "../app/query/search.ts";
import { useAsks } from "../app/query/useAsk.ts";
import { InEnglish } from "../ui/InEnglish.tsx";
import { WebLink } from "../ui/WebLink.tsx";
import { CheckedMark } from "./CheckedMark.tsx";

/** A reference as answers give it: one source or several. */
export interface Ref {
  readonly source: string | readonly string[];
  readonly at?: string | null | undefined;
  readonly checked: string;
}

interface Reference {
  readonly source: string;
  readonly at: string | null;
  readonly checked: string;
}

/** One entry for each pair of source and check, with the first place that is known. */
export function referencesOf(refs: readonly Ref[]): Reference[] {
  const seen = new Map<string, Reference>();
  for (const { source, at, checked } of refs) {
    for (const id of [source].flat()) {
      const key = `${id}|${checked}`;
      seen.set(key, { source: id, at: seen.get(key)?.at ?? at ?? null, checked });
    }
  }
  return [...seen.values()];
}

/** Treaty series first, then official sites; blogs last. */
const CLASSES: readonly string[] = SOURCE_CLASSES;

export function SourceList({ refs }: { readonly refs: readonly Ref[] }) {
  const all = referencesOf(refs);
  if (all.length === 0) return null;
  return (
    <div className="sources">
      <h4>{all.length === 1 ? en.drawer.source : en.treaty.sources}</h4>
      <Suspense fallback={<p>{en.drawer.loadingSources}</p>}>
        <Sources refs={all} />
      </Suspense>
    </div>
  );
}

function Sources({ refs }: { readonly refs: readonly Reference[] }) {
  const cited = useCitations(refs);
  const rank = ({ source }: Reference) => CLASSES.indexOf(cited.get(source)?.of ?? "none");
  const ordered = [...refs].sort((one, other) => rank(one) - rank(other));
  return (
    <ul>
      {ordered.map(({ source, at, checked }) => {
        const known = cited.get(source);
        const meaning = en.drawer.checkedWords[checked]?.[1] ?? "";
        return (
          <li key={`${source}${checked}`}>
            <CheckedMark checked={checked} />
            <span>
              <WebLink url={known?.url}>{known?.cite ?? source}</WebLink>
              {at !== null && (
                <span className="faint">
                  {" "}
                  · <InEnglish text={en.drawer.at(at)} />
                </span>
              )}
              {/* The mark is enough if the words were seen; anything less is spelt out. */}
              <span className="faint"> · {checked === "text" ? "" : `${meaning} · `}</span>
              <a className="faint" href={hrefOf("source", { id: source })}>
                {en.drawer.rests}
              </a>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

interface Cited {
  readonly cite: string;
  readonly url: string | null;
  /** Its class, by which sources are ordered. */
  readonly of: string;
}

/** Each source of the references, by id. */
function useCitations(refs: readonly Reference[]): ReadonlyMap<string, Cited> {
  const ids = [...new Set(refs.map(({ source }) => source))];
  const { asked } = useAsks(
    "source.cite",
    ids.map((id) => ({ id })),
  );
  return new Map(
    asked.flatMap(({ input, answer }) =>
      answer === null
        ? []
        : [
            [
              input.id ?? "",
              { cite: answer.text, of: answer.class ?? "none", url: typeof answer.csl["URL"] === "string" ? answer.csl["URL"] : null },
            ],
          ],
    ),
  );
}
