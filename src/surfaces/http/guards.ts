/** Requests that the server refuses: other hosts, pages of other sites, and those beyond a limit. */
import type { Context as HonoContext, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { MOST_AT_ONCE, MOST_BODY, MOST_QUERY } from "./limits.ts";
import { problem } from "./problems.ts";

/** Refuses requests that name another host, and requests sent by a page of another site. */
export function knownHosts(hosts: () => readonly string[]): MiddlewareHandler {
  let known: readonly string[] = [];
  return async (c, next) => {
    // A browser leaves out the port 80.
    if (known.length === 0) known = hosts().flatMap((one) => [one, one.replace(/:80$/, "")]);
    const named = (c.req.header("host") ?? "").toLowerCase();
    // An address that is whole names a host of its own, which counts as much.
    const host = known.includes(named) ? new URL(c.req.url).host : named;
    if (!known.includes(host))
      return problem(c, 400, "input", {
        what: `this server does not answer for the host "${host}"`,
        where: "Host",
        why: `it answers for ${hosts().join(", ")}`,
        todo: `ask ${hosts()[0]}, or start it with --host and the name`,
      });
    const origin = c.req.header("origin");
    if (origin !== undefined && !known.some((one) => origin === `http://${one}` || origin === `https://${one}`))
      return problem(c, 403, "input", {
        what: `a page of ${origin} may not ask`,
        where: "Origin",
        why: "the server answers its own pages, and programs that are no pages",
        todo: "open the page that it serves",
      });
    if (isDrivenFromOutside(c))
      return problem(c, 403, "input", {
        what: "a page of another site may not ask",
        where: "Sec-Fetch-Site",
        why: "the server answers its own pages, links that somebody follows, and programs that are no pages",
        todo: "open the page that it serves",
      });
    return await next();
  };
}

/** Whether a browser sends this for a page of another site or port, other than to open the address in a window. */
function isDrivenFromOutside({ req }: HonoContext): boolean {
  const site = req.header("sec-fetch-site") ?? "none";
  if (site === "none" || site === "same-origin") return false;
  return !(req.header("sec-fetch-mode") === "navigate" && req.header("sec-fetch-dest") === "document");
}

/** Refuses bodies that are too large. A GET has none: to look for one would make a whole request of the standard of it. */
export const smallBody: MiddlewareHandler = async (c, next) =>
  c.req.method === "GET" || c.req.method === "HEAD" ? await next() : await boundedBody(c, next);

const boundedBody: MiddlewareHandler = bodyLimit({
  maxSize: MOST_BODY,
  onError: (c) =>
    problem(c, 413, "input", {
      what: "the body is too large",
      where: "body",
      why: `it has at most ${MOST_BODY} bytes`,
      todo: "send the inputs of one request",
    }),
});

/** Refuses queries that are too long. */
export const shortQuery: MiddlewareHandler = async (c, next) => {
  const mark = c.req.url.indexOf("?");
  const length = mark < 0 ? 0 : c.req.url.length - mark;
  if (length <= MOST_QUERY) return await next();
  return problem(c, 414, "input", {
    what: `the query has ${length} characters`,
    where: "query",
    why: `it has at most ${MOST_QUERY} characters`,
    todo: "send the inputs as JSON in the body of a POST",
  });
};

/** Tells clients to come back while `most` requests are being answered. */
export function fewAtOnce(most: number = MOST_AT_ONCE): MiddlewareHandler {
  let running = 0;
  return async (c, next) => {
    if (running >= most) {
      c.header("retry-after", "1");
      return problem(c, 503, "busy", {
        what: "the server is busy",
        where: c.req.path,
        why: `it answers at most ${most} requests at once`,
        todo: "ask again in a second",
      });
    }
    running += 1;
    try {
      return await next();
    } finally {
      running -= 1;
    }
  };
}
