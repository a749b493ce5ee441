/** Resources: the ledger, its instruments, their articles, and states, each at an address of its own. */
import { ErrorCode, type ListResourcesResult, type ReadResourceResult, type ResourceTemplate } from "@modelcontextprotocol/sdk/types.js";
import { isUserError } from "../../errors.ts";
import { loadAgentTerminal } from "../../prose/index.ts";
import { PLAIN } from "../../views/style.ts";
import { textOf } from "../../views/textAnswers.ts";
import { mcpError, unknown } from "./complaints.ts";
import type { Opened } from "./opened.ts";
import { MOST_CHARACTERS, pageOf } from "./pages.ts";

const SCHEME = "entente://";
/** The protocol's code for a resource that does not exist. */
const NOT_FOUND = -32002;
/** Resources on one page of the list. */
const LISTED = 200;

const DAY_AND_PAGE = "date: YYYY-MM-DD, by default the verified date; page: of a long text.";

export const TEMPLATES: readonly ResourceTemplate[] = Object.freeze([
  {
    name: "instrument",
    title: "A treaty, law or list",
    uriTemplate: `${SCHEME}instrument/{id}{?date,page}`,
    description: `An instrument in full: members, articles in their words, acts, sources. ${DAY_AND_PAGE}`,
    mimeType: "text/plain",
  },
  {
    name: "article",
    title: "An article",
    uriTemplate: `${SCHEME}article/{id}/{obligation}`,
    description: "One coded article of an instrument: its words, each condition, and its sources.",
    mimeType: "application/json",
  },
  {
    name: "state",
    title: "A state",
    uriTemplate: `${SCHEME}state/{state}{?date,page}`,
    description: `A state on a day: its name then, its numbers, and every tie that it owes or is owed. ${DAY_AND_PAGE}`,
    mimeType: "text/plain",
  },
]);

/** One page of the list: the ledger, then instruments, then states. */
export async function listResources(ledger: Opened, cursor: string | undefined): Promise<ListResourcesResult> {
  const from = cursor === undefined ? 0 : Number(cursor);
  const { instruments, states } = await ledger.directory();
  const all = [
    { uri: `${SCHEME}ledger`, name: "ledger", title: "The ledger: what it holds, and how to cite it", mimeType: "text/plain" },
    ...instruments.map(({ id, short, title }) => ({
      uri: `${SCHEME}instrument/${id}`,
      name: id,
      title: short,
      description: title,
      mimeType: "text/plain",
    })),
    ...states.map(({ id, name }) => ({ uri: `${SCHEME}state/${id}`, name: id, title: name, mimeType: "text/plain" })),
  ];
  if (!Number.isInteger(from) || from < 0 || from >= all.length)
    throw mcpError({
      what: `"${cursor}" is no cursor of this list`,
      where: "cursor",
      why: "a cursor is the nextCursor of the page before",
      todo: "leave it out to begin with the first page",
    });
  const next = from + LISTED;
  return { resources: all.slice(from, next), ...(next < all.length ? { nextCursor: String(next) } : {}) };
}

/** The contents of an address. Throws McpError with the nearest address. */
export async function readResource(ledger: Opened, uri: string): Promise<ReadResourceResult> {
  const { kind, path, date, page } = parsed(uri);
  try {
    switch (kind) {
      case "ledger":
        return await ledgerText(ledger, uri);
      case "instrument":
        return await textPage(uri, await ledger.ask("instrument.show", { id: path[0] ?? "", date }), page);
      case "state":
        return await textPage(uri, await ledger.ask("state.show", { state: path[0] ?? "", date }), page);
      case "article":
        return await article(ledger, uri, path);
      default:
        throw unknown("kind of resource", kind, ["ledger", "instrument", "article", "state"], NOT_FOUND);
    }
  } catch (error) {
    if (isUserError(error)) throw mcpError(error.complaint, error.kind === "not-found" ? NOT_FOUND : ErrorCode.InvalidParams);
    throw error;
  }
}

function parsed(uri: string) {
  const [address = "", query = ""] = uri.split("?");
  const fields = new URLSearchParams(query);
  const page = Number(fields.get("page") ?? 1);
  if (!address.startsWith(SCHEME) || !Number.isInteger(page) || page < 1)
    throw mcpError(
      {
        what: `"${uri}" is no address of this server`,
        where: "uri",
        why: `addresses are ${[`${SCHEME}ledger`, ...TEMPLATES.map(({ uriTemplate }) => uriTemplate)].join(", ")}`,
        todo: "write one of these",
      },
      NOT_FOUND,
    );
  const [kind = "", ...path] = address.slice(SCHEME.length).split("/").map(decoded);
  return { kind, path, date: fields.get("date") ?? undefined, page };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

const agentText = async (answer: object) => textOf(answer as never, { ...PLAIN, words: await loadAgentTerminal("en") });

/** A page of an answer's text. */
async function textPage(uri: string, answer: object, page: number): Promise<ReadResourceResult> {
  const cut = pageOf(await agentText(answer), {}, {}, page, MOST_CHARACTERS - 1_000);
  const more = page < cut.of ? `\n\nPage ${page} of ${cut.of}. The next: ?page=${page + 1}` : "";
  return { contents: [{ uri, mimeType: "text/plain", text: `${cut.text}${more}` }] };
}

async function ledgerText(ledger: Opened, uri: string): Promise<ReadResourceResult> {
  const [stats, citation] = await Promise.all([ledger.ask("ledger.stats", {}), ledger.ask("source.cite", {})]);
  return await textPage(uri, { ...stats, document: `${await agentText(stats)}\n\n${citation.plain}` }, 1);
}

/** One article with its conditions and the citations of its sources. */
async function article(ledger: Opened, uri: string, [id = "", obligation = ""]: readonly string[]): Promise<ReadResourceResult> {
  const answer = await ledger.ask("instrument.show", { id });
  const clause = answer.clauses.find((one) => one.obligation === obligation);
  if (clause === undefined)
    throw unknown(
      `article of ${id}`,
      obligation,
      answer.clauses.map((one) => one.obligation),
      NOT_FOUND,
    );
  const named = new Set(
    clause.versions.flatMap(({ ref, slots }) => [ref, ...slots.map((slot) => slot.ref)].flatMap(({ source }) => source)),
  );
  const text = JSON.stringify({
    ledger: answer.ledger,
    instrument: answer.instrument.id,
    title: answer.instrument.title,
    ...clause,
    versions: clause.versions.map(({ slots, ...version }) => ({
      ...version,
      conditions: slots.map(({ slot, words, rests }) => ({ condition: slot, words, rests })),
    })),
    sources: answer.sources.filter((source) => named.has(source.id)).map(({ id: source, cite }) => ({ id: source, cite })),
  });
  return { contents: [{ uri, mimeType: "application/json", text }] };
}
