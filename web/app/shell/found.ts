/** The rows of the search: the ledger's hits and the app's views, sorted by match, each with its address. */

import type { AnswerOf } from "../../../src/surfaces/client/words.ts";
import { FITS, searcher } from "../../../src/surfaces/client/words.ts";
import { hrefOf, type ViewPath } from "../query/search.ts";
import { ROUTES, titleOf } from "../routes.ts";
import { addressOf, type Question } from "./questionAddress.ts";

export type Answer = AnswerOf<"ledger.search">;
type Hit = Answer["hits"][number];

export interface Row {
  readonly key: string;
  readonly kind: Hit["kind"] | "view" | "question";
  readonly name: string;
  readonly detail: string;
  /** The other name by which it was found. */
  readonly by: Pick<Hit, "as" | "matched"> | null;
  readonly address: string;
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
  const viewRow = (path: ViewPath, title: string): Row => ({
    key: `view.${path}`,
    kind: "view",
    name: title,
    detail: "",
    by: null,
    address: hrefOf(path, { date } as never),
  });
  if (text.trim() === "") return ROUTES.map((route) => viewRow(route.path, titleOf(route)));
  const ranked = [
    ...views(text).found.map(({ item, fit }) => ({ fit, row: viewRow(item.path, item.name) })),
    ...(answer?.hits ?? []).map((hit) => ({ fit: hit.fit, row: hitRow(hit, date) })),
  ];
  const names = ranked.sort((one, other) => FITS.indexOf(one.fit) - FITS.indexOf(other.fit)).map(({ row }) => row);
  return [...(answer?.questions ?? []).map((question) => questionRow(question, date)), ...names];
}

/** The link to a question's answer; the day that the words name goes before the day that the view shows. */
function questionRow(question: Question, shown: string | null): Row {
  const address = addressOf({ ...question, date: question.date ?? shown });
  return { key: `question.${question.kind}`, kind: "question", name: question.says, detail: "", by: null, address };
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
  // A place opens as the scene of an attack on the state that administers it; if no state does, the map opens.
  return state === null ? hrefOf("map", { date }) : hrefOf("attacked", { target: state, place: id, date });
}
