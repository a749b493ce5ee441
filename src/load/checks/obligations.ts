/** Checks of the obligations of one instrument: unique ids, two parties, and the slots that each type needs. */
import type { Instrument, Obligation } from "../../model/instruments.ts";
import { PACT_TYPES } from "../../model/vocabulary.ts";
import type { Path } from "../yamlFile.ts";

/** Adds a complaint about the place at `path`. */
export type Complain = (path: Path, what: string, why: string, todo: string) => void;

export function checkObligations({ obligations }: Instrument, complain: Complain): void {
  const ids = new Set<string>();
  for (const [index, obligation] of obligations.entries()) {
    const path: Path = ["obligations", index];
    if (ids.has(obligation.id))
      complain([...path, "id"], `the obligation "${obligation.id}" is defined twice`, "ids are unique in an instrument", "rename one");
    ids.add(obligation.id);
    checkSides(obligation, path, complain);
    checkSlots(obligation, path, complain);
    for (const [later, version] of obligation.versions.entries()) {
      if (later > 0 && version.from === undefined)
        complain([...path, "versions", later], '"from" is missing', "a later version says since when", 'add "from"');
    }
  }
}

function checkSides({ by, toward }: Obligation, path: Path, complain: Complain): void {
  if (!Array.isArray(by) || !Array.isArray(toward) || by.length !== 1 || toward.length !== 1 || by[0] !== toward[0]) return;
  complain(path, `${by[0]} owes itself`, "an obligation runs between two states", 'correct "by" or "toward"');
}

/** A clause with effect in war says what triggers it and what is owed; a nonaggression clause says what it forbids. */
function checkSlots({ type, forbids, versions: [first] }: Obligation, path: Path, complain: Complain): void {
  if (type === "nonaggression" && forbids === undefined) {
    complain(
      path,
      '"forbids" is missing',
      "a nonaggression clause says what it forbids: attack, hostile-alliance, separate-peace, use-of-territory, conflicting-engagement, interference",
      'add "forbids: [attack]", or what the text says',
    );
  }
  if (first === undefined || !(PACT_TYPES as readonly string[]).includes(type)) return;
  if (first.trigger === undefined)
    complain(
      [...path, "versions", 0],
      '"trigger" is missing',
      "a clause says what sets it off",
      'add "trigger: armed-attack", or the word of the text',
    );
  if (first.response === undefined)
    complain(
      [...path, "versions", 0],
      '"response" is missing',
      "a clause says what is owed",
      'add "response: {does: …, force: …, decides: …, wording: …}"',
    );
}
