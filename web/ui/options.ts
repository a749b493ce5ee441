/** Options of a box, and which of them match what was typed. */

export interface Option {
  readonly id: string;
  readonly name: string;
  /** Shown beside it: a key, a kind. */
  readonly note: string;
  /** Other names by which it is found. */
  readonly also?: readonly string[];
}

/**
 * Options whose name, other name or key begins with the words typed, then those that contain them; all while nothing is typed.
 * Where none matches, those of `elsewhere` that do.
 */
export function matching(options: readonly Option[], typed: string | null, elsewhere: readonly Option[] = []): readonly Option[] {
  const word = (typed ?? "").trim().toLowerCase();
  if (word === "") return options;
  const names = ({ name, also }: Option) => [name, ...(also ?? [])].map((one) => one.toLowerCase());
  const starts = (option: Option) => option.id.toLowerCase().startsWith(word) || names(option).some((one) => one.startsWith(word));
  const within = (option: Option) => !starts(option) && names(option).some((one) => one.includes(word));
  const found = [...options.filter(starts), ...options.filter(within)];
  return found.length > 0 ? found : elsewhere.filter((option) => starts(option) || within(option));
}

/** The option that is named exactly so. */
export function exact(options: readonly Option[], typed: string): Option | undefined {
  const word = typed.trim().toLowerCase();
  return options.find(({ id, name, also }) => [id, name, ...(also ?? [])].some((one) => one.toLowerCase() === word));
}
