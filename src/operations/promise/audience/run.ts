/** promise.audience: who else holds the same promise from the same state, how such promises were tested, and with what outcome. */

import { InputError, NotFoundError } from "../../../errors.ts";
import { articlesOf } from "../../../ledger/articleOn.ts";
import { requireInstrument } from "../../../ledger/ledger.ts";
import { anyOf, nearest } from "../../../ledger/nearest.ts";
import { coded } from "../../../model/complaints.ts";
import type { Instrument, Obligation } from "../../../model/instruments.ts";
import { type Phrase, phrase, type Unspoken } from "../../../model/phrase.ts";
import type { Audience } from "../../../model/results/audience.ts";
import type { UnspokenNote } from "../../../model/results/envelope.ts";
import { PACT_TYPES } from "../../../model/vocabulary.ts";
import { type PromiseHeld, promisesHeld } from "../../../strategy/audience.ts";
import { entrapmentOf, invocationsOf, testsOf } from "../../../strategy/promiseTests.ts";
import { gradeOf, shortTitle } from "../../../ties/tieRows.ts";
import type { Day } from "../../../time/day.ts";
import { dayOf, frame, stateOn } from "../../inputs.ts";
import { note } from "../../notes.ts";
import type { Context } from "../../operation.ts";
import type { Input } from "./schema.ts";

/** Maximum number of bearers for which tests under other instruments are listed too. */
const FEW = 2;

export function run({ ledger }: Context, { instrument: typed, article, by, date }: Input): Unspoken<Audience> {
  const day = dayOf(ledger, date);
  const instrument = requireInstrument(ledger, typed);
  const obligations = obligationsOf(instrument, article);
  const only = by === undefined ? null : stateOn(ledger, by, day).id;
  const promises = promisesHeld(ledger, instrument, obligations, day, only);
  if (only !== null && promises.length === 0) {
    throw new InputError({
      ...coded("owes-nothing", { state: only, date: day, instrument: instrument.id, articles: obligations.map((one) => one.article) }),
      what: `${only} owes nothing under these articles on ${day}`,
      where: "by",
      why: `the promise is ${obligations.map((one) => one.article).join(", ")} of ${instrument.id}`,
      todo: `see who is bound with: entente instrument members ${instrument.id} --date ${day}`,
    });
  }
  const bearers = [...new Set(promises.map(({ owedBy }) => owedBy.id))];
  const kinds = obligations.map((one) => ({ type: one.type, grade: gradeOf(instrument, one) }));
  // A pact that binds nobody on the day still has a record of tests.
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
    title: instrument.title,
    short: shortTitle(instrument),
    sentence: audienceSentence(instrument.id, promises, day),
    promises,
    invocations: invocationsOf(instrument, new Set(obligations.map(({ id }) => id)), day),
    tests,
    entrapment: entrapmentOf(ledger, tests, day),
  };
}

/**
 * The obligations of an article; by default those of defence, or else of the first pact type in the text. Throws NotFoundError or
 * InputError.
 */
function obligationsOf(instrument: Instrument, article: string | undefined): Obligation[] {
  const plain = (text: string) =>
    text
      .trim()
      .toLowerCase()
      .replace(/^art(icle|\.)?\s*/, "");
  if (article !== undefined) {
    const found = instrument.obligations.filter(
      (one) => articlesOf(one).some((number) => plain(number) === plain(article)) || one.id === article,
    );
    if (found.length > 0) return found;
    const all = [...new Set(instrument.obligations.map((one) => one.article))];
    const close = nearest(article, all);
    throw new NotFoundError({
      ...coded("no-article", { typed: article, instrument: instrument.id, articles: all, close }),
      what: `no article "${article}" in ${instrument.id}`,
      where: "article",
      why: `its coded articles are ${all.join(", ")}`,
      todo: close.length > 0 ? `write ${anyOf(close)}` : "choose one of them",
    });
  }
  const type = PACT_TYPES.find((one) => instrument.obligations.some((obligation) => obligation.type === one));
  if (type === undefined) {
    throw new InputError({
      ...coded("no-war-promise", { instrument: instrument.id }),
      what: `${instrument.id} holds no promise for war`,
      where: "instrument",
      why: "only a promise of defence, offence, neutrality, nonaggression or consultation has an audience",
      todo: "name an article, or another instrument",
    });
  }
  return instrument.obligations.filter((one) => one.type === type);
}

function audienceSentence(instrument: string, promises: readonly PromiseHeld[], day: Day): Phrase {
  const [first, ...rest] = promises;
  if (first === undefined) return phrase("audience-none", { date: day, instrument });
  if (rest.length > 0) {
    const bearers = new Set(promises.map(({ owedBy }) => owedBy.id)).size;
    return phrase("audience-of-several", { date: day, instrument, bearers });
  }
  const { owedBy, same, alike } = first;
  const more = alike.filter(({ state }) => !same.includes(state)).length;
  return phrase("audience-of-one", { date: day, instrument, bearer: owedBy.id, same: same.length, alike: more });
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
