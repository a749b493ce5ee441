/** Errors over HTTP: problem+json bodies with the four parts of every complaint. */
import type { Context as HonoContext } from "hono";
import * as z from "zod";
import { type Complaint, type ErrorKind, NotFoundError, type UserError } from "../../errors.ts";
import { loadComplaints } from "../../prose/complaints.ts";
import type { Language } from "../../prose/index.ts";
import { CONTENT_LANGUAGE } from "./negotiation.ts";

export const Problem = z.strictObject({
  kind: z.enum(["input", "not-found", "data", "internal"]),
  title: z.string(),
  status: z.number().int(),
  what: z.string(),
  where: z.string(),
  why: z.string(),
  todo: z.string(),
  code: z.string().optional(),
  args: z.record(z.string(), z.unknown()).optional(),
});
export type Problem = z.infer<typeof Problem>;

/** The response to a user error, in the language of the request. */
export async function failed(c: HonoContext, error: UserError, language: Language): Promise<Response> {
  const told = await loadComplaints(language);
  return problem(c, error instanceof NotFoundError ? 404 : 400, error.kind, told(error.complaint), language);
}

/** A problem+json response. */
export function problem(
  c: HonoContext,
  status: 400 | 403 | 404 | 405 | 413 | 500,
  kind: ErrorKind | "internal",
  complaint: Complaint,
  language: Language = "en",
): Response {
  const body: Problem = { kind, title: complaint.what, status, ...complaint };
  return c.body(JSON.stringify(body), status, {
    "content-type": "application/problem+json",
    "content-language": CONTENT_LANGUAGE[language],
  });
}
