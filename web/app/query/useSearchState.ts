/** The current view's search parameters, typed by its schema, and functions that change them. */
import { useMatch } from "@tanstack/react-router";
import { useEffect, useMemo } from "react";
import { type Change, currentAddress, type How, navigate, replace, settleDraft, useDraft } from "./navigate.ts";
import { formatSearch, type SearchSchema, type SearchValues } from "./search.ts";

type Raw = Readonly<Record<string, unknown>>;

export interface SearchState<V> {
  readonly search: V;
  /** Changes some parameters, as a step of history. */
  change(next: Partial<V>, how?: How): void;
  /** Writes some parameters to the address without a step of history; does nothing if the address has changed since the render. */
  replace(next: Partial<V>): void;
}

/** `path` is the view's own path, to which changes are written. */
export function useSearchState<S extends SearchSchema>(path: string, schema: S): SearchState<SearchValues<S>> {
  type V = SearchValues<S>;
  const shown = useMatch({ strict: false, select: (match) => `${match.pathname}${formatSearch(match.search as Raw)}` });
  const shortPath = useMatch({ strict: false, select: (match) => match.pathname.slice(1) }); // "" for the first view
  const committed = useMatch({ strict: false, select: (match) => match.search }) as unknown as Raw;
  const draft = useDraft();
  useEffect(() => settleDraft(shown));
  const raw: Raw = draft !== null && [path, shortPath].includes(draft.path) ? draft.search : committed;
  const words = formatSearch(raw);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address in words says all that it holds
  const search = useMemo(() => schema.read(raw) as V, [schema, words]);
  return useMemo(() => {
    const changed = (next: Partial<V>): Change => ({ path, search: { ...search, ...next } });
    // An effect may run after the reader's next key or click; it would write back what the reader has just changed.
    const isCurrent = () => {
      const current = currentAddress();
      return [path, shortPath].includes(current.path) && formatSearch(schema.read(current.search)) === formatSearch(search);
    };
    return {
      search,
      change: (next, how) => navigate(changed(next), how),
      replace: (next) => {
        if (isCurrent()) replace(changed(next));
      },
    };
  }, [path, shortPath, schema, search]);
}
