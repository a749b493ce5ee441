/** Requests that the API refuses: other hosts, pages of other sites, large bodies. */
import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { MAX_CLAIMS_TEXT } from "../../model/limits.ts";
import { problem } from "./problems.ts";

/** The largest body that is read, in bytes: a text of claims at its limit, as JSON with room for escapes. */
const MAX_BODY = MAX_CLAIMS_TEXT + 64 * 1024;

/** Refuses requests that name another host, and requests sent by a page of another site. */
export function sameMachine(hosts: () => readonly string[]): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header("host") ?? "";
    if (!hosts().includes(host))
      return problem(c, 400, "input", {
        what: `this server does not answer for the host "${host}"`,
        where: "Host",
        why: "it serves this machine alone",
        todo: `ask ${hosts()[0]}`,
      });
    const origin = c.req.header("origin");
    if (origin !== undefined && !hosts().some((one) => origin === `http://${one}`))
      return problem(c, 403, "input", {
        what: `a page of ${origin} may not ask`,
        where: "Origin",
        why: "the server answers its own pages, and programs of this machine",
        todo: "open the page that it serves",
      });
    return await next();
  };
}

/** Refuses bodies that are too large. */
export const smallBody: MiddlewareHandler = bodyLimit({
  maxSize: MAX_BODY,
  onError: (c) =>
    problem(c, 413, "input", {
      what: "the body is too large",
      where: "body",
      why: `it has at most ${MAX_BODY} bytes`,
      todo: "send the inputs of one request",
    }),
});

/** Marks the answers under a former name as deprecated and names the current address. */
export function deprecated(path: string): MiddlewareHandler {
  return async (c, next) => {
    await next();
    c.header("deprecation", "true");
    c.header("link", `<${path}>; rel="successor-version"`);
  };
}
