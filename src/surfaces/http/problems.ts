/** Errors over HTTP: problem+json bodies with the four parts of every complaint. */
import type { Context as HonoContext } from "hono";
import * as z from "zod";
import { type Complaint, type ErrorKind, NotFoundError, type UserError } from "../../errors.ts";

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

/** The response to a user error. */
export function failed(c: HonoContext, error: UserError): Response {
  return problem(c, error instanceof NotFoundError ? 404 : 400, error.kind, error.complaint);
}

/** A problem+json response. */
export function problem(
  c: HonoContext,
  status: 400 | 403 | 404 | 405 | 413 | 500,
  kind: ErrorKind | "internal",
  complaint: Complaint,
): Response {
  const body: Problem = { kind, title: complaint.what, status, ...complaint };
  return c.body(JSON.stringify(body), status, { "content-type": "application/problem+json", "content-language": "en" });
}
