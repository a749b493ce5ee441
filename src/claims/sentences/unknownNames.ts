/** Names in a sentence that the ledger does not know, and its instruments that have such a name as a part of theirs: "GCC". */
import type { Ledger } from "../../ledger/ledger.ts";
import { plainText } from "../../ledger/search.ts";
import type { Instrument } from "../../model/instruments.ts";
import type { Mention } from "./mentions.ts";

const MOST_NEAR = 3;
const ARTICLE = /^(a|an|the)$/i;

/** The longest run of words with a capital that names nothing, or the run at this place; null if there is none. */
export function unknownName(
  mentions: readonly Mention[],
  at?: number,
): { readonly word: string; readonly from: number; readonly to: number } | null {
  const runs: Mention[][] = [[]];
  for (const one of mentions) {
    if (one.things.length === 0 && /^\p{Lu}/u.test(one.said) && !ARTICLE.test(one.said)) runs.at(-1)?.push(one);
    else runs.push([]);
  }
  // The first word has a capital whether or not it is a name, unless it is written in capitals alone.
  const isName = (run: readonly Mention[]) => run.length > 1 || run[0]?.from !== 0 || /^\p{Lu}{2,}$/u.test(run[0].bare);
  const isAt = (run: readonly Mention[]) => at === undefined || run.some(({ from, to }) => from <= at && at < to);
  const longest = runs
    .filter((run) => run.length > 0 && isName(run) && isAt(run))
    .reduce<readonly Mention[]>((best, run) => (run.length > best.length ? run : best), []);
  const [first, last] = [longest[0], longest.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { word: longest.map(({ bare }) => bare).join(" "), from: first.from, to: last.to };
}

/** The instruments with a name that begins with this one, at most three: one that has it further on is of somebody else. */
export function instrumentsNaming({ data }: Pick<Ledger, "data">, name: string): Instrument[] {
  const wanted = ` ${plainText(name)} `;
  if (wanted.trim().length < 2) return [];
  const has = ({ short, title, aliases = [] }: Instrument) =>
    [short ?? "", title, ...aliases].some((one) => ` ${plainText(one)} `.startsWith(wanted));
  return data.instruments.filter(has).slice(0, MOST_NEAR);
}
