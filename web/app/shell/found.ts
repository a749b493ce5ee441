/** What a search lists: the ledger's hits and the app's views, by how well their names fit, and where each leads. */
import { FITS, searcher } from "../../../src/surfaces/client/search.ts";
import type { AnswerOf } from "../../../src/surfaces/client/words.ts";
import { addressOf } from "../query/address.ts";
import { ROUTES } from "../routes.ts";

export type Answer = AnswerOf<"ledger.search">;
type Hit = Answer["hits"][number];

export interface Row {
  readonly key: string;
  readonly kind: Hit["kind"] | "view";
  readonly name: string;
  readonly detail: string;
  /** The other name by which it was found. */
  readonly by: Pick<Hit, "as" | "matched"> | null;
  readonly address: string;
}

const views = searcher(
  ROUTES.map(({ title, path }) => ({
    name: title,
    path,
    names: [
      { text: title, as: "title" },
      { text: path, as: "path" },
    ],
  })),
);

/** Without a word: every view, in the order of the navigation. `date`: the day that the view shows, which is kept. */
export function rowsFor(text: string, answer: Answer | null, date: string | null): Row[] {
  const viewRow = (path: string, title: string): Row => ({
    key: `view.${path}`,
    kind: "view",
    name: title,
    detail: "",
    by: null,
    address: addressOf(path, { date }),
  });
  if (text.trim() === "") return ROUTES.map(({ path, title }) => viewRow(path, title));
  const ranked = [
    ...views(text).found.map(({ item, fit }) => ({ fit, row: viewRow(item.path, item.name) })),
    ...(answer?.hits ?? []).map((hit) => ({ fit: hit.fit, row: hitRow(hit, date) })),
  ];
  return ranked.sort((one, other) => FITS.indexOf(one.fit) - FITS.indexOf(other.fit)).map(({ row }) => row);
}

function hitRow(hit: Hit, date: string | null): Row {
  const { kind, id, name, detail, matched, as } = hit;
  const by = matched === name || as === "key" ? null : { as, matched };
  return { key: `${kind}.${id}`, kind, name, detail, by, address: addressFor(hit, date) };
}

function addressFor({ kind, id, state }: Hit, date: string | null): string {
  if (kind === "state") return addressOf("state", { state: id, date });
  if (kind === "instrument") return addressOf("instrument", { id, date });
  if (kind === "term") return addressOf("glossary", { term: id });
  // A place is shown as where something might happen to the state that administers it; where none does, on the map.
  return state === null ? addressOf("map", { place: id, date }) : addressOf("attacked", { target: state, place: id, date });
}
