/** Components for treaty texts: prose with links for ids, a long text folded, a mark of checking. */

import { en } from "../../app/language/en.ts";
import type { InstrumentAnswer } from "../../app/query/answers.ts";
import { hrefOf } from "../../app/query/search.ts";
import { InEnglish, isEnglish } from "../../ui/InEnglish.tsx";
import { treatyLabels } from "./labels.ts";
import { keyOf } from "./sharedRef.ts";
import { tellDates } from "./words.ts";

type Related = InstrumentAnswer["related"];
type Ref = InstrumentAnswer["members"][number]["ref"];

/** Notes name other instruments by id; the ids become links with titles. */
export function Prose({ text, related, date }: { readonly text: string; readonly related: Related; readonly date: string }) {
  const titles = new Map(related.map(({ instrument, short }) => [instrument, short]));
  const pieces = text.split(/([a-z][a-z0-9]*(?:-[a-z0-9]+)+)/);
  const shown = pieces.map((piece) => {
    const title = titles.get(piece);
    return title === undefined ? (
      tellDates(piece)
    ) : (
      <a key={piece} href={hrefOf("instrument", { id: piece, date })}>
        {title}
      </a>
    );
  });
  return isEnglish(text) ? <span lang="en">{shown}</span> : shown;
}

interface CheckedProps {
  readonly of: Ref;
  readonly cites: ReadonlyMap<string, string>;
  /** The reference given in the head, which is not repeated. */
  readonly shared?: Ref | null;
}

/** The mark of how far the words were checked, with their place; the full source on hover. */
export function Checked({ of, cites, shared = null }: CheckedProps) {
  if (shared !== null && keyOf(shared) === keyOf(of)) return null;
  const [word, meaning] = en.drawer.checkedWords[of.checked] ?? [of.checked, ""];
  const sources = [of.source].flat().map((id) => cites.get(id) ?? id);
  return (
    <span className="ref-mark" title={`${meaning}. ${sources.join(en.list.semicolon)}`}>
      {of.at !== undefined && (
        <span className="at">
          <InEnglish text={en.drawer.at(of.at)} />
        </span>
      )}{" "}
      <span className={`checked ${of.checked}`}>{word}</span>
    </span>
  );
}

/** A text longer than a few lines, folded. */
export function Long({ text }: { readonly text: string }) {
  if (text.length <= LONG) return <InEnglish text={tellDates(text)} />;
  const cut = text.lastIndexOf(" ", LONG - 60);
  return (
    <details className="long">
      <summary>
        <InEnglish text={tellDates(text.slice(0, cut))} /> … <span className="faint">{treatyLabels.articles.long}</span>
      </summary>
      <InEnglish text={tellDates(text.slice(cut))} />
    </details>
  );
}

const LONG = 190;

export function citesOf({ sources }: Pick<InstrumentAnswer, "sources">): ReadonlyMap<string, string> {
  return new Map(sources.map(({ id, cite }) => [id, cite]));
}
