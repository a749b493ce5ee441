/** English for a question of the search: the link to its answer. */
import type { ClaimsPhrases } from "../../model/phrases/claims.ts";
import type { Speaker } from "../speaker.ts";

export function question({ kind, states, instrument, place, date }: ClaimsPhrases["question"], say: Speaker): string {
  const [a, b] = states.map((id) => say.state(id));
  const when = date === null ? "" : `, ${date.slice(0, 4)}`;
  const treaty = instrument === null ? "" : say.instrument(instrument);
  const target = place === null ? (b ?? a ?? "") : say.place(place);
  switch (kind) {
    case "who-defends":
      return b === undefined
        ? `Who must defend ${target}, were it attacked${when}`
        : `Who must help, were ${target} attacked by ${a}${when}`;
    case "allies":
      return `Allies of ${a ?? ""}, and what it owes to whom${when}`;
    case "is-ally":
      return `Is it true? ${capital(a ?? "")} as a treaty ally of ${b ?? ""}${when}`;
    case "must-defend":
      return `Is it true? ${capital(a ?? "")} as bound to defend ${b ?? ""}${when}`;
    case "is-member":
      return `Is it true? ${capital(a ?? "")} as a member (${treaty})${when}`;
    case "compare":
      return `${capital(a ?? "")} and ${b ?? ""}: what each owes to whom${when}`;
    case "treaty":
      return `${treaty}: members, articles, dates${when}`;
    case "treaty-of-pair":
      return `${treaty}: the treaty between ${a ?? ""} and ${b ?? ""}${when}`;
    case "why":
      return `Why so few allies? The explanations, tested on ${a ?? ""}`;
    case "bases":
      return `Foreign forces and bases: ${a ?? ""} in ${b ?? a ?? ""}${when}`;
    case "map":
      return `Map of promises between states${when}`;
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
