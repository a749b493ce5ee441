/**
 * The address holds the view: `#/compare?a=USA&b=CHN&date=2026-06-30&open=owes-defence.USA`. What stands after the hash
 * works on any host and below any path. A burst of changes (a drag, a held key) is one step of the browser's history.
 */
import { useSyncExternalStore } from "react";

/**
 * What an address can hold, in the order in which it is written. `open`: what the drawer shows, `<line>.<STATE>` or
 * `with.<STATE>`; `treaty`: the instrument that the drawer shows whole. A case stands under the names of `crisis.trace`;
 * `why` is the verdict that is opened, `brief` the state whose page is shown; `state` is a third beside a pair. `id` is the
 * instrument or source of its page, `area` the instrument whose area is shaded, `from` and `to` two days, `since` a version of
 * the ledger, `type`, `rule` and `region` what is drawn, `sort` the order of rows, `term` the word that is explained, `q` the
 * words that are sought, `status` what stands on the day.
 */
const FIELDS = [
  "a",
  "b",
  "state",
  "id",
  "from",
  "to",
  "since",
  "type",
  "rule",
  "region",
  "area",
  "sort",
  "term",
  "q",
  "status",
  "initiator",
  "target",
  "place",
  "date",
  "act",
  "provocation",
  "fact",
  "strike",
  "aid",
  "rounds",
  "joins",
  "why",
  "brief",
  "sealed",
  "text",
  "beside",
  "verdict",
  "claim",
  "explanation",
  "test",
  "fit",
  "case",
  "open",
  "treaty",
] as const;

type Field = (typeof FIELDS)[number];
export type View = { readonly path: string } & { readonly [F in Field]: string | null };

/** Everything left out. */
export const BARE = Object.fromEntries(FIELDS.map((field) => [field, null])) as { readonly [F in Field]: null };

export function parseHash(hash: string): View {
  const text = hash.replace(/^#\/?/, "");
  const mark = text.indexOf("?");
  const path = mark < 0 ? (text.includes("=") ? "" : text) : text.slice(0, mark);
  const query = new URLSearchParams(mark < 0 ? (text.includes("=") ? text : "") : text.slice(mark + 1));
  const fields = Object.fromEntries(FIELDS.map((field) => [field, query.get(field) || null])) as Record<Field, string | null>;
  return { path, ...fields };
}

export function hashOf(view: View): string {
  const query = new URLSearchParams();
  for (const field of FIELDS) if (view[field] !== null) query.set(field, view[field]);
  const text = query.toString().replace(/%3A/g, ":").replace(/%2C/g, ",").replace(/%3D/g, "=");
  return `#/${view.path}${text === "" ? "" : `?${text}`}`;
}

/** The address of another view, for a link. */
export function addressOf(path: string, fields: Partial<View>): string {
  return hashOf({ ...BARE, ...fields, path });
}

/** How long after the last change of a burst the next one is a step of its own. */
const BURST_MS = 1200;
/** Browsers drop calls that rewrite the address too often. */
const WRITE_MS = 150;

let current = parseHash(window.location.hash);
let burstEnds = 0;
let writing: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();
const tell = () => {
  for (const listener of listeners) listener();
};

function flush() {
  if (writing === undefined) return;
  clearTimeout(writing);
  writing = undefined;
  history.replaceState(null, "", hashOf(current));
}

window.addEventListener("popstate", () => {
  clearTimeout(writing);
  writing = undefined;
  burstEnds = 0;
  current = parseHash(window.location.hash);
  tell();
});
window.addEventListener("pagehide", flush);

/** Goes to a changed view. `burst`: one of many quick changes of the same thing. */
export function go(change: Partial<View>, { burst = false }: { burst?: boolean } = {}): void {
  const next = { ...current, ...change };
  if (hashOf(next) === hashOf(current)) return;
  const now = performance.now();
  if (burst && now < burstEnds) {
    current = next;
    writing ??= setTimeout(flush, WRITE_MS);
  } else {
    flush();
    current = next;
    history.pushState(null, "", hashOf(current));
  }
  burstEnds = burst ? now + BURST_MS : 0;
  tell();
}

/** Writes the address in full without a step of history, so that what is shared says everything. */
export function settle(change: Partial<View>): void {
  const next = { ...current, ...change };
  if (hashOf(next) === hashOf(current)) return;
  current = next;
  history.replaceState(null, "", hashOf(current));
  tell();
}

export function useView(): View {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
}
