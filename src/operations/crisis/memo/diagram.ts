/** The rings of a memo: each state once, on the ring of its strongest duty; null for a case without duties. */
import { groupBy } from "../../../ledger/groupBy.ts";
import type { CrisisAct } from "../../../model/crisis.ts";
import type { StateId } from "../../../model/ids.ts";
import { phrase, type Unspoken } from "../../../model/phrase.ts";
import { MEMO_RINGS, type MemoRing } from "../../../model/phrases/memo.ts";
import type { Memo, UnspokenMemoDuty } from "../../../model/results/memo.ts";

type Diagram = NonNullable<Unspoken<Memo["diagram"]>>;
type Dot = Diagram["rings"][number]["dots"][number];
type Form = Dot["form"];
type Place = MemoRing | "attacker" | "neutral";

interface Sides {
  readonly initiators: readonly { readonly id: StateId }[];
  readonly targets: readonly { readonly id: StateId }[];
  readonly act: CrisisAct;
}

/** From this number of states on, those of one ring and form are one dot. */
const MANY = 4;

const FORMS: readonly Form[] = ["sure", "contestable", "nominal"];
/** Places by strength, as the short answer ranks duties: help that is owed, help that may be given, staying out, talks, politics. */
const PLACES: readonly Place[] = ["must", "own", "may", "neutral", "consult", "political", "attacker"];

const BY_GRADE = { binding: "must", unilateral: "own", permissive: "may", principle: "political" } as const;

export function diagramOf(duties: readonly UnspokenMemoDuty[], sides: Sides): Unspoken<Memo["diagram"]> {
  const standing = new Map<string, { readonly place: Place; readonly form: Form }>();
  for (const duty of duties) {
    const at = { place: placeOf(duty), form: formOf(duty) };
    for (const state of duty.owedBy) {
      if (sides.initiators.some(({ id }) => id === state)) continue; // it stands at the arrow
      const known = standing.get(state);
      if (known === undefined || rankOf(at) < rankOf(known)) standing.set(state, at);
    }
  }
  if (standing.size === 0) return null;
  const dotsAt = (place: Place) => dotsOf([...standing].flatMap(([state, at]) => (at.place === place ? [{ state, form: at.form }] : [])));
  const rings = MEMO_RINGS.map((id) => ({ id, label: phrase("memo-ring", { of: id }), dots: dotsAt(id) }));
  const apart = (["neutral", "attacker"] as const).map((of) => ({ label: phrase("memo-ring", { of }), dots: dotsAt(of) }));
  const names = (states: Sides["targets"]) => states.map(({ id }) => phrase("memo-names", { states: [id] }));
  return {
    label: phrase("memo-diagram", { by: sides.initiators.map(({ id }) => id), on: sides.targets.map(({ id }) => id), act: sides.act }),
    attackers: names(sides.initiators),
    attacked: names(sides.targets),
    // A ring that hardly any case has is drawn where it is needed.
    rings: rings.filter(({ id, dots }) => id !== "own" || dots.length > 0),
    apart: apart.filter(({ dots }) => dots.length > 0),
  };
}

const rankOf = ({ place, form }: { readonly place: Place; readonly form: Form }): number =>
  PLACES.indexOf(place) * FORMS.length + FORMS.indexOf(form);

function placeOf({ deed, side, grade, type }: UnspokenMemoDuty): Place {
  if (type === "neutrality" || (deed !== "assist" && deed !== "act" && deed !== "consult")) return "neutral";
  if (side === "initiator") return "attacker";
  if (grade === "principle") return "political";
  return deed === "consult" || type === "consultation" ? "consult" : BY_GRADE[grade];
}

const formOf = ({ life, status }: UnspokenMemoDuty): Form =>
  life !== null ? "nominal" : status === "contestable" ? "contestable" : "sure";

/** One dot for each state, or one for all of a form where they are many. */
function dotsOf(own: readonly { readonly state: string; readonly form: Form }[]): Dot[] {
  return [...groupBy(own, ({ form }) => form)].flatMap(([form, states]): Dot[] => {
    const note = form === "sure" ? null : phrase("memo-dot", { form });
    const ids = states.map(({ state }) => state);
    return ids.length >= MANY
      ? [{ name: phrase("memo-states", { count: ids.length }), states: ids, count: ids.length, form, note }]
      : ids.map((id) => ({ name: phrase("memo-names", { states: [id] }), states: [id], count: 1, form, note }));
  });
}
