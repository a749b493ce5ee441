/** Flips and briefs in a terminal: the facts that would change a status, and one state's brief in a case. */
import { groupBy } from "../../ledger/groupBy.ts";
import type { Brief, BriefDuty } from "../../model/results/brief.ts";
import type { Flips } from "../../model/results/flip.ts";
import { WIDTH, wrap } from "../layout.ts";
import type { Style } from "../style.ts";

type Case = Pick<Flips, "initiators" | "targets" | "placeName" | "date" | "ledger"> & { readonly act?: string };

/** The case in one line: sides, place, day, and the act unless it is an armed attack. */
export function caseHeading({ initiators, targets, placeName, date, ledger, act = PLAIN_ACT }: Case, { words }: Style): string {
  const names = (side: readonly { name: string }[]) => words.both(side.map(({ name }) => words.name(name)));
  if (initiators.length === 0) return words.caseWithin(act, names(targets), placeName, words.date(date));
  const isPast = date < ledger.verifiedThrough;
  return `${words.case(names(initiators), names(targets), placeName, words.date(date), isPast)}${act === PLAIN_ACT ? "" : words.strike(act)}`;
}

const PLAIN_ACT = "armed-attack";

export function flips(answer: Flips, style: Style): string[] {
  const { words } = style;
  const alike = new Map<string, Flips["duties"]>();
  for (const duty of answer.duties) {
    const key = [duty.short, duty.article, duty.owedTo, duty.force, duty.flips.map(({ sentence }) => sentence).join("|")].join("|");
    alike.set(key, [...(alike.get(key) ?? []), duty]);
  }
  return [
    ...wrap(caseHeading(answer, style)).map(style.strong),
    ...(alike.size === 0 ? ["", words.noFlip] : []),
    ...[...alike.values()].flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      return [
        "",
        ...wrap(
          words.flipOf(
            group.map(({ bearer }) => bearer).join(words.comma),
            first.beneficiary,
            first.short,
            words.article(first.article),
            words.type(first.type, first.grade),
          ),
        ).map(style.strong),
        ...[...first.flips.map(({ sentence }) => sentence), ...(first.force === null ? [] : [first.force])].flatMap((sentence) =>
          wrap(`- ${sentence}`, WIDTH, "  "),
        ),
      ];
    }),
  ];
}

export function brief(answer: Brief, style: Style): string[] {
  const { role, part, sealed, owes, owed, answers } = answer;
  const { words } = style;
  const dutyNamed = new Map(
    [...owes, ...owed].map((duty) => [duty.obligation, words.byTo(duty.short, words.article(duty.article), duty.bearer, duty.beneficiary)]),
  );
  return [
    ...wrap(words.briefOf(role.name)).map(style.strong),
    ...wrap(caseHeading(answer, style)),
    ...wrap(`${words.part(role.name, part)}${sealed ? words.sealed : ""}`),
    "",
    style.strong(words.whatItOwes),
    ...(owes.length === 0 ? [words.nothingHere] : pages(owes, style)),
    "",
    style.strong(words.whatItIsOwed),
    ...(owed.length === 0 ? [words.nothingHere] : pages(owed, style)),
    ...(answers.length === 0
      ? []
      : [
          "",
          style.strong(words.theAnswers),
          ...answers.flatMap(({ obligation, status, open, because }) =>
            wrap(
              `- ${dutyNamed.get(obligation) ?? obligation}${words.colon}${status === null ? "" : words.status(status, open)}${because.length === 0 ? "" : `${words.semicolon}${because.join(words.semicolon)}`}`,
              WIDTH,
              "  ",
            ),
          ),
        ]),
  ];
}

/** Duties of one clause that their bearer and beneficiary alone tell apart, in the order of the first. */
function pages(duties: readonly BriefDuty[], style: Style): string[] {
  const told = duties.map((duty) => ({ duty, lines: page(duty, style) }));
  const groups = groupBy(told, ({ duty, lines }) => {
    // "The parties, about the Philippines" stands by itself.
    const whom = duty.owedTo === duty.beneficiary ? duty.beneficiary : null;
    return JSON.stringify([duty.short, duty.article, duty.type, duty.grade, whom, lines]);
  });
  const { words } = style;
  return [...groups.values()].flatMap((group) => {
    const [{ duty: clause, lines }] = group;
    const own = group.map(({ duty }) => duty);
    const [by, to] = [own.map(({ bearer }) => bearer), own.map(({ beneficiary }) => beneficiary)].map((names) => [...new Set(names)]);
    const type = words.type(clause.type, clause.grade);
    const heading = words.clauseBy(clause.short, words.article(clause.article), type, words.both(by ?? []), words.both(to ?? []));
    return ["", ...wrap(heading).map(style.strong), ...lines];
  });
}

/** Who decides, and by what means; of a promise not to do something there is nothing to tell. */
function decision({ type, decides, decidedBy, force, when }: BriefDuty, { words }: Style): string[] {
  if (type === "nonaggression" || type === "neutrality") return [];
  return wrap(words.whoDecides(decides, decidedBy, force, when), WIDTH - 2, "  ").map((line) => `  ${line}`);
}

/** What is told of a duty under its heading. */
function page(duty: BriefDuty, style: Style): string[] {
  const { words } = style;
  return [
    ...(duty.wording === null ? [] : wrap(words.dutyIs(duty.wording), WIDTH - 2, "  ").map((line) => `  ${line}`)),
    ...(duty.quote === null ? [] : wrap(words.wordsAre(duty.quote), WIDTH - 2, "  ").map((line) => `  ${line}`)),
    ...decision(duty, style),
    ...duty.tests
      .map(({ asks, reference }) => ({ asks, at: reference.at }))
      .filter((one, index, all) => all.findIndex(({ asks }) => asks === one.asks) === index)
      .flatMap(({ asks, at }) =>
        wrap(`[ ] ${asks}${at === undefined ? "" : words.inBrackets(words.locator(at))}`, WIDTH - 2, "    ").map((line) => `  ${line}`),
      ),
    ...duty.said.flatMap(({ date, who, says }) => wrap(words.saidBy(date, who, says), WIDTH - 2, "  ").map((line) => `  ${line}`)),
  ];
}
