/** The body of a POST request. */
import type { Context as HonoContext } from "hono";
import { InputError } from "../../errors.ts";

/** The JSON object in the body, or the error to answer with. */
export async function jsonBody(c: HonoContext): Promise<unknown> {
  const type = c.req.header("content-type") ?? "";
  if (!type.startsWith("application/json"))
    return new InputError({
      what: `a body of type "${type || "none"}"`,
      where: "Content-Type",
      why: "a body is JSON",
      todo: "send application/json",
    });
  const text = await c.req.text();
  try {
    const body: unknown = JSON.parse(text);
    if (body !== null && typeof body === "object" && !Array.isArray(body)) return body;
  } catch {
    // handled below: not JSON, or not an object
  }
  return new InputError({
    what: "the body is not a JSON object",
    where: "body",
    why: "the inputs of an operation are an object",
    todo: 'send {"a": "USA", "b": "JPN"}, for example',
  });
}
