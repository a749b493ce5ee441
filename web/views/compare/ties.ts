/** The states tied to either of the two by defence, from the comparison, with the records behind each. */

import { en } from "../../app/language/en.ts";
import type { Comparison, Evidence } from "../../app/query/answers.ts";
import { articleWords } from "../../ui/names.ts";

export interface Tie {
  /** The counterpart of the chosen state. */
  readonly other: string;
  readonly side: 0 | 1;
  /** The records under which the chosen state owes, and under which it is owed. */
  readonly owing: readonly Evidence[];
  readonly owed: readonly Evidence[];
}

/** One tie for each counterpart of each of the two states. */
export function tiesOf({ lines, states }: Comparison): Tie[] {
  return states.flatMap((_, index) => {
    const side = index === 0 ? 0 : 1;
    const recordsOf = (line: string) => lines.find(({ id }) => id === line)?.cells[index]?.evidence ?? [];
    const [owes, owed] = [recordsOf("owes-defence"), recordsOf("owed-defence")];
    return [...new Set([...owes, ...owed].flatMap((one) => one.states))].sort().map((other): Tie => {
      const of = (records: readonly Evidence[]) => records.filter((one) => one.states.includes(other));
      return { other, side, owing: of(owes), owed: of(owed) };
    });
  });
}

/** "North Atlantic Treaty, Art. 5; ANZUS, Art. IV" */
export function instruments(records: readonly Evidence[]): string {
  return [
    ...new Set(records.map(({ short: title, article }) => (article === null ? title : `${title}${en.list.comma}${articleWords(article)}`))),
  ].join("; ");
}
