/** The test of the criteria for mediators: recall of each ranking, base rates, and every mediator with its place. */
import type { MediatorValidation } from "../../model/results/mediatorValidation.ts";
import { table, WIDTH, wrap } from "../layout.ts";
import type { Style } from "../style.ts";

type Part = MediatorValidation["parts"][number];
type Marks = MediatorValidation["columns"][number]["mediators"];
type Copy = MediatorValidation["power"];

export function mediatorValidation(answer: MediatorValidation, style: Style): string[] {
  const { words } = style;
  const { parts, columns, attempts, leftOut } = answer;
  const copy = (one: Copy) => (one === null ? null : words.copyNamed(one.dataset, one.version, one.lastYear));
  return [
    ...wrap(answer.sentence).map(style.strong),
    ...(answer.byWhat === null ? [] : ["", ...wrap(answer.byWhat)]),
    "",
    ...wrap(words.readFrom(copy(answer.power), copy(answer.contiguity))),
    ...parts.flatMap((part) => ["", ...partLines(part, answer, style)]),
    "",
    style.strong(words.baseRates),
    ...table(
      columns,
      [
        { title: words.criterion, of: ({ id }) => words.criteria[id] },
        { title: words.ofMediators, of: ({ mediators }) => shareOf(mediators, words) },
        { title: words.ofOthers, of: ({ others }) => shareOf(others, words) },
      ],
      style,
    ),
    "",
    style.strong(words.everyAttempt),
    ...attempts.flatMap(({ date, state, a, b, candidates, places }) =>
      wrap(
        `- ${date} ${state}${words.inBrackets(words.pair(a.join(" "), b.join(" ")))}${words.colon}${words.placesOf(String(places.rule.rank), String(places.baseline.rank), candidates)}`,
        WIDTH,
        "  ",
      ),
    ),
    "",
    ...leftOut.flatMap(({ why, count }) => wrap(`- ${count} ${why}`, WIDTH, "  ")).map(style.faint),
  ];
}

function partLines({ id, from, through, attempts, chance, rankings, compared, without }: Part, answer: MediatorValidation, style: Style) {
  const { words } = style;
  const rows = [
    ...rankings.map((one) => ({ ...one, title: answer.rankings.find((ranking) => ranking.id === one.id)?.meaning ?? one.id })),
    { title: words.byChance, found: chance, medianRank: null },
  ];
  return [
    style.strong(words.validated[id](from ?? "?", through ?? "?")),
    ...table(
      rows,
      [
        { title: words.foundAmong(answer.first), of: ({ found }) => words.ofAttempts(tenths(found), attempts) },
        { title: words.middleRank, of: ({ medianRank }) => (medianRank === null ? "" : String(medianRank)), align: "right" },
        { title: words.ranking, of: ({ title }) => title },
      ],
      style,
    ),
    ...wrap(words.comparedWith(compared.both, compared.ruleOnly, compared.baselineOnly, compared.neither)),
    ...(without === null ? [] : wrap(words.withoutMost(without.state, tenths(without.rule), tenths(without.baseline), without.attempts))),
  ];
}

/** A count of mediators found, which may be found in part. */
function tenths(found: number): string {
  return String(Math.round(found * 10) / 10);
}

function shareOf({ met, "not-met": notMet, "not-known": notKnown }: Marks, words: Style["words"]): string {
  const percent = (part: number, of: number) => (of === 0 ? "-" : `${percentWord(part / of)}%`);
  return words.shareKnown(percent(met, met + notMet), percent(notKnown, met + notMet + notKnown));
}

/** A share in percent; one decimal below ten, so that a rare mark is not printed as none. */
function percentWord(share: number): string {
  return (100 * share).toFixed(share > 0 && share < 0.1 ? 1 : 0);
}
