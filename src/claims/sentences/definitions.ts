/**
 * Readings of an open word by each of the rules that it can mean, put together as readings of one claim: the verdict is flat only
 * where all rules agree, and otherwise depends on the definition.
 */
import { phrase } from "../../model/phrase.ts";
import { type Checks, MOST_READINGS, type Question } from "./affairs.ts";
import type { Scene, Take, Taken } from "./scene.ts";

/** A reading of a claim, as a question of its own. */
export interface Named {
  readonly name: string;
  readonly question: Question;
}

/** The readings of a claim as whole questions; one without readings has one, with no name. */
export function readingsOf({ "bound-to": bound, expect, also, readings }: Checks): Named[] {
  const own = {
    ...(bound === undefined ? {} : { "bound-to": bound }),
    ...(expect === undefined ? {} : { expect }),
    ...(also === undefined ? {} : { also }),
  };
  if (readings === undefined) return [{ name: "", question: own }];
  return readings.map(({ reading, input, ...differs }) => {
    const base = { ...own, ...differs };
    const of = base["bound-to"];
    return {
      name: reading,
      question: { ...base, ...(of === undefined ? {} : { "bound-to": { ...of, input: { ...of.input, ...input } } }) },
    };
  });
}

/**
 * One reading of the sentence whose claim has a reading for each rule, named by the rule's title. One rule alone stays as it is, and
 * so does a change on a day ("since 1953", "became"), which tells of the treaty that brought it and not of a definition, unless all of
 * them are `always` put together.
 */
export function byDefinition({ when }: Pick<Scene, "when">, says: string, taken: readonly Taken[], always = false): Taken[] {
  const [first, ...others] = taken;
  const changes = when.kind === "since" || when.kind === "until" || when.kind === "span" || when.kind === "for";
  if (first === undefined || others.length === 0 || (changes && !always)) return [...taken];
  const each = Math.floor(MOST_READINGS / taken.length);
  const readings = taken.flatMap(({ claim, takes }, place) =>
    ends(readingsOf(claim), each).map(({ name, question }) => ({
      reading: [titleOf(takes), name].filter(Boolean).join(", "),
      ...question,
      ...(place === 0 ? {} : { "where-known": true as const }),
    })),
  );
  const { "bound-to": _bound, expect: _expect, also: _also, readings: _readings, ...head } = first.claim;
  const [take] = first.takes;
  const of = taken.flatMap(({ takes }) => takes.slice(0, 1)).map(({ means }) => means);
  const further = distinctTakes(taken.flatMap((one) => one.takes.slice(1)));
  const takes = take === undefined ? [] : [{ word: take.word, means: phrase("each-a-reading", { of }) }, ...further];
  return [{ claim: { ...head, says, readings }, takes }];
}

function distinctTakes(takes: readonly Take[]): Take[] {
  return [...new Map(takes.map((one) => [JSON.stringify(one), one])).values()];
}

/** At most so many of a list: all of it, or its two ends. */
function ends<T>(all: readonly T[], most: number): readonly T[] {
  return all.length <= most ? all : [...all.slice(0, most - 1), ...all.slice(-1)];
}

function titleOf(takes: readonly Take[]): string {
  const rule = takes.find(({ means }) => means.code === "by-rule")?.means;
  return rule?.code === "by-rule" ? rule.args.title : "";
}
