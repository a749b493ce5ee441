/** A guided map in a terminal: each step with its claim, its sentences and its rows. */
import type { GuideAnswer, GuideList } from "../../model/results/guide.ts";
import { table, WIDTH, wrap } from "../layout.ts";
import type { Style } from "../style.ts";

type Step = GuideAnswer["steps"][number];

const SIGNS = { met: "+", "not-met": "-", open: "?" } as const;

export function guide(answer: GuideAnswer, style: Style): string[] {
  const { words } = style;
  return [
    ...wrap(`${answer.title}${words.semicolon}${answer.instrument.short}, ${words.date(answer.date)}`).map(style.strong),
    ...answer.steps.flatMap((step, index) => ["", ...stepLines(step, index + 1, style)]),
  ];
}

function stepLines({ title, says, places, parts, said, promises }: Step, number: number, style: Style): string[] {
  const { words } = style;
  const under = (text: string) => wrap(text, WIDTH - 5, "  ").map((line) => `   ${line}`);
  return [
    ...wrap(`${number}. ${title}`, WIDTH, "   ").map(style.strong),
    ...says.flatMap((one) => wrap(one, WIDTH - 3).map((line) => `   ${line}`)),
    ...parts.flatMap(({ says: part, quote, conditions }) => [
      ...under(`- ${quote === null ? part : `"${quote}"`}`),
      ...conditions.flatMap((one) => under(`${SIGNS[one.met]} ${one.says}`).map((line) => style.faint(`  ${line}`))),
    ]),
    ...places.flatMap(({ name, lies, reason }) =>
      under(`- ${name}${words.colon}${words.areaResults[lies]}${words.semicolon}${reason.join(words.semicolon)}`),
    ),
    ...promises.flatMap(({ short, article, owedBy, lies, reason }) =>
      under(
        `- ${words.at(short, words.article(article))}${words.colon}${owedBy.map(({ name }) => name).join(words.comma)}${words.inBrackets(`${words.areaResults[lies]}${words.colon}${reason}`)}`,
      ),
    ),
    ...said.flatMap(({ date, by, says: text }) => under(`- ${date} ${by.join(words.comma)}${words.colon}"${text}"`)),
  ];
}

export function guides({ guides: all, date }: GuideList, style: Style): string[] {
  const { words } = style;
  return [
    style.strong(words.guidesOn(all.length, words.date(date))),
    "",
    ...table(
      all,
      [
        { title: words.key, of: ({ id }) => id },
        { title: words.nameTitle, of: ({ title }) => title },
        { title: words.instrument, of: ({ instrument }) => instrument.id },
      ],
      style,
    ),
  ];
}
