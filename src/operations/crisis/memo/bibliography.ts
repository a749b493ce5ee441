/**
 * The sources of one memo: treaty series first, then official sites, collections and literature, and last the copies of copies and
 * what nobody opened; those of one class in the order in which the memo cites them.
 */

import type { Ledger } from "../../../ledger/ledger.ts";
import { bySourceRank, classOf } from "../../../ledger/sourceRank.ts";
import type { Checked } from "../../../model/evidence.ts";
import { phrase, type Unspoken } from "../../../model/phrase.ts";
import type { MemoRef, MemoSource } from "../../../model/results/memo.ts";
import { MARKS } from "../../../model/vocabulary.ts";

/** A reference as the ledger or an answer holds it. */
export interface Cites {
  readonly source: string | readonly string[];
  readonly at?: string | undefined;
  readonly checked: Checked;
}

export interface Bibliography {
  /** The reference with the numbers of its sources; new ones join the list. The numbers hold once the list is complete. */
  cite(reference: Cites): Unspoken<MemoRef>;
  /** The list, complete: the numbers of all references follow from its order. */
  sources(): MemoSource[];
}

export function bibliographyOf(ledger: Ledger): Bibliography {
  const listed = new Map<string, Set<Checked>>();
  const given: { readonly ids: readonly string[]; readonly numbers: number[] }[] = [];
  return {
    cite({ source, at, checked }) {
      const ids = [source].flat();
      for (const id of ids) listed.set(id, (listed.get(id) ?? new Set()).add(checked));
      const numbers = numbersOf(ids, [...listed.keys()]);
      given.push({ ids, numbers });
      return { sources: numbers, at: at === undefined ? null : phrase("source-at", { at }), checked };
    },
    sources() {
      const found = [...listed.keys()].map((id) => {
        const source = ledger.source(id);
        if (source === undefined) throw new Error(`no source "${id}"`);
        return source;
      });
      const order = bySourceRank(ledger, found).map(({ id }) => id);
      for (const { ids, numbers } of given) numbers.splice(0, numbers.length, ...numbersOf(ids, order));
      return order.flatMap((id, index) => {
        const source = found.find((one) => one.id === id);
        if (source === undefined) return [];
        const { cite, kind, url = null } = source;
        const marks = MARKS.filter((mark) => listed.get(id)?.has(mark));
        return [{ number: index + 1, id: source.id, cite, kind, class: classOf(ledger, source), url, marks }];
      });
    },
  };
}

/** The places of the sources in a list, counted from one, in the order of the list. */
function numbersOf(ids: readonly string[], order: readonly string[]): number[] {
  return ids.map((id) => order.indexOf(id) + 1).sort((one, other) => one - other);
}
