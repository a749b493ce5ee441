/** The readings that a user chooses for open questions of instruments: `csto-1992:own-soil-only=2`. */

import { InputError } from "../../errors.ts";
import { type Ledger, requireInstrument } from "../../ledger/ledger.ts";
import { anyOf, nearest } from "../../ledger/nearest.ts";
import { coded } from "../../model/complaints.ts";
import type { Instrument, OpenQuestion } from "../../model/instruments.ts";
import { type Phrase, phrase } from "../../model/phrase.ts";

/** The mark before a question's id in the open questions of a case, which may be copied with it. */
const PREFIX = "reading:";

export interface ChosenReadings {
  /** For each question, as `instrument:question`, the place of the reading in its list. */
  readonly readings: Readonly<Record<string, number>>;
  readonly assumptions: readonly Phrase[];
}

/** The readings by question. Throws a NotFoundError or an InputError that lists the questions or readings there are. */
export function chosenReadings(ledger: Ledger, given: readonly string[]): ChosenReadings {
  const chosen = given.map((one) => chosenReading(ledger, one));
  const twice = chosen.find(({ key }, index) => chosen.findIndex((other) => other.key === key) !== index);
  if (twice !== undefined)
    throw new InputError({
      ...coded("reading-twice", { key: twice.key }),
      what: `"${twice.key}" is read twice`,
      where: "reading",
      why: "a case has one reading of it",
      todo: "keep one",
    });
  return {
    readings: Object.fromEntries(chosen.map(({ key, place }) => [key, place])),
    assumptions: chosen.map(({ instrument, question, place }) =>
      phrase("read-as", { instrument: instrument.id, question: question.question, says: question.readings[place]?.says ?? "" }),
    ),
  };
}

function chosenReading(ledger: Ledger, one: string) {
  const match = /^([^:=]+):([^:=]+)=(\d+)$/.exec(one.startsWith(PREFIX) ? one.slice(PREFIX.length) : one);
  if (match === null)
    throw new InputError({
      ...coded("no-reading", { typed: one }),
      what: `"${one}" chooses no reading`,
      where: "reading",
      why: "a reading is INSTRUMENT:QUESTION=N, its place among the readings of the question",
      todo: 'write it like "csto-1992:own-soil-only=2"',
    });
  const [, named = "", id = "", number = ""] = match;
  const instrument = requireInstrument(ledger, named);
  const question = questionOf(instrument, id);
  const place = Number(number) - 1;
  if (question.readings[place] === undefined)
    throw new InputError({
      ...coded("reading-number", {
        key: `${instrument.id}:${question.id}`,
        number: number ?? "",
        readings: question.readings.map(({ says }) => says),
      }),
      what: `"${instrument.id}:${question.id}" has no reading ${number}`,
      where: "reading",
      why: `its readings are ${question.readings.map(({ says }, index) => `${index + 1}: ${says}`).join("; ")}`,
      todo: `choose one from 1 to ${question.readings.length}`,
    });
  return { key: `${instrument.id}:${question.id}`, instrument, question, place };
}

function questionOf({ id: instrument, open = [] }: Instrument, id: string): OpenQuestion {
  const found = open.find((one) => one.id === id);
  if (found !== undefined) return found;
  const ids = open.map((one) => one.id);
  const close = nearest(id, ids);
  throw new InputError({
    ...coded("no-open-question", { typed: id, instrument, known: ids, close }),
    what: `${instrument} has no open question "${id}"`,
    where: "reading",
    why: ids.length === 0 ? "nothing in its text is marked as open" : `its open questions are ${ids.join(", ")}`,
    todo: close.length > 0 ? `write ${anyOf(close)}` : ids.length === 0 ? "leave out the reading" : "choose one of them",
  });
}
