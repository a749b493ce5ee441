/** The ledger's names as the reader of sentences looks them up: names and adjectives of states, their seats, instruments, places. */
import type { Named, Names } from "../../../claims/sentences/mentions.ts";
import { placeView } from "../../../law/cache/places.ts";
import { firstDate, type Ledger } from "../../../ledger/ledger.ts";
import { plainText } from "../../../ledger/search.ts";
import { nameOn } from "../../../ledger/states.ts";
import type { StateId } from "../../../model/ids.ts";
import { type Phrase, phrase } from "../../../model/phrase.ts";
import { type Item, itemsOf } from "./items.ts";

interface Entry {
  readonly kind: Named["kind"];
  readonly id: string;
  readonly name: string;
  readonly detail: Item["detail"] | Phrase<"hit-organ">;
  readonly matched: string;
  readonly group?: string;
}

interface Index {
  readonly whole: ReadonlyMap<string, readonly Entry[]>;
  readonly beginnings: ReadonlySet<string>;
}

export function namesOf(ledger: Ledger): Names {
  const { whole, beginnings } = ledger.memo("names in sentences", () => indexOf(ledger));
  return {
    whole: (text) => (whole.get(plainText(text)) ?? []).map((entry) => shown(ledger, entry)),
    begins: (text) => beginnings.has(plainText(text)),
  };
}

function indexOf(ledger: Ledger): Index {
  const whole = new Map<string, Entry[]>();
  const beginnings = new Set<string>();
  for (const entry of [...itemsOf(ledger).flatMap(entriesOf), ...organsIn(ledger), ...groupsIn(ledger)]) {
    const words = plainText(entry.matched).split(" ");
    const key = words.join(" ");
    if (key === "") continue;
    whole.set(key, [...(whole.get(key) ?? []), entry]);
    for (let many = 1; many < words.length; many += 1) beginnings.add(words.slice(0, many).join(" "));
  }
  return { whole, beginnings };
}

/** The organs that acted under an instrument, each as a name of that instrument: "the North Atlantic Council". */
function organsIn({ data }: Ledger): Entry[] {
  return data.instruments.flatMap(({ id, short, title, acts }) => {
    const organs = new Set(acts.flatMap(({ organ }) => organ ?? []));
    return [...organs].map(
      (organ): Entry => ({ kind: "instrument", id, name: short ?? title, detail: phrase("hit-organ", { organ }), matched: organ }),
    );
  });
}

/** The names that are said of several instruments together, as names of each of them: "the Triple Entente". */
function groupsIn(ledger: Ledger): Entry[] {
  return (ledger.data.glossary ?? []).flatMap(({ id: group, term, also = [], leads }) => {
    if (leads?.together !== true) return [];
    const instruments = (leads.instruments ?? []).flatMap((id) => ledger.instrument(id) ?? []);
    return [term, ...also].flatMap((matched) =>
      instruments.map((one): Entry => {
        const { id, short, title, kind } = one;
        const year = firstDate(one).slice(0, 4);
        return { kind: "instrument", id, name: short ?? title, detail: phrase("hit-instrument", { kind, year }), matched, group };
      }),
    );
  });
}

function entriesOf({ kind, id, name, detail, names }: Item): Entry[] {
  if (kind === "term") return [];
  const entry = (matched: string): Entry => ({ kind, id, name, detail, matched });
  const written = names.flatMap(({ text, as }) => variantsOf(text, kind, as));
  return written.map(entry);
}

/** Words that name a kind of treaty, and so none by itself. */
const GENERIC =
  /^((treaty|pact|convention|agreement|declaration|of|and|alliance|friendship|mutual|assistance|defence|non-aggression)\s?)+$/i;

/** A name as people write it: without its bracket, "Americans" for American, "Senkakus" for the Senkaku Islands. */
function variantsOf(text: string, kind: Item["kind"], as: string): string[] {
  const plain = text.replace(/\s*\(.*\)$/, "");
  const both = plain === text || kind === "state" || GENERIC.test(plain) ? [text] : [text, plain];
  if (as === "adjective") return /[aein]$/.test(text) ? [text, `${text}s`] : [text];
  const islands = kind === "place" ? /^(\S+) Islands$/.exec(plain)?.[1] : undefined;
  return islands === undefined ? both : [...both, `${islands}s`];
}

function shown(ledger: Ledger, { kind, id, name, detail, matched, group }: Entry): Named {
  const day = ledger.version.verifiedThrough;
  const held = kind === "place" ? placeView(ledger, id).administered(day).states : [];
  const state = held.length === 1 ? (held[0] ?? null) : null;
  const own = { kind, id, state, matched, detail, name: kind === "state" ? nameOn(ledger, id as StateId, day) : name };
  return group === undefined ? own : { ...own, group };
}
