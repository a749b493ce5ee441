/** The sources of one memo, numbered in the order in which it cites them. */
import type { Ledger } from "../../../ledger/ledger.ts";
import type { Checked } from "../../../model/evidence.ts";
import type { MemoRef, MemoSource } from "../../../model/results/memo.ts";
import { MARKS } from "../../../model/vocabulary.ts";

/** A reference as the ledger or an answer holds it. */
export interface Cites {
  readonly source: string | readonly string[];
  readonly at?: string | undefined;
  readonly checked: Checked;
}

export interface Bibliography {
  /** The reference with the numbers of its sources; new ones join the list. */
  cite(reference: Cites): MemoRef;
  sources(): MemoSource[];
}

export function bibliographyOf(ledger: Ledger): Bibliography {
  const listed = new Map<string, { readonly number: number; readonly marks: Set<Checked> }>();
  return {
    cite({ source, at, checked }) {
      const sources = [source].flat().map((id) => {
        const known = listed.get(id) ?? { number: listed.size + 1, marks: new Set() };
        known.marks.add(checked);
        listed.set(id, known);
        return known.number;
      });
      return { sources, at: at ?? null, checked };
    },
    sources: () =>
      [...listed].map(([id, { number, marks }]) => {
        const source = ledger.source(id);
        if (source === undefined) throw new Error(`no source "${id}"`);
        const { cite, kind, url = null } = source;
        return { number, id: source.id, cite, kind, url, marks: MARKS.filter((mark) => marks.has(mark)) };
      }),
  };
}
