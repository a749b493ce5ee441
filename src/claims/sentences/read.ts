/** Reads plain sentences as claims, each on its own. A sentence that no form matches as a whole is not read, and the reason is given. */

import { isUserError } from "../../errors.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import type { Claim } from "../../model/claims.ts";
import { phrase, type Unspoken } from "../../model/phrase.ts";
import type { ReadSentence, UnreadCode } from "../../model/results/readSentences.ts";
import type { Day } from "../../time/day.ts";
import type { Ask } from "../asking.ts";
import { count, onlyAlly } from "./counts.ts";
import { covers, forcesAt } from "./covers.ts";
import { began, ended, inForce, signed, signedBy } from "./dates.ts";
import type { Form } from "./forms.ts";
import { joined as joinedNames, lineOf, matchOf } from "./match.ts";
import { joined, left, member } from "./membership.ts";
import { type Find, mentionsIn, namedBy } from "./mentions.ts";
import { obliges } from "./obliges.ts";
import { type Scene, type Taken, Unreadable } from "./scene.ts";
import { allied, owes, pledged } from "./ties.ts";
import { whenOf, yearsOf } from "./when.ts";
import { claimYaml } from "./yaml.ts";

const SHAPES: Readonly<Record<Form["shape"], (scene: Scene) => Taken[]>> = {
  allied,
  pact: allied,
  owes,
  pledged,
  obliges,
  count,
  "only-ally": onlyAlly,
  joined,
  left,
  member,
  covers,
  "forces-at": forcesAt,
  signed,
  "signed-by": signedBy,
  began,
  "in-force": inForce,
  ended,
};

/** Shapes that are events with their own date. The others are states of affairs; in the past tense they need a time. */
const EVENTS: readonly Form["shape"][] = ["joined", "left", "signed", "signed-by", "began", "ended"];
const PAST =
  /\b(was|were|had|did|owed|belonged|included|has been|have been)\b|> (obliged|bound|required|committed|obligated|covered|applied|extended|protected|guaranteed|pledged|promised) /;
const VAGUE = /\b(about|around|nearly|almost|roughly|some|several|many|most|few|dozens?|hundreds?|half)\b/;
const FORECAST = /\b(will|shall|going to|might|may|could)\b|\bwould (?!have to|trigger|activate|fall)/;

/** First year of the ledger's state system. */
const FIRST_YEAR = "1816";
export const MOST_SENTENCES = 30;
const MOST_WORDS = 60;

export interface Reader {
  readonly ledger: Ledger;
  readonly find: Find;
  readonly ask: Pick<Ask, "run">;
  readonly today: Day;
}

export interface Read {
  readonly sentence: Unspoken<ReadSentence>;
  /** The claim that the sentence was read as, then the alternative readings. */
  readonly claims: readonly Claim[];
}

/** Splits a text into lines and sentences. A point after one or two letters ("U.S.", "St.") does not end a sentence. */
export function sentencesOf(text: string): { line: number; said: string }[] {
  return text.split(/\r?\n/).flatMap((row, index) =>
    row
      .split(/(?<=[\p{Ll}\p{N}]{2}[.!?])\s+(?=\p{Lu})/u)
      .map((said) => said.replace(/^[\s\-•*]+/, "").trim())
      .filter((said) => said !== "")
      .map((said) => ({ line: index + 1, said })),
  );
}

export function readSentence({ line, said }: { readonly line: number; readonly said: string }, index: number, reader: Reader): Read {
  const words = said.split(/\s+/).length;
  const mentions = words > MOST_WORDS ? [] : joinedNames(mentionsIn(said, reader.find));
  const head = { line, said, names: namedBy(mentions) };
  const no = (code: UnreadCode, about: readonly string[] = []): Read => ({
    sentence: { ...head, readings: [], unread: { code, about: [...about], says: phrase("not-read", { why: code, about }) } },
    claims: [],
  });
  if (words > MOST_WORDS) return no("long", [String(MOST_WORDS)]);
  const full = lineOf(mentions);
  if (/\? $/.test(full)) return no("question");
  if (head.names.length === 0) return no("nothing-named");
  const timed = whenOf(full.replace(/(?:[.!,;] )+$/, ""));
  if (timed === null) return no("time");
  const years = yearsOf(timed.when);
  if (years !== null && years[0] < FIRST_YEAR) return no("early", [FIRST_YEAR]);
  if (years !== null && timed.when.kind !== "in" && years[1] > reader.today.slice(0, 4)) return no("forecast", [years[1]]);
  const match = matchOf(timed.rest.replace(/^, /, "").replace(/(?: ,)+ $/, " "), mentions);
  if (match === null) {
    const vague = VAGUE.exec(timed.rest)?.[0];
    const forecast = FORECAST.exec(timed.rest)?.[0];
    return forecast !== undefined ? no("forecast", [forecast.trim()]) : vague !== undefined ? no("vague", [vague]) : no("form");
  }
  if (timed.when.kind === "unsaid" && !EVENTS.includes(match.form.shape) && PAST.test(timed.rest)) return no("past-undated");
  try {
    const taken = SHAPES[match.form.shape]({ ...match, ledger: reader.ledger, ask: reader.ask, today: reader.today, when: timed.when });
    const claims = taken.map(
      ({ claim }, place): Claim => ({ id: `sentence-${index + 1}${place === 0 ? "" : `-or-${place + 1}`}`, ...claim }),
    );
    const readings = taken.map(({ takes }, place) => {
      const claim = claims[place] as Claim;
      return {
        claim: claim.id,
        as: claim.says,
        takes: [...takes],
        yaml: claimYaml(claim, "A sentence, as it was read", "Handed over as a sentence"),
      };
    });
    return { sentence: { ...head, readings, unread: null }, claims };
  } catch (error) {
    if (error instanceof Unreadable) return no(error.code, error.about);
    if (isUserError(error)) return no("time");
    throw error;
  }
}
