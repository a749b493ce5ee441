/** Completes the variables of addresses and the arguments of prompts from the names in the ledger. */
import type { CompleteRequestParams, CompleteResult } from "@modelcontextprotocol/sdk/types.js";
import { isUserError } from "../../errors.ts";
import { unknown } from "./complaints.ts";
import type { Opened } from "./opened.ts";
import { PROMPTS } from "./prompts/index.ts";
import { TEMPLATES } from "./resources.ts";

/** The most values that the protocol allows in one completion. */
const MOST = 100;

/** The values that an argument can take, and begin with or contain what was typed. */
export async function complete(ledger: Opened, { ref, argument, context }: CompleteRequestParams): Promise<CompleteResult> {
  const variables = variablesOf(ref);
  if (!variables.includes(argument.name)) throw unknown("argument", argument.name, variables);
  const values = await valuesFor(ledger, argument.name, argument.value, context?.arguments ?? {});
  return { completion: { values: values.slice(0, MOST), total: values.length, hasMore: values.length > MOST } };
}

/** The names that may be completed. Throws McpError for a prompt or a template that does not exist. */
function variablesOf(ref: CompleteRequestParams["ref"]): string[] {
  if (ref.type === "ref/prompt") {
    const prompt = PROMPTS.find(({ name }) => name === ref.name);
    if (prompt === undefined)
      throw unknown(
        "prompt",
        ref.name,
        PROMPTS.map(({ name }) => name),
      );
    return prompt.arguments.map(({ name }) => name);
  }
  const template = TEMPLATES.find(({ uriTemplate }) => uriTemplate === ref.uri);
  if (template === undefined)
    throw unknown(
      "resource template",
      ref.uri,
      TEMPLATES.map(({ uriTemplate }) => uriTemplate),
    );
  return [...template.uriTemplate.matchAll(/[{?,](\w+)/g)].map((match) => match[1] ?? "");
}

async function valuesFor(ledger: Opened, name: string, typed: string, others: Readonly<Record<string, string>>): Promise<string[]> {
  switch (name) {
    case "id":
      return instruments(ledger, typed);
    case "state":
      return (await states(ledger, typed)).map(({ id }) => id);
    case "attacker":
    case "target":
      return (await states(ledger, typed)).map((one) => one.name);
    case "place":
      return places(ledger, typed);
    case "obligation":
      return articles(ledger, others["id"] ?? "", typed);
    default:
      return [];
  }
}

/** The items of which a name contains the words typed, those that begin with them first. */
function matching<T>(items: readonly T[], typed: string, namesOf: (item: T) => readonly string[]): T[] {
  const word = typed.toLowerCase();
  const places = items.map((item) => ({
    item,
    at: Math.min(...namesOf(item).map((name) => (name.toLowerCase().includes(word) ? name.toLowerCase().indexOf(word) : Infinity))),
  }));
  return [...places.filter(({ at }) => at === 0), ...places.filter(({ at }) => at > 0 && at < Infinity)].map(({ item }) => item);
}

async function instruments(ledger: Opened, typed: string): Promise<string[]> {
  const found = matching((await ledger.directory()).instruments, typed, ({ id, short, title }) => [id, short, title]);
  const ids = found.map(({ id }) => id);
  if (typed.trim() === "") return ids;
  // The search also knows common names, and corrects typing errors.
  const { hits } = await ledger.ask("ledger.search", { text: typed });
  return [...new Set([...ids, ...hits.flatMap(({ kind, id }) => (kind === "instrument" ? [id] : []))])];
}

async function states(ledger: Opened, typed: string) {
  return matching((await ledger.directory()).states, typed, ({ id, name, aliases = [], periods }) => [
    id,
    name,
    ...aliases,
    ...periods.flatMap((period) => ("name" in period && typeof period.name === "string" ? [period.name] : [])),
  ]);
}

async function places(ledger: Opened, typed: string): Promise<string[]> {
  const { places: all } = await ledger.ask("place.list", {});
  return matching(all, typed, ({ id, name }) => [id, name]).map(({ id }) => id);
}

async function articles(ledger: Opened, id: string, typed: string): Promise<string[]> {
  try {
    const { clauses } = await ledger.ask("instrument.show", { id });
    return matching(clauses, typed, ({ obligation, article }) => [obligation, article]).map(({ obligation }) => obligation);
  } catch (error) {
    if (isUserError(error)) return []; // no such instrument: nothing to complete
    throw error;
  }
}
