/** The names in an address that its view does not read, so that the page can say so rather than answer another question. */
import { useSyncExternalStore } from "react";
import { history } from "../query/history.ts";
import { parseSearch } from "../query/search.ts";
import { ROUTES } from "../routes.ts";

export interface Unread {
  readonly names: readonly string[];
  /** The names that the view reads. */
  readonly read: readonly string[];
}

/** Names that others add to any address, to follow a reader. */
const TRACKING = /^utm_|clid$/;

export function unreadIn(href: string): Unread | null {
  const [path = "", query = ""] = href.slice(1).split(/\?(.*)/s);
  const route = path === "" ? ROUTES[0] : ROUTES.find((one) => one.path === path);
  if (route === undefined) return null;
  const read = Object.keys(route.search.fields);
  const names = Object.keys(parseSearch(query)).filter((name) => !read.includes(name) && !TRACKING.test(name));
  return names.length === 0 ? null : { names, read };
}

// A view completes the address in place, which drops what it does not read; the note stays until the reader goes on.
let shown = unreadIn(history.location.href);

/** The part of the opened address that names nothing known; null if nothing. */
export function useUnread(): Unread | null {
  return useSyncExternalStore(
    (listener) =>
      history.subscribe(({ location, action }) => {
        if (action.type === "REPLACE") return;
        shown = unreadIn(location.href);
        listener();
      }),
    () => shown,
  );
}
