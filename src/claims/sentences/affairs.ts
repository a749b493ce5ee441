/** Turns a state of affairs into questions to the ledger: about one day, days of a year, or the days around a change. */
import { existsOn } from "../../ledger/states.ts";
import type { Binding, Claim, Expectation } from "../../model/claims.ts";
import type { StateId } from "../../model/ids.ts";
import { phrase } from "../../model/phrase.ts";
import type { Day } from "../../time/day.ts";
import { longDate } from "../../views/words.ts";
import { dayAfter, dayBefore, lastSoFar, momentsOf, type Scene, spanEnds, type Take, timeWords, Unreadable, yearsBefore } from "./scene.ts";
import { bestPart, type Stretch, stretchesOf, stretchWords, type Time } from "./stretches.ts";

export type Question = Pick<Claim, "bound-to" | "expect" | "also">;
export type Checks = Pick<Claim, "bound-to" | "expect" | "also" | "readings">;

/**
 * One way to read a sentence, with a name that tells it from the others. `ask` gives its question for a day, or the question of
 * its denial.
 */
export interface Way {
  readonly name: string | null;
  readonly ask: (day: Day, denied: boolean) => Question;
}

/** A question whose answer must include the value or, if denied, must not. */
export function there(
  operation: string,
  input: Binding["input"],
  at: string,
  denied: boolean,
  value = "true",
): Required<Pick<Question, "bound-to" | "expect">> {
  const expect: Expectation = denied ? { at, excludes: value } : { at, includes: value };
  return { "bound-to": { operation, input }, expect: [expect] };
}

/** Whether all states existed on a day. */
function existing({ ledger, today }: Scene, states: readonly StateId[]): (day: Day) => boolean {
  return (day) =>
    states.every((id) => {
      const state = ledger.state(id);
      return state !== undefined && existsOn(state, day > today ? today : day);
    });
}

/** The checks of a sentence, with the part of its time for which it is true or fails; null: all of it. */
export interface Partly {
  readonly checks: Checks;
  readonly part: readonly Stretch[] | null;
}

/**
 * The checks of a sentence on a state of affairs, such as that two states are allies: it holds of a year or month if it held on some day
 * of it, and its denial only if it held on none. At another time, as for `affair`.
 */
export function onSomeDay(scene: Scene, states: readonly StateId[], ways: readonly Way[]): Partly {
  const { denies } = scene;
  const time = timeOf(scene, states);
  const [day] = momentsOf(scene).filter(existing(scene, states));
  if (time === null || day === undefined) return { checks: affair(scene, states, ways), part: null };
  const parts = ways.map((way) => bestPart(scene, time, way).stretches);
  const questions = ways.map(({ name, ask }, place) => {
    const [held] = parts[place] ?? [];
    const words = held === undefined ? "" : stretchWords(held);
    return { name: [name ?? "", words].filter(Boolean).join(", "), question: ask(held?.first ?? day, denies) };
  });
  return { checks: together(questions), part: parts.find((one) => one !== null) ?? null };
}

const DAY = "YYYY-MM-DD".length;

/** The year or month of the sentence, with the days on which the states existed; null for another time. */
export function timeOf(scene: Scene, states: readonly StateId[]): Time | null {
  const { when } = scene;
  if (when.kind !== "in" || when.date.length === DAY) return null;
  return { date: when.date, counts: existing(scene, states), moments: momentsOf(scene) };
}

/** The words of the claim for the part of its time. */
export function partWords(part: Partly["part"]): string {
  return part === null ? "" : `, on part of it: ${part.map(stretchWords).join(" and ")}`;
}

/** That the time is taken as some day of it. */
export function partTakes(scene: Scene, part: Partly["part"]): Take[] {
  return part === null ? [] : [{ word: timeWords(scene), means: phrase("on-part-of-it", { stretches: part }) }];
}

/** The checks of a sentence, at the time that it names; days on which one of `states` did not exist are left out. */
export function affair(scene: Scene, states: readonly StateId[], ways: readonly Way[]): Checks {
  const { when, denies, ledger, today } = scene;
  const exist = existing(scene, states);
  const changes = when.kind === "since" || when.kind === "until" || when.kind === "span" || when.kind === "for";
  if (!changes) {
    const time = timeOf(scene, states);
    const stretches = time === null ? [] : stretchesOf(scene, time, ways);
    if (stretches.length > 1)
      return together(
        stretches.flatMap((stretch) =>
          ways.map(({ name, ask }) => ({
            name: [stretchWords(stretch), name ?? ""].filter(Boolean).join(", "),
            question: ask(stretch.first, denies),
          })),
        ),
      );
    const days = momentsOf(scene).filter(exist);
    if (days.length === 0)
      throw new Unreadable(
        "not-together",
        states.map((id) => ledger.state(id)?.name ?? id),
      );
    return together(
      days.flatMap((day) =>
        ways.map(({ name, ask }) => ({
          name: [days.length > 1 ? `on ${longDate(day)}` : "", name ?? ""].filter(Boolean).join(", "),
          question: ask(day, denies),
        })),
      ),
    );
  }
  const days = daysOfChange(scene)
    .map(({ day, holds }) => ({ day, holds: holds !== denies }))
    .filter(({ day }) => exist(day) && day <= today);
  const [first, ...rest] = days;
  if (first === undefined || !days.some(({ holds }) => holds !== denies))
    throw new Unreadable(
      "not-together",
      states.map((id) => ledger.state(id)?.name ?? id),
    );
  return together(
    ways.map(({ name, ask }) => {
      const question = ask(first.day, !first.holds);
      return {
        name: name ?? "",
        question: { ...question, also: [...(question.also ?? []), ...rest.flatMap(({ day, holds }) => alsoOf(ask(day, !holds)))] },
      };
    }),
  );
}

/** The days that show a change; `holds` says whether the state of affairs must hold or be absent. */
function daysOfChange({ when, today }: Scene): { day: Day; holds: boolean }[] {
  switch (when.kind) {
    case "since": {
      const last = lastSoFar(when.date, today);
      return [
        { day: last, holds: true },
        ...(last === today || when.past === true ? [] : [{ day: today, holds: true }]),
        { day: dayBefore(when.date), holds: false },
      ];
    }
    case "until":
      return [
        { day: dayBefore(when.date), holds: true },
        { day: dayAfter(when.date), holds: false },
      ];
    case "span":
      return spanEnds(when).map((day) => ({ day, holds: true }));
    case "for":
      return [
        { day: yearsBefore(when.years, today), holds: true },
        { day: today, holds: true },
      ];
    default:
      return [];
  }
}

export function alsoOf({ "bound-to": bound, expect, also }: Question): NonNullable<Claim["also"]> {
  return [...(bound === undefined || expect === undefined ? [] : [{ "bound-to": bound, expect }]), ...(also ?? [])];
}

/** One question as it stands; several as readings of one claim, each with only the fields that differ. */
export function together(questions: readonly { readonly name: string; readonly question: Question }[]): Checks {
  const [only, ...more] = questions;
  if (only === undefined) throw new Unreadable("form");
  if (more.length === 0) return only.question;
  const { "bound-to": bound, ...tests } = only.question;
  const { date: _, ...input } = bound?.input ?? {};
  const base = bound === undefined ? undefined : { operation: bound.operation, input };
  const alike = questions.every(({ question: { "bound-to": its, ...own } }) => {
    const { date: _, ...rest } = its?.input ?? {};
    return JSON.stringify([its?.operation, rest, own]) === JSON.stringify([bound?.operation, input, tests]);
  });
  if (!alike || base === undefined)
    return { readings: questions.slice(0, MOST_READINGS).map(({ name, question }) => ({ reading: name, ...question })) };
  const readings = questions
    .slice(0, MOST_READINGS)
    .map(({ name, question }) => ({ reading: name, input: { date: question["bound-to"]?.input["date"] ?? "" } }));
  return { "bound-to": base, ...tests, readings };
}

/** Maximum number of readings in a claim; its schema allows no more. */
export const MOST_READINGS = 6;
