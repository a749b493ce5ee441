/** Faults of the local server that need more than one request. */
import type { Fault } from "./fault.ts";

export const CROWDS: readonly Fault[] = [
  {
    fault: "1,000 connections at once, each with a question",
    happens: "each gets its answer, or is told to ask again; the next is answered",
  },
  { fault: "1,000 connections that send nothing", happens: "a further question is answered meanwhile" },
  { fault: "a head that arrives letter by letter", happens: "408 with the time that it has, and the connection is closed" },
  { fault: "a body that arrives letter by letter", happens: "408 with the time that it has, and the connection is closed" },
  { fault: "a body without a length, that never ends", happens: "413 once it is larger than it may be" },
  { fault: "a client that goes away in the middle of its body", happens: "nothing is printed, and the next is answered" },
  { fault: "a client that asks for a large answer and does not read it", happens: "the next is answered" },
];

export interface FromOutside extends Fault {
  readonly headers: Readonly<Record<string, string>>;
  readonly method?: string;
  readonly status: number;
}

const refused = (fault: string, status: number, headers: Readonly<Record<string, string>>, method?: string): FromOutside => ({
  fault,
  happens: `refused, ${status}`,
  headers,
  status,
  ...(method === undefined ? {} : { method }),
});

/** Requests as a browser sends them for a page of another site. HOST stands for the server's own. */
export const OTHER_SITES: readonly FromOutside[] = [
  refused("another name that leads to this machine", 400, { host: "evil.example" }),
  refused("the same name with another port", 400, { host: "127.0.0.1:1" }),
  refused("a name that ends in a full stop", 400, { host: "localhost.:PORT" }),
  refused("a page of another site", 403, { origin: "https://evil.example" }),
  refused("a page of no site, such as a file or a closed frame", 403, { origin: "null" }),
  refused("a page of another port of this machine", 403, { origin: "http://127.0.0.1:1" }),
  refused("a page whose site begins with the server's name", 403, { origin: "http://HOST.evil.example" }),
  refused("a page whose site has the server's name before it", 403, { origin: "http://HOST@evil.example" }),
  refused("an empty origin", 403, { origin: "" }),
  refused("a picture or a script in a page of another site", 403, {
    "sec-fetch-site": "cross-site",
    "sec-fetch-mode": "no-cors",
    "sec-fetch-dest": "image",
  }),
  refused("a script in a page of another port", 403, {
    "sec-fetch-site": "same-site",
    "sec-fetch-mode": "no-cors",
    "sec-fetch-dest": "script",
  }),
  refused("a frame in a page of another site", 403, {
    "sec-fetch-site": "cross-site",
    "sec-fetch-mode": "navigate",
    "sec-fetch-dest": "iframe",
  }),
  refused(
    "a form that a page of another site sends",
    403,
    { origin: "https://evil.example", "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document" },
    "POST",
  ),
  {
    fault: "a link that somebody follows from another site",
    happens: "answered",
    status: 200,
    headers: { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document" },
  },
  {
    fault: "the server's own page",
    happens: "answered",
    status: 200,
    headers: { origin: "http://HOST", "sec-fetch-site": "same-origin", "sec-fetch-mode": "cors", "sec-fetch-dest": "empty" },
  },
];
