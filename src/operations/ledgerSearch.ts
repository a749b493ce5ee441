/** ledger.search: states, instruments, places and terms by any of their names, codes or common names. */
import * as z from "zod";
import { type Corpus, firstDate } from "../corpus/corpus.ts";
import { type Findable, searcher } from "../corpus/search.ts";
import { nameOn } from "../corpus/states.ts";
import { placeView } from "../law/placeView.ts";
import { type Hit, SearchAnswer } from "../model/results/search.ts";
import type { Day } from "../time/day.ts";
import { dateInput, dayOf, frame } from "./inputs.ts";
import { type Context, operation } from "./operation.ts";

const input = z.strictObject({
  text: z.string().min(1).meta({ description: "A name, a common name, a key or a number such as cow:740; typing errors are forgiven" }),
  date: dateInput,
});

export const ledgerSearch = operation({
  name: "ledger.search",
  summary: "Finds states, instruments, places and terms by any of their names, former and common ones, keys and numbers.",
  needs: ["core", "law", "glossary"],
  positional: ["text"],
  input,
  output: SearchAnswer,
  examples: [
    { title: "A common name of a statement", input: { text: "no limits" } },
    { title: "A state by its number in the Correlates of War list", input: { text: "cow:740" } },
    { title: "A place, mistyped", input: { text: "senkakku" } },
  ],
  rows: ({ hits }) => hits,
  run: search,
});

/** How many are listed; all that fit are counted. */
const MOST = 20;
const RULE =
  "Ordered by spelling alone: the whole name, its beginning, words of one name, words of several of its names, letters inside a name; then the fewest further letters, then the alphabet.";

/** "China (Republic)" is found as China too. */
const QUALIFIER = /\s*\(.*\)$/;

type As = Hit["as"];
interface Item extends Findable<As> {
  readonly kind: Hit["kind"];
  readonly id: string;
  readonly detail: string;
}

function search({ corpus }: Context, { text, date }: z.output<typeof input>): SearchAnswer {
  const day = dayOf(corpus, date);
  const { found, readAs } = corpus.once("search", () => searcher(itemsOf(corpus)))(text);
  const hits = found.slice(0, MOST).map(({ item, fit, index }) => {
    const name = item.names[index] as Item["names"][number];
    return { ...shown(corpus, item, day), matched: name.text, as: name.as, fit };
  });
  const note = { code: "order", text: RULE, records: [] };
  return {
    kind: "search",
    ...frame(corpus, day, [note]),
    date: day,
    text,
    hits,
    found: found.length,
    readAs: found.length === 0 ? [] : readAs,
  };
}

function shown(corpus: Corpus, { kind, id, name, detail }: Item, day: Day): Pick<Hit, "kind" | "id" | "name" | "detail" | "state"> {
  const held = kind === "place" ? placeView(corpus, id).administered(day).states : [];
  const state = held.length === 1 ? (held[0] ?? null) : null;
  return { kind, id, state, name: kind === "state" ? nameOn(corpus, id as Parameters<typeof nameOn>[1], day) : name, detail };
}

function itemsOf({ data }: Corpus): Item[] {
  const named = (texts: readonly (string | undefined)[], as: As) => texts.flatMap((text) => (text === undefined ? [] : [{ text, as }]));
  return [
    ...data.states.map(({ id, name, aliases, adjectives, periods }): Item => {
      const until = periods.at(-1)?.until ?? null;
      return {
        kind: "state",
        id,
        name,
        detail: `${periods[0]?.from.slice(0, 4) ?? ""} to ${until === null ? "today" : until.slice(0, 4)}`,
        names: [
          ...named([name.replace(QUALIFIER, ""), name], "name"),
          ...named([id], "key"),
          ...named(
            periods.map((period) => period.name).filter((one) => one !== name),
            "former name",
          ),
          ...named(aliases ?? [], "other name"),
          ...named(adjectives ?? [], "adjective"),
          ...named(
            [...new Set(periods.flatMap(({ cow, gw }) => [cow && `cow:${cow}`, gw && `gw:${gw}`].filter((one) => one !== undefined)))].map(
              String,
            ),
            "number",
          ),
        ],
      };
    }),
    ...data.instruments.map(
      (instrument): Item => ({
        kind: "instrument",
        id: instrument.id,
        name: instrument.short ?? instrument.title,
        detail: [instrument.kind, firstDate(instrument) === "9999" ? "" : firstDate(instrument).slice(0, 4)].filter(Boolean).join(", "),
        names: [
          ...named([instrument.short], "short name"),
          ...named(instrument.aliases ?? [], "common name"),
          ...named([instrument.title], "title"),
          ...named([instrument.id], "key"),
          ...named(
            (instrument.codes?.atop ?? []).map((code) => `atop:${code}`),
            "number",
          ),
        ],
      }),
    ),
    ...data.places.map(
      ({ id, name, names, kind }): Item => ({
        kind: "place",
        id,
        name,
        detail: kind.join(", "),
        names: [
          ...named([name], "name"),
          ...named([id], "key"),
          ...named(
            (names ?? []).map((one) => one.name),
            "claimant's name",
          ),
        ],
      }),
    ),
    ...(data.glossary ?? []).map(
      ({ id, term, also }): Item => ({
        kind: "term",
        id,
        name: term,
        detail: "term",
        names: [...named([term], "name"), ...named(also ?? [], "other name")],
      }),
    ),
  ];
}
