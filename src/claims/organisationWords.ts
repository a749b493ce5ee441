import { type Phrase, phrase } from "../model/phrase.ts";
import { requireSpan } from "../time/span.ts";
import { instrumentOf } from "./absence/kinds.ts";
import { lifeSpan } from "./lifeSpan.ts";
import { namesOn } from "./path.ts";
import type { Tested } from "./tested.ts";

/** One sentence; none if the test is about something else, or the organisation was not dissolved by the day. */
export function organisationWords({
  ledger,
  answer,
  day,
  expectation,
}: Pick<Tested, "ledger" | "answer" | "day" | "expectation">): Phrase[] {
  const path = namesOn(expectation.at).join(".");
  const instrument = instrumentOf({ ledger, answer });
  const fact = instrument?.life?.findLast((one) => one.fact === "organisation-dissolved");
  if (instrument === undefined || fact === undefined) return [];
  const about = path.startsWith("instrument.life") || (path === "inForce" && fact.organisation !== undefined);
  if (!about || requireSpan(fact.date).earliest > day) return [];
  const ended = lifeSpan(ledger, instrument).until;
  const { organisation: names = [], date, says = null } = fact;
  return [phrase("organisation-ended", { instrument: instrument.id, names, date, says: names.length > 0 ? null : says, ended })];
}
