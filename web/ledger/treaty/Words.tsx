/** Pieces that stand wherever a treaty is told: prose with links for the ids it names, a long list folded, a mark of checking. */

import { en } from "../../app/language/en.ts";
import type { InstrumentAnswer } from "../../app/query/answers.ts";
import { hrefOf } from "../../app/query/search.ts";
import { treatyLabels } from "./labels.ts";
import { keyOf } from "./sharedRef.ts";
import { tellDates } from "./words.ts";

type Related = InstrumentAnswer["related"];
type Ref = InstrumentAnswer["members"][number]["ref"];

/** Notes name other instruments by their ids: those become links under their titles. */
export function Prose({ text, related, date }: { readonly text: string; readonly related: Related; readonly date: string }) {
  const titles = new Map(related.map(({ instrument, short }) => [instrument, short]));
  const pieces = text.split(/([a-z][a-z0-9]*(?:-[a-z0-9]+)+)/);
  return pieces.map((piece) => {
    const title = titles.get(piece);
    return title === undefined ? (
      tellDates(piece)
    ) : (
      <a key={piece} href={hrefOf("instrument", { id: piece, date })}>
        {title}
      </a>
    );
  });
}

interface CheckedProps {
  readonly of: Ref;
  readonly cites: ReadonlyMap<string, string>;
  /** What the head says already: the same is not said again. */
  readonly shared?: Ref | null;
}

/** The check of the words, with where they stand; the full source on hover. */
export function Checked({ of, cites, shared = null }: CheckedProps) {
  if (shared !== null && keyOf(shared) === keyOf(of)) return null;
  const [word, meaning] = en.drawer.checkedWords[of.checked] ?? [of.checked, ""];
  const sources = [of.source].flat().map((id) => cites.get(id) ?? id);
  return (
    <span className="ref-mark" title={`${meaning}. ${sources.join("; ")}`}>
      {of.at !== undefined && <span className="at">{of.at}</span>} <span className={`checked ${of.checked}`}>{word}</span>
    </span>
  );
}

/** A text longer than a few lines opens on demand. */
export function Long({ text }: { readonly text: string }) {
  if (text.length <= LONG) return tellDates(text);
  const cut = text.lastIndexOf(" ", LONG - 60);
  return (
    <details className="long">
      <summary>
        {tellDates(text.slice(0, cut))} … <span className="faint">{treatyLabels.articles.long}</span>
      </summary>
      {tellDates(text.slice(cut))}
    </details>
  );
}

const LONG = 190;

export function citesOf({ sources }: Pick<InstrumentAnswer, "sources">): ReadonlyMap<string, string> {
  return new Map(sources.map(({ id, cite }) => [id, cite]));
}
