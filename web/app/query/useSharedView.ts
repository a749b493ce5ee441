/** The parameters that most views share, for components used by several views; all other parameters are kept. */
import { useMatch } from "@tanstack/react-router";
import { useEffect, useMemo } from "react";
import { navigate, replace, settleDraft, useDraft } from "./navigate.ts";
import { formatSearch, type SearchValues, searchSchema, text } from "./search.ts";
import type { SearchState } from "./useSearchState.ts";

const shared = searchSchema({ a: text, b: text, state: text, date: text, open: text, treaty: text });
export type SharedSearch = SearchValues<typeof shared>;
type Raw = Readonly<Record<string, unknown>>;

export function useSharedView(): SearchState<SharedSearch> & { readonly path: string } {
  const pathname = useMatch({ strict: false, select: (match) => match.pathname });
  const committed = useMatch({ strict: false, select: (match) => match.search }) as unknown as Raw;
  const draft = useDraft();
  useEffect(() => settleDraft(`${pathname}${formatSearch(committed)}`));
  const path = pathname.slice(1);
  const raw: Raw = draft?.href.startsWith(pathname) ? draft.search : committed;
  const words = formatSearch(raw);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address in words says all that it holds
  return useMemo(() => {
    const changed = (next: Partial<SharedSearch>) => ({ path, search: { ...raw, ...next } });
    return {
      path,
      search: shared.read(raw),
      change: (next, how) => navigate(changed(next), how),
      replace: (next) => replace(changed(next)),
    };
  }, [path, words]);
}
