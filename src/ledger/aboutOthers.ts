/** Instruments with a pledge that another state's misfortune calls on: Belgium's, in the London treaty of 1839. */
import type { Instrument } from "../model/instruments.ts";
import { PACT_TYPES } from "../model/vocabulary.ts";

const PACTS: readonly string[] = PACT_TYPES;

/** Their places in the list. */
export function placesAboutOthers(instruments: readonly Instrument[]): number[] {
  return instruments.flatMap(({ obligations }, place) =>
    obligations.some(({ about, type }) => about !== undefined && PACTS.includes(type)) ? [place] : [],
  );
}
