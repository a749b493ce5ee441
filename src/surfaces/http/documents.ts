/** Documents over HTTP: an operation with an input `format` answers with the document itself where `?format=` or Accept names it. */
import type { MiddlewareHandler } from "hono";
import { ANSWER_FORMATS } from "../../model/answerFormats.ts";
import { API_PAGE_POLICY } from "../policy.ts";

/** The media type of each format of a document. */
const TYPES: Readonly<Record<string, string>> = Object.freeze({
  html: "text/html; charset=utf-8",
  markdown: "text/markdown; charset=utf-8",
  csl: "application/vnd.citationstyles.csl+json; charset=utf-8",
  atom: ANSWER_FORMATS.atom.type,
});

/** Whether a format is a document with a media type of its own. */
export const isDocumentFormat = (format: string): boolean => Object.hasOwn(TYPES, format);

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
