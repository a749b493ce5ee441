/** English for a question of the search: the link to its answer. */

import type { ClaimsPhrases } from "../../model/phrases/claims.ts";
import { capital } from "../capital.ts";
import type { Speaker } from "../speaker.ts";

/** Names of continents as they stand inside a sentence. */
const CONTINENTS: Readonly<Record<string, string>> = {
  europe: "Europe",
  asia: "Asia",
  africa: "Africa",
  "north-america": "North America",
  "south-america": "South America",
  oceania: "Oceania",
  antarctica: "Antarctica",
};

export function question({ kind, states, instrument, place, date, region }: ClaimsPhrases["question"], say: Speaker): string {
  const [a, b, helper] = states.map((id) => say.state(id));
  const when = date === null ? "" : `, ${date.slice(0, 4)}`;
  const treaty = instrument === null ? "" : say.instrument(instrument);
  const target = place === null ? (b ?? a ?? "") : say.place(place);
  switch (kind) {
    case "who-defends":
      if (b === undefined) return `Who owes ${a ?? ""} defence, by which words${place === null ? "" : ` (${target} is held by it)`}${when}`;
      return helper === undefined
        ? `Who must help, were ${target} attacked by ${a}${when}`
        : `${capital(helper)}, were ${target} attacked by ${a}: what it must and may do${when}`;
    case "allies":
      return `Allies of ${a ?? ""}, and what it owes to whom${when}`;
    case "is-ally":
      return `Is it true? ${capital(a ?? "")} as a treaty ally of ${b ?? ""}${when}`;
    case "must-defend":
      return b === undefined && instrument !== null
        ? `Is it true? The ${treaty} as binding its parties to defend ${a ?? ""}${when}`
        : `Is it true? ${capital(a ?? "")} as bound to defend ${b ?? ""}${when}`;
    case "is-member":
      return `Is it true? ${capital(a ?? "")} as a member of the ${treaty}${when}`;
    case "compare":
      return `${capital(a ?? "")} and ${b ?? ""}: what each owes to whom${when}`;
    case "treaty":
      return `${treaty}: members, articles, dates${when}`;
    case "treaty-of-pair":
      return `${treaty}: what it says on ${a ?? ""} and ${b ?? ""}${when}`;
    case "why":
      return `Why so few allies? The explanations, tested on ${a ?? ""}`;
    case "bases":
      return `Foreign forces and bases: ${a ?? ""} in ${b ?? a ?? ""}${when}`;
    case "bases-in":
      return `Foreign forces and bases in ${target}${when}`;
    case "bases-of":
      return `States in which ${a ?? ""} may station forces or use bases${when}`;
    case "uses":
      return instrument === null
        ? `No invocation of a pact is on record${when === "" ? "" : ` in ${when.slice(2)}`}; what began and ended then`
        : `${treaty}: when it was invoked, by whom${when}`;
    case "changes":
      return `Pacts that began and ended${a === undefined ? "" : ` for ${a}`}${date === null ? "" : ` in ${date.slice(0, 4)}`}`;
    case "region":
      return `Pacts of states in ${CONTINENTS[region ?? ""] ?? ""}${when}`;
    case "map":
      return `Map of promises between states${when}`;
  }
}
