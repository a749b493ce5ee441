/** Documents over HTTP: an operation with a format answers with the document itself where Accept prefers its type to JSON. */
import type { Context, MiddlewareHandler } from "hono";
import { shapeOf } from "../../operations/parseInput.ts";
import { findOperation } from "../../operations/registry.ts";
import { weightOfType } from "./negotiation.ts";

/** The media type of each format of a document. */
const TYPES: Readonly<Record<string, string>> = Object.freeze({
  html: "text/html; charset=utf-8",
  markdown: "text/markdown; charset=utf-8",
  csl: "application/vnd.citationstyles.csl+json; charset=utf-8",
});

/** The formats in which an operation gives documents over HTTP. */
function formatsOf(name: string): string[] {
  const operation = findOperation(name);
  if (operation === undefined || !("format" in shapeOf(operation))) return [];
  return Object.keys(TYPES).filter(
    (format) => operation.input.safeParse({ format }).error?.issues.every(({ path }) => path[0] !== "format") ?? true,
  );
}

/** The media types of an operation's documents. */
export function documentTypes(name: string): string[] {
  return formatsOf(name).map((format) => (TYPES[format] ?? "").split(";")[0] ?? "");
}

/** The format that the header prefers to JSON, of those that the operation has; null for JSON, also on a tie or without a header. */
export function preferredFormat(name: string, accept: string | undefined): string | null {
  const weights = formatsOf(name).map((format) => ({ format, weight: weightOfType(TYPES[format] ?? "", accept) }));
  const best = weights.reduce((first, one) => (one.weight > first.weight ? one : first), {
    format: "",
    weight: weightOfType("application/json", accept),
  });
  return best.format === "" ? null : best.format;
}

/** The document as the body, in the type of its format. */
export function documentResponse(c: Context, text: string, format: string, headers: Record<string, string>): Response {
  return c.body(text, 200, { ...headers, "content-type": TYPES[format] ?? "text/plain; charset=utf-8" });
}

/** Lets a page of the API use the styles that it holds; scripts and other sites stay shut out. */
export const documentPolicy: MiddlewareHandler = async (c, next) => {
  await next();
  if (c.res.headers.get("content-type")?.startsWith("text/html"))
    c.header("content-security-policy", "default-src 'none'; style-src 'unsafe-inline'");
};
