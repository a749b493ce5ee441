/** Flips and briefs in a terminal: the facts that would change a status, and one state's brief in a case. */
import type { Brief, BriefDuty } from "../../model/results/brief.ts";
import type { Flips } from "../../model/results/flip.ts";
import { WIDTH, wrap } from "../layout.ts";
import type { Style } from "../style.ts";
import { capital, longDate, typeWords, withArticle } from "../words.ts";
import { articleWords } from "./ties.ts";

type Case = Pick<Flips, "initiators" | "targets" | "placeName" | "date"> & { readonly act?: string };

/** The case in one line: sides, place, day, and the act unless it is an armed attack. */
export function caseHeading({ initiators, targets, placeName, date, act = PLAIN_ACT }: Case): string {
  const names = (side: readonly { name: string }[]) => side.map(({ name }) => withArticle(name)).join(" and ");
  return `Were ${names(initiators)} to attack ${names(targets)}: ${placeName}, ${longDate(date)}${act === PLAIN_ACT ? "" : `, ${act}`}`;
}

const PLAIN_ACT = "armed-attack";

export function flips(answer: Flips, style: Style): string[] {
  const alike = new Map<string, Flips["duties"]>();
  for (const duty of answer.duties) {
    const key = [duty.short, duty.article, duty.owedTo, duty.flips.map(({ sentence }) => sentence).join("|")].join("|");
    alike.set(key, [...(alike.get(key) ?? []), duty]);
  }
  return [
    ...wrap(caseHeading(answer)).map(style.strong),
    ...(alike.size === 0 ? ["", "No duty to help turns on this case."] : []),
    ...[...alike.values()].flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      return [
        "",
        ...wrap(
          `${capital(group.map(({ bearer }) => bearer).join(", "))} to ${first.beneficiary}: ${first.short}, ${articleWords(first.article)}, ${typeWords(first.type, first.grade)}`,
        ).map(style.strong),
        ...first.flips.flatMap(({ sentence }) => wrap(`- ${sentence}`, WIDTH, "  ")),
      ];
    }),
  ];
}

export function brief(answer: Brief, style: Style): string[] {
  const { role, part, sealed, owes, owed, answers } = answer;
  const dutyNamed = new Map(
    [...owes, ...owed].map((duty) => [
      duty.obligation,
      `${duty.short}, ${articleWords(duty.article)}, by ${duty.bearer} to ${duty.beneficiary}`,
    ]),
  );
  const place = part === "third" ? "not a side of the case" : part === "target" ? "the state that is struck" : "the state that strikes";
  return [
    ...wrap(`${role.name}: brief`).map(style.strong),
    ...wrap(caseHeading(answer)),
    ...wrap(`${role.name} is ${place}.${sealed ? " Sealed: the statuses are left out; commit to a reading first." : ""}`),
    "",
    style.strong("What it owes"),
    ...(owes.length === 0 ? ["nothing that bears on this case"] : owes.flatMap((duty) => page(duty, style))),
    "",
    style.strong("What it is owed"),
    ...(owed.length === 0 ? ["nothing that bears on this case"] : owed.flatMap((duty) => page(duty, style))),
    ...(answers.length === 0
      ? []
      : [
          "",
          style.strong("The answers"),
          ...answers.flatMap(({ obligation, status, open, because }) =>
            wrap(
              `- ${dutyNamed.get(obligation) ?? obligation}: ${status?.replace("-", " ")}${open === null ? "" : ` (${open})`}${because.length === 0 ? "" : `; ${because.join("; ")}`}`,
              WIDTH,
              "  ",
            ),
          ),
        ]),
  ];
}

function page(duty: BriefDuty, style: Style): string[] {
  return [
    "",
    ...wrap(
      `${duty.short}, ${articleWords(duty.article)}: ${typeWords(duty.type, duty.grade)}, by ${duty.bearer} to ${duty.beneficiary}`,
    ).map(style.strong),
    ...(duty.wording === null ? [] : wrap(`Duty: ${duty.wording}`, WIDTH - 2, "  ").map((line) => `  ${line}`)),
    ...(duty.quote === null ? [] : wrap(`Words: "${duty.quote}"`, WIDTH - 2, "  ").map((line) => `  ${line}`)),
    `  Who decides: ${duty.decidedBy ?? "unsaid"}; force: ${duty.force ?? "unsaid"}${duty.when === null ? "" : `; when: ${duty.when}`}`,
    ...duty.tests
      .map(({ asks, reference }) => ({ asks, at: reference.at }))
      .filter((one, index, all) => all.findIndex(({ asks }) => asks === one.asks) === index)
      .flatMap(({ asks, at }) => wrap(`[ ] ${asks}${at === undefined ? "" : ` (${at})`}`, WIDTH - 2, "    ").map((line) => `  ${line}`)),
    ...duty.said.flatMap(({ date, by, says }) =>
      wrap(`Said ${date} by ${by.join(", ")}: ${says}`, WIDTH - 2, "  ").map((line) => `  ${line}`),
    ),
  ];
}
