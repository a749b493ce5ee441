/** Names that a filter takes from the ledger's own texts, articles and organs, and the nearest right ones to a wrong one. */
import { articlesOf as numbersOf } from "../ledger/articleOn.ts";
import type { Ledger, RecentKind } from "../ledger/ledger.ts";
import { anyOf, nearest } from "../ledger/nearest.ts";
import type { Wrong } from "./values.ts";

export interface LedgerWords {
  /** The fault of a filter's value for the field; null if the ledger has it, or if the field takes other words. `instruments`: those meant; none for all. */
  wrong(field: string, value: string, instruments: readonly string[]): Wrong | null;
}

export function ledgerWords(ledger: Ledger): LedgerWords {
  return {
    wrong(field, value, instruments) {
      if (field === "organ") return wrongOrgan(value, organsOf(ledger));
      return field === "article" ? wrongArticle(value, articlesOf(ledger, instruments)) : null;
    },
  };
}

function organsOf(ledger: Ledger): ReadonlySet<string> {
  return ledger.memo(
    "organs that act",
    () => new Set(ledger.data.instruments.flatMap(({ acts }) => acts.flatMap(({ organ }) => organ ?? []))),
  );
}

/** Articles by the list of instruments that a claim means. */
const ARTICLES: RecentKind = Object.freeze({ name: "articles", most: 64 });

/** The articles of the instruments that are meant; of all, and of the general law, where none is. */
function articlesOf(ledger: Ledger, meant: readonly string[]): ReadonlySet<string> {
  const { instruments, generalTreaties = [] } = ledger.data;
  return ledger.recent(ARTICLES, meant.join(), () => {
    const own = instruments.filter(({ id }) => meant.length === 0 || meant.includes(id));
    const rules = meant.length === 0 ? generalTreaties.flatMap((treaty) => treaty.rules.map(({ article }) => article)) : [];
    return new Set([...own.flatMap(({ obligations }) => obligations.flatMap(numbersOf)), ...rules]);
  });
}

function wrongOrgan(value: string, organs: ReadonlySet<string>): Wrong | null {
  if (organs.has(value)) return null;
  const initials = (name: string) => name.replace(/[^A-Z]/g, "");
  const near = [...[...organs].filter((name) => initials(name) === value.toUpperCase()), ...nearest(value, organs)];
  return {
    why: "it holds the name of an organ as the acts on record give it",
    todo: near.length > 0 ? `write ${anyOf([...new Set(near)].slice(0, 3))}` : `it can be ${anyOf([...organs].slice(0, 4))} and others`,
  };
}

/** Maximum number of articles that a complaint lists. */
const MOST_ARTICLES = 12;

/** Another way to write an article that is there. A number that no article has is no fault: that none has it may be the claim. */
function wrongArticle(value: string, articles: ReadonlySet<string>): Wrong | null {
  if (articles.has(value)) return null;
  const plain = value.replace(/^art(icle|\.)?\s*/i, "");
  const near = [plain, otherNumeral(plain)].flatMap((one) => [...articles].filter((article) => startsAt(article, one))).slice(0, 3);
  if (near.length === 0) return null;
  const listed = [...articles].slice(0, MOST_ARTICLES).join(", ");
  return {
    why: `it holds articles as the instruments number them: ${listed}${articles.size > MOST_ARTICLES ? ", …" : ""}`,
    todo: `write ${anyOf(near)}`,
  };
}

/** Whether the article is this one, or a part of it: "5(2)" for "5". */
const startsAt = (article: string, number: string) =>
  article.toLowerCase().startsWith(number.toLowerCase()) && !/^[\da-z]/i.test(article.slice(number.length));

const ROMAN = [
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
] as const;

/** The number at the head in the other numerals: "V" for "5", "5" for "V"; the text itself if it has none. */
function otherNumeral(text: string): string {
  const [head = ""] = /^(\d+|[ivxl]+)/i.exec(text) ?? [];
  if (head === "") return text;
  if (/^\d/.test(head)) return romanOf(Number(head)) + text.slice(head.length);
  const found = Array.from({ length: 89 }, (_, index) => index + 1).find((number) => romanOf(number) === head.toUpperCase());
  return `${found ?? head}${text.slice(head.length)}`;
}

function romanOf(number: number): string {
  let left = number;
  let roman = "";
  for (const [value, letters] of ROMAN) {
    while (left >= value) {
      roman += letters;
      left -= value;
    }
  }
  return roman;
}
