/** The reader's own text, kept only in this tab: it survives a reload and leaves nothing behind. */
import { queryOptions, useQuery } from "@tanstack/react-query";
import { queryClient } from "../../app/query/client.ts";

export interface Own {
  readonly content: string;
  /** The name of its file; null for pasted text. */
  readonly file: string | null;
  /** The content last checked; null before the first check. */
  readonly checked: string | null;
}

const KEY = "entente-claims";
const NONE: Own = { content: "", file: null, checked: null };

function stored(): Own {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? "null") as Partial<Own> | null;
    return typeof kept?.content === "string" ? { ...NONE, ...kept } : NONE;
  } catch {
    return NONE; // no storage, or something else in it
  }
}

const ownQuery = queryOptions({ queryKey: [KEY], queryFn: stored, initialData: stored, gcTime: Number.POSITIVE_INFINITY });

export function setOwn(change: Partial<Own>): void {
  const next = { ...(queryClient.getQueryData(ownQuery.queryKey) ?? stored()), ...change };
  queryClient.setQueryData(ownQuery.queryKey, next);
  try {
    sessionStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // storage is full or blocked: the text stays in memory
  }
}

export const useOwn = (): Own => useQuery(ownQuery).data;
