/**
 * The sense of "fight", "go to war" and "send troops": a clause has to require armed force. Of several clauses by which the same
 * help is owed the strongest decides, because the state is bound by each.
 */
import type { InstrumentId, ObligationId } from "../../../model/ids.ts";
import { type Phrase, phrase } from "../../../model/phrase.ts";
import type { Day } from "../../../time/day.ts";
import { spanOf } from "../../../time/span.ts";
import { alsoOf, there, type Way } from "../affairs.ts";
import { momentsOf, type Scene, type Take } from "../scene.ts";

/** A promise of help by which a state is bound. */
export interface Duty {
  readonly instrument: InstrumentId;
  readonly obligation: ObligationId;
}

/** The words for fighting, as the sentence writes them; null: it speaks of help. */
export function fightWord({ words }: Pick<Scene, "words">): string | null {
  const military = [words["help"], words["assist"]].find((word) => word !== undefined && MILITARY.test(word));
  return words["fight"] ?? words["fightfor"] ?? military ?? null;
}

const MILITARY = /\b(military|armed)\b/i;

/**
 * "Must fight for it", "intervene" and "give military assistance" are also said of help by other means; "must go to war" and "must
 * send troops" are not.
 */
export function isLoose(word: string): boolean {
  return /^(fight|intervene$)/i.test(word) || /\bmilitary (help|aid|assistance|support|defence)\b/i.test(word);
}

export function isMilitary(word: string): boolean {
  return MILITARY.test(word) && isLoose(word);
}

/** The verb of the claim for help, or for fighting. */
export function helpVerb(fight: string | null): string {
  if (fight === null) return "help";
  return MILITARY.test(fight) ? "give military help to" : "fight for";
}

export function fightMeans(word: string): Phrase {
  return isLoose(word) ? phrase("defence-or-force") : phrase("force-required");
}

export function fightTake(word: string): Take {
  return { word, means: fightMeans(word) };
}

const FORCES = ["required", "unsaid", "permitted", "none"] as const;

/** The force that the clause requires on the day, by its latest version. */
function forceOf({ ledger }: Scene, { instrument, obligation }: Duty, day: Day): (typeof FORCES)[number] {
  const versions = ledger.instrument(instrument)?.obligations.find(({ id }) => id === obligation)?.versions ?? [];
  const runs = versions.filter(({ from }) => from === undefined || (spanOf(from)?.earliest ?? day) <= day);
  return runs.findLast(({ response }) => response?.force !== undefined)?.response?.force ?? "unsaid";
}

const forceAt = ({ instrument, obligation }: Duty, denied: boolean) =>
  there("instrument.show", { id: instrument }, `instrument.obligations[id=${obligation}].versions.response.force`, denied, "required");

/** The ways to take a sentence about fighting: to help at all, where the words allow it, and to use armed force. */
export function fightWays(scene: Scene, word: string, help: Way, duties: readonly Duty[]): Way[] {
  const day = momentsOf(scene)[0] ?? scene.today;
  const place = (duty: Duty) => FORCES.indexOf(forceOf(scene, duty, day));
  const [strongest, ...others] = [...new Map(duties.map((one) => [`${one.instrument} ${one.obligation}`, one])).values()].sort(
    (one, other) => place(one) - place(other),
  );
  if (strongest === undefined) return [help];
  const loose = isLoose(word);
  const named = (name: string) => [help.name, name].filter(Boolean).join(", ");
  const force: Way = {
    name: loose ? named("to use armed force") : help.name,
    ask: (on, denied) =>
      denied
        ? { ...forceAt(strongest, true), also: others.slice(0, MOST_CLAUSES).flatMap((one) => alsoOf(forceAt(one, true))) }
        : { ...help.ask(on, false), also: alsoOf(forceAt(strongest, false)) },
  };
  return loose ? [{ ...help, name: named("to help in defence") }, force] : [force];
}

/** A claim allows few further questions. */
const MOST_CLAUSES = 4;
