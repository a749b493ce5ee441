/** Documents over HTTP: an operation with an input `format` answers with the document itself where Accept prefers its type to JSON. */
import type { MiddlewareHandler } from "hono";
import { shapeOf } from "../../operations/parseInput.ts";
import { findOperation } from "../../operations/registry.ts";
import { API_PAGE_POLICY } from "../policy.ts";

/** The media type of each format of a document. */
const TYPES: Readonly<Record<string, string>> = Object.freeze({
  html: "text/html; charset=utf-8",
  markdown: "text/markdown; charset=utf-8",
  csl: "application/vnd.citationstyles.csl+json; charset=utf-8",
  atom: "application/atom+xml; charset=utf-8",
});

/** The formats in which an operation gives documents over HTTP, with their media types. */
export function documentFormats(name: string): { readonly format: string; readonly type: string }[] {
  const operation = findOperation(name);
  if (operation === undefined || !("format" in shapeOf(operation))) return [];
  const takes = (format: string) => operation.input.safeParse({ format }).error?.issues.every(({ path }) => path[0] !== "format") ?? true;
  return Object.entries(TYPES).flatMap(([format, type]) => (takes(format) ? [{ format, type }] : []));
}

/** The media type of a document in the format. */
export const documentType = (format: string): string => TYPES[format] ?? "text/plain; charset=utf-8";

const DOCUMENT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Lets a document use the styles that it holds, and the page of the API its style sheet; scripts and other sites stay shut out. */
export const documentPolicy: MiddlewareHandler = async (c, next) => {
  await next();
  // A browser puts the headers of a 304 in place of those that it kept with the page.
  if (c.res.status === 304) c.header("content-security-policy", undefined);
  else if (c.res.headers.get("content-type")?.startsWith("text/html"))
    c.header("content-security-policy", c.req.path === "/api" ? API_PAGE_POLICY : DOCUMENT_POLICY);
};
