/** Faults of the page: what a hostile address or ledger holds, and what breaks while somebody reads. */
import type { Fault } from "./fault.ts";

export const PAGE: readonly Fault[] = [
  {
    fault: "markup and scripts in the parameters of an address",
    happens: "they are shown as text, or refused with words; nothing runs",
    slow: true,
  },
  { fault: "markup and scripts in the ledger", happens: "they are shown as text; nothing runs", slow: true },
  { fault: "a browser without storage", happens: "the page works; a choice holds until it is left", slow: true },
  {
    fault: "a worker that dies while it is asked",
    happens: "the page says so; a new try is answered, and the address is kept",
    slow: true,
  },
  { fault: "a ledger that arrives in half", happens: "the page says which file did not arrive; a new try is answered", slow: true },
  { fault: "a ledger that is answered with 503", happens: "the page says which file and which status; a new try is answered", slow: true },
  {
    fault: "a build that is replaced under an open page",
    happens: "the page says so and offers to load again; the address is kept",
    slow: true,
  },
];

/** What holds for each view, tried where each view is opened. */
export const VIEWS: readonly Fault[] = [
  { fault: "every view opened in turn", happens: "no request leaves the site, and no page holds a script of its own" },
];

export const OTHER_PAGE: readonly Fault[] = [
  { fault: "a page of another port that reads the API by a script", happens: "it gets nothing", slow: true },
  {
    fault: "a page of another port that drives the server by a form, a picture, a script or a frame",
    happens: "nothing is answered, and nothing is shown",
    slow: true,
  },
];

/** Values that would run if they stood in a page as anything but text. */
export const MARKUP: readonly string[] = [
  '<img src=x onerror="window.hit_=1">',
  '"><script>window.hit_=1</script>',
  "javascript:window.hit_=1",
  "'-window.hit_=1-'",
  "constructor",
  "__proto__",
  "\u202e<svg onload=window.hit_=1>",
  "a".repeat(3_000),
];
