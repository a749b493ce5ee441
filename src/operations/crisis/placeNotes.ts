/** Notes on the place of a case: that it is not the target's, or that its title or its holder is another matter. None is an error. */
import { placeView } from "../../law/cache/places.ts";
import { everHeld, isLand, type PlaceView } from "../../law/case/places.ts";
import { locate } from "../../law/case/situation.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import type { Crisis } from "../../model/crisis.ts";
import type { StateId } from "../../model/ids.ts";
import type { UnspokenNote } from "../../model/results/envelope.ts";
import type { Day } from "../../time/day.ts";
import { note } from "../notes.ts";

/**
 * The notes for a named place: one for each target that does not hold it, and one where it is disputed or occupied. What a striker
 * holds since the day of the attack itself is read as it stood the day before.
 */
export function placeNotes(ledger: Ledger, crisis: Crisis, targets: readonly { id: StateId }[], place: string | null): UnspokenNote[] {
  if (place === null) return [];
  const view = placeView(ledger, place);
  const [first] = crisis.strikes.filter((strike) => strike.place === place);
  const day = first === undefined ? (crisis.date as Day) : locate(ledger, first, crisis.date as Day).heldOn;
  if (!isLand(view)) return [];
  const strangers = targets.filter(({ id }) => !isTheirs(view, id, day));
  const holders = [...view.administered(day).states];
  const others = strangers.map(({ id }) =>
    note(everHeld(ledger, place, id) ? "place-not-held" : "place-never-held", { target: id, place, holders }, [place]),
  );
  return strangers.length === targets.length ? others : [...others, ...titleNotes(view, place, holders, day)];
}

function isTheirs(view: PlaceView, id: StateId, day: Day): boolean {
  return [view.administered(day).states, view.sovereign(day), view.claimed(day), view.homelandOf].some((states) => states.includes(id));
}

/** A note where several states claim the place, or where one that claims it does not administer it. */
function titleNotes(view: PlaceView, place: string, holders: StateId[], day: Day): UnspokenNote[] {
  const claimants = [...new Set([...view.sovereign(day), ...view.claimed(day)])].sort();
  if (claimants.length > 1) return [note("place-disputed", { place, claimants, holders }, [place])];
  const [claimant] = claimants;
  const occupied = claimant !== undefined && holders.length > 0 && !holders.includes(claimant);
  return occupied ? [note("place-occupied", { place, claimant, holders }, [place])] : [];
}
