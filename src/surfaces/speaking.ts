/** Puts answers into words at a surface: the requested language, names on the answer's day, and the sentences. */

import { InputError } from "../errors.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { anyOf, nearest } from "../ledger/nearest.ts";
import { nameOn } from "../ledger/states.ts";
import { coded } from "../model/complaints.ts";
import type { StateId } from "../model/ids.ts";
import type { Context, Runnable } from "../operations/operation.ts";
import { englishSpeaker, LANGUAGES, type Language, type Names, speak, type Voice } from "../prose/index.ts";
import { type Day, isDay } from "../time/day.ts";

/** The requested language, English by default. Throws InputError. */
export function languageOf(asked: string | undefined, where: string): Language {
  if (asked === undefined) return "en";
  const found = LANGUAGES.find((one) => one === asked);
  if (found !== undefined) return found;
  const close = nearest(asked, LANGUAGES);
  throw new InputError({
    ...coded("no-language", { typed: asked, known: LANGUAGES, close }),
    what: `no language "${asked}"`,
    where,
    why: `answers are given in ${LANGUAGES.join(", ")}`,
    todo: close.length > 0 ? `write ${anyOf(close)}` : `write ${anyOf(LANGUAGES)}`,
  });
}

/** Runs an operation on checked input and puts its answer into words. Throws InputError or NotFoundError. */
export function spokenAnswer<I, A>({ run, document }: Runnable<I, A>, context: Context, input: I, voice: Voice = englishSpeaker): A {
  const answer = spoken(run(context, input) as object, context.ledger, voice) as A;
  const text = document?.(answer, input) ?? null;
  return text === null ? answer : { ...answer, document: text };
}

/** The context for operations that run others and read their answers in English. */
export function withEnglish(context: Context): Context {
  return { ...context, inEnglish: (answer) => spoken(answer, context.ledger, englishSpeaker) };
}

function spoken(answer: object, ledger: Ledger, voice: Voice): object {
  return speak(answer as never, voice(namesOn(ledger, dayIn(answer) ?? ledger.version.verifiedThrough)));
}

/** The day for the names in an answer: the day that it states, else its date, else the end of its period. */
function dayIn(answer: object): Day | null {
  const { namesOn, date, to, until } = answer as Readonly<Record<string, unknown>>;
  return [namesOn, date, to, until].find((one): one is Day => typeof one === "string" && isDay(one)) ?? null;
}

/** Names of states as they were on the day, of places, and the short titles of instruments. */
function namesOn(ledger: Ledger, day: Day): Names {
  return {
    state: (id) => nameOn(ledger, id as StateId, day),
    place: (id) => ledger.place(id)?.name ?? id,
    region: (id) => regionNames(ledger).get(id) ?? ledger.place(id)?.name ?? id.replaceAll("-", " "),
    instrument: (id) => {
      const found = ledger.instrument(id);
      return found?.short ?? found?.title ?? id;
    },
  };
}

function regionNames(ledger: Ledger): ReadonlyMap<string, string> {
  return ledger.memo("names of regions", () => new Map(ledger.data.regions.map(({ id, name }) => [id, name])));
}
