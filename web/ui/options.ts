/** Options of a combobox, and functions that match them to typed text. */
import { slips } from "../../src/surfaces/client/words.ts";

export interface Option {
  readonly id: string;
  readonly name: string;
  /** Shown beside it, such as a key or a kind. */
  readonly note: string;
  /** Other names by which it is found. */
  readonly also?: readonly string[];
  /** Those of its other names that it no longer bears. */
  readonly former?: readonly string[];
}

/** An option with the other name by which it was found; null if its own name or key was. */
export interface Match {
  readonly option: Option;
  readonly by: { readonly name: string; readonly former: boolean } | null;
}

/** The fits of typed text to a name, the closest first; a former name comes after all present ones of the same kind. */
const FITS = [
  (name: string, typed: string) => name === typed,
  (name: string, typed: string) => name.startsWith(typed),
  (name: string, typed: string) => name.includes(` ${typed}`),
  (name: string, typed: string) => name.includes(typed),
] as const;

/** Lower case without accents. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").trim().toLowerCase();
}

/**
 * Options that match the typed text: the exact name first, then names that begin with it, then those of which a word does, then
 * those that contain it; within each, an option's own name before its other names, and these before its former ones. All if nothing
 * is typed. If none matches, those of `elsewhere` that do; and if none of these does either, those with a name that differs by a
 * typing error.
 */
export function matching(options: readonly Option[], typed: string | null, elsewhere: readonly Option[] = []): readonly Match[] {
  const word = plain(typed ?? "");
  if (word === "") return options.map((option) => ({ option, by: null }));
  for (const find of [() => ranked(options, word), () => ranked(elsewhere, word), () => misspelt(options, word)]) {
    const found = find();
    if (found.length > 0) return found;
  }
  return [];
}

/** Options with a name from which the word differs by a typing error, the closest first. */
function misspelt(options: readonly Option[], word: string): Match[] {
  const names = slips(
    word,
    options.flatMap(({ name, also = [] }) => [name, ...also].map(plain)),
  );
  const matches = names.flatMap((name) => ranked(options, name));
  return matches.filter(({ option }, at) => matches.findIndex((one) => one.option === option) === at);
}

function ranked(options: readonly Option[], word: string): Match[] {
  const rows = options.flatMap((option) => bestOf(option, word) ?? []);
  // The sort is stable: equals keep the order of the list.
  return rows.sort((one, other) => one.rank - other.rank).map(({ match }) => match);
}

const KINDS = 3;

function bestOf(option: Option, word: string): { match: Match; rank: number } | null {
  const { id, name, also = [], former = [] } = option;
  const names = [
    { text: name, kind: 0 },
    ...also.filter((one) => !former.includes(one)).map((text) => ({ text, kind: 1 })),
    ...former.map((text) => ({ text, kind: 2 })),
  ];
  const key = id.toLowerCase();
  let best: { match: Match; rank: number } | null = key === word ? { match: { option, by: null }, rank: 0 } : null;
  for (const { text, kind } of names) {
    const fit = FITS.findIndex((test) => test(plain(text), word));
    const rank = fit * KINDS + kind;
    if (fit < 0 || (best !== null && best.rank <= rank)) continue;
    best = { match: { option, by: kind === 0 || text === name ? null : { name: text, former: kind === 2 } }, rank };
  }
  if (best === null && key.startsWith(word)) return { match: { option, by: null }, rank: KINDS };
  return best;
}

/** The option with exactly this name; of several, the first. */
export function exact(matches: readonly Match[], typed: string): Option | undefined {
  const word = plain(typed);
  return matches.find(({ option: { id, name, also } }) => [id, name, ...(also ?? [])].some((one) => plain(one) === word))?.option;
}
