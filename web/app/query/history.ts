/**
 * The browser's history, with the view in the hash: `#/compare?a=USA&b=CHN`. It works on any host and below any path. Older
 * forms without a path (`#a=USA&b=CHN`, `#?a=USA`) are read too.
 */
import { createBrowserHistory, parseHref } from "@tanstack/history";

/** "/compare?a=USA" from the hash of an address, in any of its forms. */
export function hrefOfHash(hash: string): string {
  const text = hash.replace(/^#\/?/, "");
  const mark = text.indexOf("?");
  if (mark >= 0) return `/${text.slice(0, mark)}${text.slice(mark)}`;
  return text.includes("=") ? `/?${text}` : `/${text}`;
}

export const history = createBrowserHistory({
  parseLocation: () => parseHref(hrefOfHash(window.location.hash), window.history.state),
  createHref: (href) => `${window.location.pathname}${window.location.search}#${href}`,
});
