/** The body of a POST request: a JSON object that gives each key once. */
import type { Context as HonoContext } from "hono";
import { InputError } from "../../errors.ts";
import { repeatedKey } from "./repeatedKey.ts";

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
    if (body !== null && typeof body === "object" && !Array.isArray(body)) return withoutRepeats(text, body);
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

/** The body, or the error if one of its objects gives a key twice. */
function withoutRepeats(text: string, body: object): object | InputError {
  const repeated = repeatedKey(text);
  if (repeated === null) return body;
  const { path, line, column } = repeated;
  return new InputError({
    what: `${path} is given twice`,
    where: `body, line ${line}, column ${column}`,
    why: "each key is given once, as it would be unclear which value counts",
    todo: "leave one; several values of one input are a list, or divided by commas",
  });
}
