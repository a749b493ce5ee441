/** Rows of bars in words: a line for each group, with the years of each bar. */
import { en } from "../app/language/en.ts";

const t = en.picture.values;

interface Group {
  readonly title: string | null;
  readonly rows: readonly {
    readonly name: string;
    readonly segments: readonly { readonly kind: string; readonly from: string; readonly until: string }[];
  }[];
}

/** "United States: North Atlantic Treaty, since 1949; Pact, 1903 to 1936." */
export function rowsInWords(groups: readonly Group[]): string {
  return groups
    .filter(({ rows }) => rows.length > 0)
    .map(({ title, rows }) =>
      t.row(
        title,
        rows.map(({ name, segments }) => {
          const drawn = segments.filter(({ kind }) => kind !== "gap" && kind !== "end" && kind !== "open-end");
          const from = drawn.map((one) => one.from).sort()[0];
          const until = drawn
            .map((one) => one.until)
            .sort()
            .at(-1);
          return t.bar(name, from?.slice(0, 4) ?? null, segments.some(({ kind }) => kind === "end") ? (until?.slice(0, 4) ?? null) : null);
        }),
      ),
    )
    .join("\n");
}
