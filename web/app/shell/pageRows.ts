/**
 * Pages found by what they are about: "download data", "how accurate is this", "mediators between Iran and Saudi Arabia". Each page
 * has words of its own, which one text must have, and words beside them. A page fits if it has every word of the text that is no
 * filler; if the search reads states in the text, a word of its own is enough, and the states go along.
 */
import { type AnswerOf, plainText } from "../../../src/surfaces/client/words.ts";
import { hrefOf } from "../query/search.ts";
import { PAGE_IDS, type PageId } from "./pageIds.ts";
import { search } from "./search.labels.ts";

type Question = AnswerOf<"ledger.search">["questions"][number];

/** What the text names: up to two states, and a day of its year. */
interface Named {
  readonly a: string | null;
  readonly b: string | null;
  readonly date: string | null;
  readonly year: string | null;
}

/** The address of each page. Those that need no state or year ignore them. */
const PAGES: Readonly<Record<PageId, (named: Named) => string>> = {
  methodErrors: () => hrefOf("method", { section: "wrong" }),
  methodData: () => hrefOf("method", { section: "data" }),
  methodRules: () => hrefOf("method", { section: "rules" }),
  method: () => hrefOf("method"),
  kept: () => hrefOf("literature", { row: "leeds-long-mitchell-kept" }),
  literature: () => hrefOf("literature"),
  coverage: () => hrefOf("coverage"),
  source: () => hrefOf("source"),
  glossary: () => hrefOf("glossary"),
  claims: () => hrefOf("claims", { text: "own" }),
  inForce: ({ date }) => hrefOf("instrument", { status: "force", date }),
  treaties: ({ a, date }) => hrefOf("instrument", { state: a, date }),
  states: ({ date }) => hrefOf("state", { date }),
  changed: ({ a, year }) => hrefOf("changed", { state: a, from: year === null ? null : `${year}-01-01` }),
  mediators: ({ a, b, date }) => hrefOf("mediators", { a, b, date }),
  price: ({ a, b, date }) => hrefOf("price", { a, b, date }),
  timeline: ({ a, b, date }) => hrefOf("timeline", { a, b, date }),
  network: ({ a, b, date }) => hrefOf("network", { a, b, date }),
  map: ({ a, b, date }) => hrefOf("map", { a, b, date }),
  guide: () => hrefOf("guide"),
  measures: ({ a, b, date }) => hrefOf("measures", { a, b, date }),
  compare: ({ a, b, date }) => hrefOf("compare", { a, b, date }),
  attacked: ({ date }) => hrefOf("attacked", { date }),
};

/** Pages that show states that are named; a word for one of the first says which page is meant, whatever else is asked. */
const ASKED_FOR: ReadonlySet<PageId> = new Set(["mediators", "price", "timeline", "network", "measures"]);
const OF_STATES: ReadonlySet<PageId> = new Set([...ASKED_FOR, "treaties", "changed"]);

export interface PageRow {
  readonly id: PageId;
  readonly name: string;
  readonly address: string;
  /** Whether it comes before the questions in the text. */
  readonly isFirst: boolean;
  /** Whether it has every word of the text. */
  readonly isWhole: boolean;
}

const YEAR = /^(1[89]|20)\d\d$/;

/** The pages for the typed text, the one with most words of its own first; at most two. */
export function pagesFor(text: string, questions: readonly Question[]): PageRow[] {
  const words = plainText(text).split(" ");
  const fillers = wordsOf(search.pageFillers);
  const said = words.filter((word) => !YEAR.test(word) && !fillers.has(word));
  const year = words.find((word) => YEAR.test(word)) ?? null;
  const [question] = questions;
  const [a = null, b = null] = question?.states ?? [];
  const named = { a, b, date: question?.date ?? null, year };
  const found = PAGE_IDS.flatMap((id) => {
    const [own, beside] = [wordsOf(search.pageWords[id].own), wordsOf(search.pageWords[id].beside)];
    const han = (search.pageHan[id] ?? "").split(" ").filter((word) => word !== "" && text.includes(word));
    const fits = said.filter((word) => hasWord(own, word));
    const isWhole = said.length > 0 && said.every((word) => hasWord(own, word) || hasWord(beside, word));
    const isNamed = a !== null && OF_STATES.has(id);
    if (han.length > 0) return [{ id, isWhole, weight: han.join("").length }];
    return fits.length > 0 && (isWhole || isNamed) ? [{ id, isWhole, weight: fits.length * 2 + Number(isWhole) }] : [];
  });
  const isSince = words.includes("since");
  const isFirst = (id: PageId) => question === undefined || id === "guide" || ASKED_FOR.has(id) || (id === "changed" && isSince);
  return found
    .sort((one, other) => other.weight - one.weight)
    .slice(0, MOST)
    .map(({ id, isWhole }) => ({ id, isWhole, name: search.pageNames[id], address: PAGES[id](named), isFirst: isFirst(id) }));
}

const MOST = 2;

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Whether the list has the word, or it without the ending of a plural. */
const hasWord = (list: ReadonlySet<string>, word: string) => list.has(word) || (word.endsWith("s") && list.has(word.slice(0, -1)));
