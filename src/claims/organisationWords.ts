/** The end of a treaty's organisation, beside a verdict on whether either still exists; and what became of the treaty itself. */
import type { Ledger } from "../ledger/ledger.ts";
import { type Phrase, phrase } from "../model/phrase.ts";
import type { Day } from "../time/day.ts";
import { requireSpan } from "../time/span.ts";
import { instrumentOf } from "./absence/kinds.ts";
import type { Row } from "./filters.ts";
import { lifeSpan } from "./lifeSpan.ts";
import { namesOn } from "./path.ts";

interface Tested {
  readonly ledger: Ledger;
  readonly answer: Row;
  readonly day: Day;
  readonly expectation: { readonly at: string };
}

/** One sentence; none if the test is about something else, or the organisation was not dissolved by the day. */
export function organisationWords({ ledger, answer, day, expectation }: Tested): Phrase[] {
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
