/** The network of one day: lines between two states, nodes of large pacts with their spokes, and the states without a tie. */
import { type AnswerOf, PACT_TYPES } from "../../../src/surfaces/client/words.ts";
import { type Form, formOf } from "../forms.ts";
import type { Shape } from "./graph.ts";

export type Network = AnswerOf<"network.at">;
export type Pact = Network["instruments"][number];

export interface Stroke {
  readonly key: string;
  readonly from: string;
  /** A state, or an instrument with a node. */
  readonly to: string;
  /** The ends that owe; for a spoke, whether the state owes and whether it is owed. */
  readonly fromOwes: boolean;
  readonly toOwes: boolean;
  readonly form: Form;
  readonly spoke: boolean;
}

export interface Drawn {
  readonly strokes: readonly Stroke[];
  readonly hubs: readonly Pact[];
  /** Each state with a tie: the number of states it owes, and of those that owe it. */
  readonly tied: ReadonlyMap<string, { readonly owes: number; readonly owed: number }>;
  readonly untied: Network["states"];
}

const ORDER: readonly Form[] = [...PACT_TYPES, "soft"];
const stronger = (a: Form, b: Form) => (ORDER.indexOf(a) <= ORDER.indexOf(b) ? a : b);

export function drawnOf({ edges, instruments, states }: Network, shapes: ReadonlyMap<string, Shape>): Drawn {
  const hubs = instruments.filter(({ id }) => shapes.get(id) === "many");
  const many = new Set(hubs.map(({ id }) => id));
  const forms = new Map(instruments.map(({ id, types }) => [id, formOf(types)]));
  const lines = new Map<string, Stroke>();
  const tied = new Map<string, { owes: number; owed: number }>();
  const count = (id: string, way: "owes" | "owed") => {
    const known = tied.get(id) ?? { owes: 0, owed: 0 };
    known[way] += 1;
    tied.set(id, known);
  };
  for (const { from, to, instruments: under } of edges) {
    count(from, "owes");
    count(to, "owed");
    for (const id of under) {
      if (many.has(id)) continue;
      const [one, other] = from < to ? [from, to] : [to, from];
      const key = `${one} ${other}`;
      const known = lines.get(key);
      const form = forms.get(id) ?? "soft";
      lines.set(key, {
        key,
        from: one,
        to: other,
        fromOwes: known?.fromOwes === true || one === from,
        toOwes: known?.toOwes === true || other === from,
        form: known === undefined ? form : stronger(known.form, form),
        spoke: false,
      });
    }
  }
  const spokes = hubs.flatMap(({ id, owing, owed }) =>
    [...new Set([...owing, ...owed])].map((state) => ({
      key: `${state} ${id}`,
      from: state,
      to: id,
      fromOwes: owing.includes(state),
      toOwes: owed.includes(state),
      form: forms.get(id) ?? "soft",
      spoke: true,
    })),
  );
  return { strokes: [...spokes, ...lines.values()], hubs, tied, untied: states.filter(({ id }) => !tied.has(id)) };
}
