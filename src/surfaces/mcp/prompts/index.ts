/** The prompts, and one of them with its arguments filled in. */
import type { GetPromptResult } from "@modelcontextprotocol/sdk/types.js";
import { mcpError, unknown } from "../complaints.ts";
import { briefMyClass } from "./briefMyClass.ts";
import { checkArticle } from "./checkArticle.ts";
import type { Prompt } from "./prompt.ts";
import { whoIsBound } from "./whoIsBound.ts";

export const PROMPTS: readonly Prompt[] = Object.freeze([checkArticle, whoIsBound, briefMyClass]);

/** Throws McpError for a prompt that does not exist, and for an argument that is missing or unknown. */
export function getPrompt(name: string, given: Readonly<Record<string, string>>): GetPromptResult {
  const prompt = PROMPTS.find((one) => one.name === name);
  if (prompt === undefined)
    throw unknown(
      "prompt",
      name,
      PROMPTS.map((one) => one.name),
    );
  const names = prompt.arguments.map((one) => one.name);
  const stray = Object.keys(given).find((one) => !names.includes(one));
  if (stray !== undefined) throw unknown(`argument of ${name}`, stray, names);
  const missing = prompt.arguments.find((one) => one.required && (given[one.name] ?? "").trim() === "");
  if (missing !== undefined)
    throw mcpError({
      what: `${missing.name} is missing`,
      where: missing.name,
      why: `${name} needs it: ${missing.description}`,
      todo: `add ${missing.name}`,
    });
  return { description: prompt.description, messages: [{ role: "user", content: { type: "text", text: prompt.messages(given) } }] };
}
