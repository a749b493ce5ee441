/** Pledges that the attack itself breaks, the general law that forbids it, and what the attacker can claim, in a terminal. */
import { isToAnother } from "../../../model/dutyTold.ts";
import type { Trace } from "../../../model/results/trace.ts";
import { WIDTH, wrap } from "../../layout.ts";
import type { Style } from "../../style.ts";
import { namesIn, type Size } from "./size.ts";

/** Pledges that the attack breaks, general law among them; texts that bind nobody are told apart, and claims of the attacker after them. */
export function broken(answer: Trace, size: Size, style: Style): string[] {
  const { words } = style;
  const names = namesIn(answer);
  const { breaches, around, ownClaims } = answer;
  const nameOf = (id: string) => names.get(id) ?? id;
  /** To whom: the attacked itself, one other state about it, or several parties about it. */
  const promisee = (toward: string, about: string | null) => {
    const named = words.name(nameOf(toward));
    if (about === null) return named;
    return isToAnother({ about, toward }) ? `${named}${words.aboutState(words.name(nameOf(about)))}` : words.partiesAbout(named);
  };
  const pledge = (by: string, toward: string, short: string, article: string, about: string | null = null) =>
    `${words.owing(nameOf(by), promisee(toward, about))}${words.colon}${words.at(short, words.article(article))}`;
  const marks = (certain: boolean, checked: string, doubt: string | null = null) =>
    `${certain ? "" : words.inBrackets(`${words.contestable}${doubt === null ? "" : `${words.colon}${doubt}`}`)}${checked === "unverified" ? words.tagged(words.mark(checked)) : ""}`;
  const listed = (wanted: "law" | "politics") =>
    breaches
      .filter(({ grade }) => (grade === "principle") === (wanted === "politics"))
      .sort((one, other) => weightOf(one) - weightOf(other))
      .map(
        ({ by, toward, about, short, article, certain, checked }) =>
          `${pledge(by, toward, short, article, about)}${marks(certain, checked)}`,
      );
  const general = around.rules
    .filter(({ forbids }) => forbids !== "no")
    .map(
      ({ short, article, forbids, doubt }) =>
        `${words.generalLaw}${words.colon}${words.at(short, words.article(article))}${marks(forbids === "yes", "text", doubt)}`,
    );
  const claims = ownClaims.map(({ by, toward, short, article, checked }) => `${pledge(by, toward, short, article)}${marks(true, checked)}`);
  return [
    ...part(words.broken, listed("law"), general, size, style),
    ...part(words.against, listed("politics"), [], size, style),
    ...part(words.ownClaims, claims, [], size, style),
  ];
}

/** Certain breaches first, among these promises not to attack before pledges of help; promises to another state about the attacked last. */
const weightOf = (breach: Trace["breaches"][number]): number =>
  (isToAnother(breach) ? 4 : 0) + (breach.certain ? 0 : 2) + (breach.promise === "not-to-attack" ? 0 : 1);

/** A heading with the number of its lines, and as many of these as there is room for; general law, which is no pact, is never left out. */
function part(
  title: string,
  lines: readonly string[],
  general: readonly string[],
  { breaches: most }: Size,
  { strong, words }: Style,
): string[] {
  if (lines.length + general.length === 0) return [];
  const shown = lines.slice(0, most).map((line, place) => {
    const left = place + 1 === most ? lines.length - most : 0;
    return left > 0 ? `${line}${words.semicolon}${words.more(left)}` : line;
  });
  return [
    "",
    ...wrap(words.counted(title, lines.length + general.length)).map(strong),
    ...[...shown, ...general].flatMap((line) => wrap(line, WIDTH, "    ")),
  ];
}
