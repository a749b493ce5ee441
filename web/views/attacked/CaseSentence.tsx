/** The case in one sentence: the side that attacks in blue, the side attacked in ochre. */
import { labels } from "./labels.ts";
import type { Case } from "./useCase.ts";

export function CaseSentence(stated: Case["stated"]) {
  return (
    <h1 className="sentence">
      {labels.were}
      <span className="name first">{stated.by}</span>
      {labels.toAttack}
      <span className="name second">{stated.on}</span>
      {circumstances(stated)}
    </h1>
  );
}

/** The sentence as plain text, for a citation. */
export function caseText(stated: Case["stated"]): string {
  return `${labels.were}${stated.by}${labels.toAttack}${stated.on}${circumstances(stated)}`;
}

/** The place, the date, and the act unless it is a plain attack. */
function circumstances({ place, date, act }: Case["stated"]): string {
  const how = act === null || act === "armed-attack" ? "" : labels.by(labels.acts[act] ?? act);
  return `${place === null ? "" : labels.where(place)}${labels.day(date)}${how}`;
}
