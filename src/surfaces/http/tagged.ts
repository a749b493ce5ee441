/** Answers with a tag by their content (ETag), by which a client asks whether what it has is still the same (RFC 9110, section 8.8.3). */
import { createHash } from "node:crypto";
import type { Context as HonoContext } from "hono";

type Headers = Readonly<Record<string, string>>;

/** Headers that a client needs of an answer that it has already. */
const KEPT = ["cache-control", "vary"];

/** The answer with this content, or 304 for a client that has it. What is not asked with GET or HEAD has no tag. */
export function tagged(c: HonoContext, content: string | Uint8Array, headers: Headers): Response {
  // A text is made bytes once, for its tag, its length and its sending. Hono's types do not take the bytes of a view, which it sends as they are.
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  const body = bytes as unknown as string;
  if (c.req.method !== "GET" && c.req.method !== "HEAD") return c.body(body, 200, headers);
  const etag = `"${createHash("sha1").update(bytes).digest("hex")}"`;
  if (!matches(c.req.header("if-none-match"), etag)) return c.body(body, 200, { ...headers, etag });
  const kept = Object.fromEntries(Object.entries(headers).filter(([name]) => KEPT.includes(name)));
  return c.body(null, 304, { ...kept, etag });
}

/** Whether one of the tags of the header If-None-Match is this one; a weak tag counts, as for every comparison of that header. */
function matches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header.trim() === "*" || (header.match(/"[^"]*"/g)?.includes(etag) ?? false);
}
