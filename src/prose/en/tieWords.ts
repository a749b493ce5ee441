/** English for the counts, articles, types and dates of ties. */

const SMALL = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** The duty of a type and grade, in two words or three. */
export function typeWords(type: string, grade: string | null): string {
  const said =
    grade === null || grade === "binding"
      ? ""
      : grade === "permissive"
        ? " (may)"
        : grade === "principle"
          ? " (in principle)"
          : " (one-sided)";
  return `${type}${said}`;
}

/** The dates of a tie. */
export interface Run {
  readonly since: string | null;
  readonly byConduct: boolean;
  readonly until: string | null;
  readonly inForce: boolean | "unknown";
}

/** "since 1961-09-10", "entry into force not found". */
export function sinceWords({ since, byConduct, until, inForce }: Run): string {
  const start = since === null ? "entry into force not found" : byConduct ? `by ${since}, entry into force not found` : `since ${since}`;
  const end = until === null ? "" : until === "unknown" ? ", ended on a day that is not settled" : `, until ${until}`;
  return `${start}${end}${inForce === "unknown" ? "; whether in force is not known" : ""}`;
}

/** "none", "one state", "55 states"; without `unit`, the number alone. */
export function countWord(count: number, unit = true): string {
  const word = SMALL[count] ?? String(count);
  if (!unit || count === 0) return word;
  return `${word} ${count === 1 ? "state" : "states"}`;
}
