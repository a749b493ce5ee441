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
 * Options whose name, other name or key begins with the typed text, then those that contain it; all if nothing is typed. If none
 * matches, those of `elsewhere` that do.
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

/** The option with exactly this name. */
export function exact(options: readonly Option[], typed: string): Option | undefined {
  const word = typed.trim().toLowerCase();
  return options.find(({ id, name, also }) => [id, name, ...(also ?? [])].some((one) => one.toLowerCase() === word));
}
