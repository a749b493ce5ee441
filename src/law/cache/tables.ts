/** Rows of the ledger that the law looks up again and again. */
import { placesAboutOthers } from "../../ledger/aboutOthers.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import type { StateId } from "../../model/ids.ts";
import type { Instrument } from "../../model/instruments.ts";
import type { Region, StateClass, War } from "../../model/places.ts";
import { PACT_TYPES } from "../../model/vocabulary.ts";
import type { TriggerWord } from "../../model/vocabularyFile.ts";
import { type Tie, tiesOwedTo } from "../../ties/tie.ts";
import type { Day } from "../../time/day.ts";
import { reachedBy, requireSpan } from "../../time/span.ts";
import { keysWritten } from "../case/facts.ts";
import { enemiesUnderWay, type UnderWay } from "../case/underWay.ts";
import { perDay, perLedger } from "./lifetimes.ts";

const triggerWords = perLedger<"all", ReadonlyMap<string, TriggerWord>>("trigger words");
const regions = perLedger<"all", ReadonlyMap<string, Region>>("regions");
const classes = perLedger<"all", ReadonlyMap<string, StateClass>>("classes");
const instrumentsWithAbout = perLedger<"all", readonly Instrument[]>("instruments about others");
const instrumentsWithArea = perLedger<"all", readonly Instrument[]>("instruments with an area");
const keys = perLedger<"all", ReadonlyMap<string, string>>("keys of written facts");
const pacts = perLedger<StateId, readonly Tie[]>("pacts owed to a state");
const wars = perDay<"all", readonly War[]>("wars under way");
const enemies = perDay<StateId, readonly UnderWay[]>("enemies under way");

/** Those of the holders of a view that compile a data set, and are neither a party nor a court. */
export function codersAmong(ledger: Ledger, holders: readonly string[]): readonly string[] {
  const { coders } = ledger.data;
  return coders === undefined || holders.length === 0 ? NONE : holders.filter((one) => coders.includes(one));
}

const NONE: readonly never[] = [];

/** The row of the table of words and acts for a trigger. */
export function triggerWord(ledger: Ledger, word: string): TriggerWord | undefined {
  return triggerWords(ledger, "all", () => new Map(ledger.data.triggers.map((one) => [one.word, one]))).get(word);
}

export function regionOf(ledger: Ledger, id: string): Region | undefined {
  return regions(ledger, "all", () => new Map(ledger.data.regions.map((one) => [one.id, one]))).get(id);
}

export function classOf(ledger: Ledger, id: string): StateClass | undefined {
  return classes(ledger, "all", () => new Map(ledger.data.classes.map((one) => [one.id, one]))).get(id);
}

/** Every key of a condition that the ledger writes out, by each way of writing it. */
export function writtenKeys(ledger: Ledger): ReadonlyMap<string, string> {
  return keys(ledger, "all", () => keysWritten(ledger));
}

/** Instruments with a pledge that another state's misfortune calls on. */
export function instrumentsAboutOthers(ledger: Ledger): readonly Instrument[] {
  return instrumentsWithAbout(ledger, "all", () => {
    const { instruments, aboutOthers = placesAboutOthers(instruments) } = ledger.data;
    return aboutOthers.map((place) => instruments[place] as Instrument);
  });
}

/** Instruments that limit a clause to an area: in the text, in a patch or in a reading. */
export function instrumentsLimitedByArea(ledger: Ledger): readonly Instrument[] {
  return instrumentsWithArea(ledger, "all", () => ledger.data.instruments.filter(mentionsArea));
}

function mentionsArea({ obligations, modifiers, open }: Instrument): boolean {
  const patches = [...(modifiers ?? []), ...(open ?? []).flatMap(({ readings }) => readings)];
  return (
    obligations.some(({ versions }) => versions.some(({ area }) => area !== undefined)) ||
    patches.some(({ set, add }) => set?.area !== undefined || add?.area !== undefined)
  );
}

/** Ties of a type with effect in war that were ever owed to the state. */
export function pactsOwedTo(ledger: Ledger, subject: StateId): readonly Tie[] {
  return pacts(ledger, subject, () => tiesOwedTo(ledger, subject, PACT_TYPES));
}

/** Wars that were being fought on the day, or may have been. */
function warsOn(ledger: Ledger, day: Day): readonly War[] {
  return wars(ledger, day, "all", () =>
    ledger.data.wars.filter(
      ({ from, until }) => reachedBy(requireSpan(from), day) !== false && (until === null || requireSpan(until).latest >= day),
    ),
  );
}

/** The states with which this one was at war on the eve of the day. */
export function enemiesUnderWayOn(ledger: Ledger, day: Day, state: StateId): readonly UnderWay[] {
  return enemies(ledger, day, state, () => enemiesUnderWay(warsOn(ledger, day), state, day));
}
