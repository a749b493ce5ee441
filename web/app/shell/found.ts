/** The rows of the search: the ledger's hits and the app's views, sorted by match, each with its address. */

import type { AnswerOf } from "../../../src/surfaces/client/words.ts";
import { FITS, searcher } from "../../../src/surfaces/client/words.ts";
import { hrefOf, type ViewPath } from "../query/search.ts";
import { ROUTES, titleOf } from "../routes.ts";
import { pagesFor } from "./pageRows.ts";
import { addressOf, owedHelp, type Question } from "./questionAddress.ts";
import { isReadyName, type Ready, readyAddress, readyAt, readyFor, readyName } from "./readyRows.ts";

export type Answer = AnswerOf<"ledger.search">;
type Hit = Answer["hits"][number];

export interface Row {
  readonly key: string;
  readonly kind: Hit["kind"] | "view" | "question" | "case";
  readonly name: string;
  readonly detail: string;
  /** The other name by which it was found. */
  readonly by: Pick<Hit, "as" | "matched"> | null;
  readonly address: string;
  /** The day that the row sets by itself, not the reader. */
  readonly sets?: string | null;
}

const views = searcher(
  ROUTES.map((route) => ({
    name: titleOf(route),
    path: route.path,
    names: [
      { text: titleOf(route), as: "title" },
      { text: route.path, as: "path" },
    ],
  })),
);

/**
 * The rows for the typed text; if it is empty, all views in the order of the navigation. Links keep `date`, the day that the view
 * shows.
 */
export function rowsFor(text: string, answer: Answer | null, date: string | null): Row[] {
  const hasDay = (path: ViewPath) => ROUTES.some((route) => route.path === path && "date" in route.search.fields);
  const viewRow = (path: ViewPath, title: string): Row => ({
    key: `view.${path}`,
    kind: "view",
    name: title,
    detail: "",
    by: null,
    address: hrefOf(path, (hasDay(path) ? { date } : {}) as never),
  });
  if (text.trim() === "") return ROUTES.map((route) => viewRow(route.path, titleOf(route)));
  const ranked = [
    ...views(text).found.map(({ item, fit }) => ({ fit, row: viewRow(item.path, item.name) })),
    ...(answer?.hits ?? []).map((hit) => ({ fit: hit.fit, row: hitRow(hit, date) })),
  ];
  const names = ranked.sort((one, other) => FITS.indexOf(one.fit) - FITS.indexOf(other.fit));
  const places = (answer?.hits ?? []).flatMap((hit) => (hit.kind === "place" && hit.fit === "exact" ? (readyAt(hit.id) ?? []) : []));
  const cases = [...new Set([...places, ...readyFor(text)])].map(caseRow);
  const questions = (answer?.questions ?? []).map(questionRow);
  const pages = pagesFor(text, answer?.questions ?? []);
  const pageRows = (isFirst: boolean) => pages.filter((page) => page.isFirst === isFirst).map(pageRow);
  const isCase = cases.length > 0 && (isReadyName(text) || isOfAYear(answer) || answer?.questions[0]?.kind === "compare");
  const asked = isCase ? [...cases, ...questions] : [...questions, ...cases];
  // Beside a page that has every word, a name that has one of them in part is no answer.
  const fitting = pages.some(({ isWhole }) => isWhole) ? names.filter(({ fit }) => fit === "exact" || fit === "whole") : names;
  const all = [...pageRows(true), ...asked, ...pageRows(false), ...fitting.map(({ row }) => row)];
  // A page under its title and under what it is about is one row.
  return all.filter((row, at) => all.findIndex(({ address }) => address === row.address) === at);
}

const pageRow = ({ id, name, address }: ReturnType<typeof pagesFor>[number]): Row => ({
  key: `page.${id}`,
  kind: "view",
  name,
  detail: "",
  by: null,
  address,
});

/** Whether the question is a name and a year alone, which a ready case of that name answers better. */
function isOfAYear(answer: Answer | null): boolean {
  const [question] = answer?.questions ?? [];
  return question !== undefined && question.date !== null && (question.kind === "allies" || question.kind === "treaty");
}

/** The link to a question's answer, on the day that its words name or on the verified day: never on that of an earlier question. */
function questionRow(question: Question): Row {
  const key = `question.${question.kind}.${question.instrument ?? ""}`;
  return { key, kind: "question", name: question.says, detail: "", by: null, address: addressOf(question), sets: question.date };
}

function caseRow(ready: Ready): Row {
  return {
    key: `case.${ready.id}`,
    kind: "case",
    name: readyName(ready),
    detail: "",
    by: null,
    address: readyAddress(ready),
    sets: ready.date,
  };
}

function hitRow(hit: Hit, date: string | null): Row {
  const { kind, id, name, detail, matched, as } = hit;
  const by = matched === name || as === "key" ? null : { as, matched };
  return { key: `${kind}.${id}`, kind, name, detail, by, address: addressFor(hit, date) };
}

function addressFor({ kind, id, state }: Hit, date: string | null): string {
  if (kind === "state") return hrefOf("state", { state: id, date });
  if (kind === "instrument") return hrefOf("instrument", { id, date });
  if (kind === "term") return hrefOf("glossary", { term: id });
  // A place opens the ready case there, else the page of those who owe its holder help; if no state holds it, the map.
  const ready = readyAt(id);
  if (ready !== null) return readyAddress(ready);
  return state === null ? hrefOf("map", { date }) : owedHelp(state, date);
}
