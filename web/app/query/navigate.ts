/**
 * Changes of the address. A burst (a drag, a held key) is one step of the browser's history. It is shown at once as a draft, and
 * written a few times a second, because browsers drop calls that rewrite the address too often.
 */
import { useSyncExternalStore } from "react";
import { history } from "./history.ts";
import { formatSearch, parseSearch } from "./search.ts";

/** After this pause, the next change is a new step of history. */
const BURST_MS = 1200;
const WRITE_MS = 150;

export interface Change {
  /** The path of a view, without the slash. */
  readonly path: string;
  readonly search: Readonly<Record<string, unknown>>;
}

export interface Draft extends Change {
  readonly href: string;
}

let draft: Draft | null = null;
let burstEnds = 0;
let writing: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function setDraft(next: Draft | null) {
  if (next === draft) return;
  draft = next;
  for (const listener of listeners) listener();
}

/** The address of a view in the router's form: "/compare?a=USA". */
function hrefOfChange({ path, search }: Change): string {
  return `/${path}${formatSearch(search)}`;
}

function flush() {
  if (writing === undefined) return;
  clearTimeout(writing);
  writing = undefined;
  if (draft !== null) history.replace(draft.href);
}

history.subscribe(() => {
  if (draft === null || history.location.href === draft.href) return;
  clearTimeout(writing);
  writing = undefined;
  burstEnds = 0;
  setDraft(null);
});
window.addEventListener("pagehide", flush);

export interface How {
  /** One of many quick changes to the same thing. */
  readonly burst?: boolean;
  /** Shown in the same frame, as a drawer is; only for a change whose parts show their own loading. A burst always is. */
  readonly atOnce?: boolean;
}

/** Navigates to another state of a view, or to another view. */
export function navigate(change: Change, { burst = false, atOnce = burst }: How = {}): void {
  const href = hrefOfChange(change);
  if (href === (draft?.href ?? history.location.href)) return;
  const now = performance.now();
  if (burst && now < burstEnds) {
    setDraft({ ...change, href });
    writing ??= setTimeout(flush, WRITE_MS);
  } else {
    flush();
    setDraft(atOnce ? { ...change, href } : null);
    history.push(href);
  }
  burstEnds = burst ? now + BURST_MS : 0;
}

/** The current address, ahead of the router during a burst: its path without the slash, and its raw parameters. */
export function currentAddress(): Change {
  const [path = "", query = ""] = (draft?.href ?? history.location.href).slice(1).split("?");
  return { path, search: parseSearch(query) };
}

/**
 * Changes some parameters of the current address. For event handlers in components that do not read the address: a hook would
 * render each of them again at every step of a drag.
 */
export function changeShown(next: Readonly<Record<string, string | null>>, how: How = {}): void {
  const { path, search } = currentAddress();
  navigate({ path, search: { ...search, ...next } }, how);
}

/** Rewrites the address without a step of history, so that a shared address is complete. */
export function replace(change: Change): void {
  const href = hrefOfChange(change);
  if (draft !== null) {
    setDraft({ ...change, href });
    writing ??= setTimeout(flush, WRITE_MS);
  } else if (href !== history.location.href) history.replace(href);
}

/** The address shown before the router has it; null once the router has caught up. */
export function useDraft(): Draft | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => draft,
  );
}

/** Drops the draft once the router shows the same address. */
export function settleDraft(shown: string): void {
  if (draft !== null && draft.href === shown && writing === undefined) setDraft(null);
}
