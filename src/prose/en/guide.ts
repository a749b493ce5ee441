/** English sentences of a guided map. */

import type { GuidePhrases } from "../../model/phrases/guide.ts";
import { capital } from "../capital.ts";
import type { Sentences, Speaker } from "../speaker.ts";
import { KINDS } from "./lawWords.ts";
import { numberWord, onDate } from "./numbers.ts";

/** Names of groups of islands take the article and a plural verb, as the names of some states take the article. */
const isMany = (name: string) => /\b(Islands|Isles|Rocks)\b/.test(name);
const at = (id: string, say: Speaker) => (isMany(say.place(id)) ? `the ${say.place(id)}` : say.place(id));
const by = (id: string, say: Speaker, one: string, many: string) => `${at(id, say)} ${isMany(say.place(id)) ? many : one}`;
const LIES = { inside: "inside", argued: "argued", outside: "outside" } as const;
const verb = (count: number, one: string, other: string) => (count === 1 ? one : other);

export const guide: Sentences<GuidePhrases> = {
  "guide-title": ({ place, article, lies }, say) =>
    lies === "argued"
      ? `Why it is argued whether ${by(place, say, "is", "are")} inside Article ${article}`
      : `Why ${by(place, say, "is", "are")} ${lies} Article ${article}`,
  "guide-area-title": ({ article }) => `Article ${article} says where an attack must fall`,
  "guide-area": ({ instrument, owed, article }, say) =>
    `Article ${owed} of the ${say.instrument(instrument)} applies to an armed attack only if it falls in one of the areas that Article ${article} lists. Any one of them suffices.`,
  "guide-area-counts": ({ date, inside, argued, outside }, say) =>
    `${capital(onDate(date, say.date(date)))}, ${say.count(inside, "homeland or place", "homelands and places")} of the ledger ${verb(inside, "lies", "lie")} inside, ${numberWord(argued)} ${verb(argued, "is", "are")} argued, and ${numberWord(outside)} ${verb(outside, "lies", "lie")} outside.`,
  "guide-place-title": ({ place, lies }, say) =>
    lies === "argued"
      ? `Whether ${by(place, say, "lies", "lie")} in one of these areas is argued`
      : `${capital(by(place, say, "lies", "lie"))} in ${lies === "inside" ? "one" : "none"} of these areas`,
  "guide-place-held": ({ place, states, owed }, say) =>
    states.length === 0
      ? `The ledger names no state that administers ${at(place, say)} on that day.`
      : owed
        ? `${capital(say.states(states))} ${verb(states.length, "holds", "hold")} ${at(place, say)}, and ${verb(states.length, "is", "are")} owed the promise. So only the place decides.`
        : `${capital(say.states(states))} ${verb(states.length, "holds", "hold")} ${at(place, say)}, and ${verb(states.length, "is", "are")} not owed the promise on that day.`,
  "guide-place-parts": ({ place, met, parts }, say) =>
    met === 0
      ? `${capital(by(place, say, "meets", "meet"))} none of the ${numberWord(parts)} parts of the area. Beside each stand its conditions: those that are met, and those that are not.`
      : `${capital(by(place, say, "meets", "meet"))} ${numberWord(met)} of the ${numberWord(parts)} parts of the area.`,
  "guide-others-title": ({ lies, same, all }) =>
    same === 0
      ? `Other places compared: ${all === 1 ? "it is" : "none is"} ${LIES[lies]}`
      : `${capital(numberWord(same))} of ${numberWord(all)} other places ${same === 1 ? "is" : "are"} ${LIES[lies]} too`,
  "guide-others": ({ lies, places }, say) => `${capital(LIES[lies])}: ${say.and(places.map((id) => at(id, say)))}.`,
  "guide-change-title": () => "Which facts would change the answer",
  "guide-change-if": ({ place, groups }, say) =>
    `${capital(at(place, say))} would be inside if ${isMany(say.place(place)) ? "they" : "it"} ${groups.map((group) => say.and(group.map((one) => say.phrase(one)))).join(", or ")}. No reading of the words does that; only another text can.`,
  "guide-if-in-region": ({ regions }, say) => `lay in ${say.or(regions.map(say.region))}`,
  "guide-if-of-kind": ({ kinds }, say) => `were ${say.or(kinds.map((id) => KINDS[id as keyof typeof KINDS] ?? id))}`,
  "guide-change-forces": ({ states, regions }, say) =>
    `Where the attack falls counts, not where the forces come from: ships, aircraft and troops of ${say.states(states)} are inside while they are in ${say.or(regions.map(say.region))}.`,
  "guide-change-named": ({ places, until }, say) =>
    until === null
      ? `A treaty can name a place that would else be outside: this one names ${say.and(places.map(say.region))}.`
      : `A treaty can name a place that would else be outside: this one named ${say.and(places.map(say.region))} until ${say.date(until)}.`,
  "guide-change-never": ({ place, lies, since }, say) =>
    `No day changes it: ${by(place, say, "has", "have")} been ${LIES[lies]} under every wording of the text since ${say.date(since)}.`,
  "guide-change-runs": ({ place, runs }, say) =>
    `The day matters: ${by(place, say, "was", "were")} ${say.and(runs.map(({ from, lies }) => `${LIES[lies]} from ${say.date(from)}`))}.`,
  "guide-elsewhere-title": ({ place, states }, say) =>
    states === 0
      ? `No other promise of defence in the ledger reaches ${at(place, say)}`
      : `Other promises reach ${at(place, say)}: ${say.count(states, "state owes", "states owe")} defence there`,
  "guide-elsewhere": ({ holders, date }, say) =>
    `These are the promises owed to ${say.states(holders)} ${onDate(date, say.date(date))} whose area includes the place or that have no area. Each has further conditions, on who attacks and how; a case tests them.`,
  "guide-elsewhere-left": ({ clauses }, say) =>
    `${capital(say.count(clauses, "other clause of defence stops", "other clauses of defence stop"))} short of it.`,
};
