/** promise.audience: were a promise broken, who else holds the same one from the same state; and how such promises came out. */
import { InputError, NotFoundError } from "../../../errors.ts";
import { requireInstrument } from "../../../ledger/ledger.ts";
import { anyOf, nearest } from "../../../ledger/nearest.ts";
import type { Instrument, Obligation } from "../../../model/instruments.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import type { Audience, PromiseHeld } from "../../../model/results/audience.ts";
import type { UnspokenNote } from "../../../model/results/envelope.ts";
import { PACT_TYPES } from "../../../model/vocabulary.ts";
import { promisesHeld } from "../../../strategy/audience.ts";
import { entrapmentOf, invocationsOf, testsOf } from "../../../strategy/promiseTests.ts";
import type { Day } from "../../../time/day.ts";
import { countWord, longDate, withArticle } from "../../../views/words.ts";
import { dayOf, frame, stateOn } from "../../inputs.ts";
import { note } from "../../notes.ts";
import type { Context } from "../../operation.ts";
import type { Input } from "./schema.ts";

/** With more bearers than this, only the tests of the instrument itself are listed. */
const FEW = 2;

export function run({ ledger }: Context, { instrument: typed, article, by, date }: Input): Unspoken<Audience> {
  const day = dayOf(ledger, date);
  const instrument = requireInstrument(ledger, typed);
  const obligations = chosen(instrument, article);
  const only = by === undefined ? null : stateOn(ledger, by, day).id;
  const promises = promisesHeld(ledger, instrument, obligations, day, only);
  if (only !== null && promises.length === 0) {
    throw new InputError({
      what: `${only} owes nothing under these articles on ${day}`,
      where: "by",
      why: `the promise is ${obligations.map((one) => one.article).join(", ")} of ${instrument.id}`,
      todo: `see who is bound with: entente instrument members ${instrument.id} --date ${day}`,
    });
  }
  const bearers = [...new Set(promises.map(({ owedBy }) => owedBy.id))];
  const kinds = obligations.map((one) => ({ type: one.type, grade: one.grade ?? instrument.grade ?? ("binding" as const) }));
  // A pact that binds nobody on the day still has its record.
  const everBound = new Set(instrument.acts.flatMap((act) => [...(act.by ?? []), ...(act.for ?? [])]));
  const tests = testsOf(
    ledger,
    { instrument, kinds, bearers: only === null ? [...everBound] : [only], states: bearers.length <= FEW ? bearers : [] },
    day,
  );
  return {
    kind: "audience",
    ...frame(ledger, day, notesOf(promises, bearers.length)),
    date: day,
    instrument: instrument.id,
    title: instrument.short ?? instrument.title,
    sentence: sentenceOf(instrument, promises, day),
    promises,
    invocations: invocationsOf(instrument, new Set(obligations.map(({ id }) => id)), day),
    tests,
    entrapment: entrapmentOf(ledger, tests, day),
  };
}

/** The obligations of an article; without one, those of defence, or the first pact type that the text has. Throws. */
function chosen(instrument: Instrument, article: string | undefined): Obligation[] {
  const plain = (text: string) =>
    text
      .trim()
      .toLowerCase()
      .replace(/^art(icle|\.)?\s*/, "");
  if (article !== undefined) {
    const found = instrument.obligations.filter((one) => plain(one.article) === plain(article) || one.id === article);
    if (found.length > 0) return found;
    const all = [...new Set(instrument.obligations.map((one) => one.article))];
    const close = nearest(article, all);
    throw new NotFoundError({
      what: `no article "${article}" in ${instrument.id}`,
      where: "article",
      why: `its coded articles are ${all.join(", ")}`,
      todo: close.length > 0 ? `write ${anyOf(close)}` : "choose one of them",
    });
  }
  const type = PACT_TYPES.find((one) => instrument.obligations.some((obligation) => obligation.type === one));
  if (type === undefined) {
    throw new InputError({
      what: `${instrument.id} holds no promise for war`,
      where: "instrument",
      why: "an audience is of a promise of defence, offence, neutrality, nonaggression or consultation",
      todo: "name an article, or another instrument",
    });
  }
  return instrument.obligations.filter((one) => one.type === type);
}

function sentenceOf(instrument: Instrument, promises: readonly PromiseHeld[], day: Day): string {
  const title = instrument.short ?? instrument.title;
  const [first, ...rest] = promises;
  if (first === undefined) return `On ${longDate(day)} nobody is known to be bound by these articles of ${title}.`;
  if (rest.length === 0) {
    const { owedBy, same, alike } = first;
    const more = alike.filter(({ state }) => !same.includes(state)).length;
    return `On ${longDate(day)} ${countWord(same.length)} ${same.length === 1 ? "holds" : "hold"} this promise of ${withArticle(owedBy.name)} (${title}); ${
      more === 0 ? "no other holds" : `${countWord(more, false)} more ${more === 1 ? "holds" : "hold"}`
    } one of the same type and grade from it.`;
  }
  const bearers = new Set(promises.map(({ owedBy }) => owedBy.id)).size;
  return `On ${longDate(day)} ${countWord(bearers)} ${bearers === 1 ? "owes" : "owe"} this promise (${title}); for each, who else holds one of the same type and grade from it.`;
}

function notesOf(promises: readonly PromiseHeld[], bearers: number): UnspokenNote[] {
  return [
    note("no-score", { of: "promise" }, ["tests"]),
    note("by-instrument", {}),
    ...(bearers > FEW ? [note("narrowed", {})] : []),
    note("exposure", {}, ["rivalries"]),
    ...(promises.some(({ exposure }) => !exposure.covered) ? [note("rivalries", { from: null })] : []),
  ];
}

/** The rows of the answer for --csv. */
export const rows = ({ promises }: Audience) =>
  promises.map(({ owedBy, article, type, grade, same, alike, exposure }) => ({
    owedBy: owedBy.id,
    article,
    type,
    grade,
    same: same.join(" "),
    alike: alike.map(({ state }) => state).join(" "),
    exposedTo: exposure.rivals.map(({ state }) => state).join(" "),
  }));
