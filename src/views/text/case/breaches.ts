/** Pledges that the attack itself breaks, in a terminal. */
import type { Trace } from "../../../model/results/trace.ts";
import { WIDTH, wrap } from "../../layout.ts";
import type { Style } from "../../style.ts";
import { namesIn, type Size } from "./size.ts";

type Breach = Trace["breaches"][number];

/** Pledges that the attack breaks; texts that bind nobody are told apart. */
export function broken(answer: Trace, size: Size, style: Style): string[] {
  const names = namesIn(answer);
  const { breaches } = answer;
  const binds = ({ grade }: Breach) => grade !== "principle";
  return [
    ...brokenUnder(style.words.broken, breaches.filter(binds), names, size, style),
    ...brokenUnder(
      style.words.against,
      breaches.filter((one) => !binds(one)),
      names,
      size,
      style,
    ),
  ];
}

function brokenUnder(
  title: string,
  breaches: readonly Breach[],
  names: ReadonlyMap<string, string>,
  { breaches: most }: Size,
  style: Style,
): string[] {
  if (breaches.length === 0) return [];
  const { words } = style;
  const nameOf = (id: string) => names.get(id) ?? id;
  return [
    "",
    style.strong(words.counted(title, breaches.length)),
    ...breaches.slice(0, most).flatMap(({ short, article, by, toward, certain }, place) => {
      const left = place + 1 === most ? breaches.length - most : 0;
      const pledge = `${words.owing(nameOf(by), nameOf(toward))}${words.colon}${words.at(short, words.article(article))}`;
      const more = left > 0 ? `${words.semicolon}${words.more(left)}` : "";
      return wrap(`${pledge}${certain ? "" : words.inBrackets(words.contestable)}${more}`, WIDTH, "    ");
    }),
  ];
}
