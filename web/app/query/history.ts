/**
 * The browser's history, with the view in the hash: `#/compare?a=USA&b=CHN`. It works on any host and below any path. Older
 * forms without a path (`#a=USA&b=CHN`, `#?a=USA`) are read too, and so is a view's older word.
 */
import { createBrowserHistory, parseHref } from "@tanstack/history";
import { withId, withWord } from "./addressWords.ts";
import { withOwnNames } from "./guessedWords.ts";

/** "/compare?a=USA" from the hash of an address, in any of its forms. */
export function hrefOfHash(hash: string): string {
  const text = hash.replace(/^#\/?/, "");
  const mark = text.indexOf("?");
  if (mark >= 0) return `/${text.slice(0, mark)}${text.slice(mark)}`;
  return text.includes("=") ? `/?${text}` : `/${text}`;
}

/** The address of the page for a view: "/entente/?lang=zh#/is-it-true". */
const addressOf = (href: string) => `${window.location.pathname}${window.location.search}#${withWord(href)}`;

/** The address in the app's own words: ids of views, and the names of their parameters. */
const ownHref = () => withOwnNames(withId(hrefOfHash(window.location.hash)));

/** Rewrites older and guessed words, so that the address that a reader copies has the word of the menu. */
function renew() {
  const own = ownHref();
  if (window.location.hash !== "" && withWord(own) !== hrefOfHash(window.location.hash))
    window.history.replaceState(window.history.state, "", addressOf(own));
}
renew();
window.addEventListener("hashchange", renew);

export const history = createBrowserHistory({
  parseLocation: () => parseHref(ownHref(), window.history.state),
  createHref: addressOf,
});
