/** Options of a combobox, and functions that match them to typed text. */

export interface Option {
  readonly id: string;
  readonly name: string;
  /** Shown beside it, such as a key or a kind. */
  readonly note: string;
  /** Other names by which it is found. */
  readonly also?: readonly string[];
}

/**
 * Options that match the typed text, best first: the whole name or key, a whole other name, then names that begin with it, then
 * other names that do, then those that contain it. Within a rank they keep their order; all are listed if nothing is typed. If none
 * matches, those of `elsewhere` that do. An option that was found by another name has that name in its note.
 */
export function matching(options: readonly Option[], typed: string | null, elsewhere: readonly Option[] = []): readonly Option[] {
  const word = (typed ?? "").trim().toLowerCase();
  if (word === "") return options;
  const found = ranked(options, word);
  return found.length > 0 ? found : ranked(elsewhere, word);
}

function ranked(options: readonly Option[], word: string): readonly Option[] {
  return options
    .flatMap((option) => {
      const { rank, by } = matchOf(option, word);
      return rank === null ? [] : [{ rank, option: by === null ? option : { ...option, note: `${by} · ${option.note}` } }];
    })
    .sort((one, other) => one.rank - other.rank)
    .map(({ option }) => option);
}

/** Rank of the match, 0 for the best; null for none. `by` is the other name that matched, if name and key did not. */
function matchOf({ id, name, also = [] }: Option, word: string): { readonly rank: number | null; readonly by: string | null } {
  const [own, key] = [name.toLowerCase(), id.toLowerCase()];
  const other = (fits: (text: string) => boolean) => also.find((one) => fits(one.toLowerCase())) ?? null;
  const whole = other((one) => one === word);
  const beginning = other((one) => one.startsWith(word));
  if (own === word || key === word) return { rank: 0, by: null };
  if (whole !== null) return { rank: 1, by: whole };
  if (own.startsWith(`${word} `)) return { rank: 2, by: null };
  if (own.startsWith(word) || key.startsWith(word)) return { rank: 3, by: null };
  if (beginning !== null) return { rank: 4, by: beginning };
  if (own.includes(word)) return { rank: 5, by: null };
  const within = other((one) => one.includes(word));
  return { rank: within === null ? null : 6, by: within };
}

/** The option with exactly this name. */
export function exact(options: readonly Option[], typed: string): Option | undefined {
  const word = typed.trim().toLowerCase();
  return options.find(({ id, name, also }) => [id, name, ...(also ?? [])].some((one) => one.toLowerCase() === word));
}
