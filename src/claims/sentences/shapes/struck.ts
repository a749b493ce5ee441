/** The object of a case: a place that the state to be helped holds, or that state itself; and the questions about the case. */
import type { Expectation } from "../../../model/claims.ts";
import type { CrisisAct } from "../../../model/crisis.ts";
import type { StateId } from "../../../model/ids.ts";
import type { PlaceList } from "../../../model/results/places.ts";
import type { Way } from "../affairs.ts";
import type { Thing } from "../mentions.ts";
import { mentionsIn, momentsOf, type Scene, stateOf, Unreadable } from "../scene.ts";
import type { Slot } from "../slots.ts";
import { isLoose } from "./force.ts";

/** The place that the name means, where the state to be helped holds or claims it; null where the name is that state's own. */
export function struckPlace(scene: Scene, slot: Slot | undefined, b: StateId): Thing | null {
  const [mention] = mentionsIn(slot);
  if (mention === undefined) return null;
  if (mention.things.some(({ kind, id }) => kind === "state" && id === b)) return null;
  const place = mention.things.find(({ kind }) => kind === "place");
  const held = place === undefined ? undefined : tenureOf(scene, place.id);
  if (place === undefined || held === undefined) throw new Unreadable("word", [mention.bare]);
  const holders = [...held.administered, ...held.claimed];
  if (holders.length > 0 && !holders.includes(b)) throw new Unreadable("word", [mention.bare]);
  return place;
}

/** The state that administers the place then, or the state that bears the name. */
export function holderOf(scene: Scene, slot: Slot | undefined): StateId {
  const things = slot?.kind === "place" ? slot.mention.things : [];
  const place = things.find(({ kind, state }) => kind === "place" && state !== null);
  if (place === undefined) return stateOf(scene, slot);
  const [then] = tenureOf(scene, place.id)?.administered ?? [];
  return then ?? (place.state as StateId);
}

function tenureOf(scene: Scene, id: string): PlaceList["places"][number] | undefined {
  const date = momentsOf(scene).find((day) => day <= scene.today) ?? scene.today;
  return (scene.ask.run("place.list", { date }) as PlaceList).places.find((one) => one.id === id);
}

/** The attack of a case: who attacks whom, where, and whose duty is asked for. */
export interface Attack {
  readonly initiator: StateId;
  readonly target: StateId;
  readonly place: Thing | null;
  /** The state whose duty is meant; null for any. */
  readonly state: StateId | null;
  /** The act, where it is no attack on the land. */
  readonly act?: CrisisAct;
}

/**
 * The ways to take a duty in a case: as one of help, and where the sentence speaks of fighting, as one of armed force. `ofEach`: no
 * bearer of it may be left out.
 */
export function caseWays(
  { initiator, target, place, state, act }: Attack,
  conditions: readonly string[],
  fight: string | null,
  ofEach = false,
): Way[] {
  const way = (name: string | null, more: readonly string[], field: string, value: string): Way => ({
    name,
    ask: (date, denied) => {
      const at = `obligations[${[...conditions, ...more].join("&")}].${field}`;
      const expect: Expectation[] = [denied ? { at, excludes: value } : { at, includes: value }];
      if (ofEach && !denied) expect.push({ at: `obligations[${conditions.join("&")}].status`, excludes: "not-triggered" });
      const input = {
        initiator,
        target,
        ...(place === null ? {} : { place: place.id }),
        ...(state === null ? {} : { state }),
        ...(act === undefined ? {} : { act }),
        date,
      };
      return { "bound-to": { operation: "crisis.trace", input }, expect };
    },
  });
  const help = (name: string | null) => way(name, [], "status", "triggered");
  const force = (name: string | null) => way(name, ["status=triggered"], "force", "required");
  if (fight === null) return [help(null)];
  return isLoose(fight) ? [help("to help in defence"), force("to use armed force")] : [force(null)];
}
