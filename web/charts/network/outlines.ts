/** The outline of a tie in the network, in the form of its promise. */

import type { Form } from "../forms.ts";
import { arrowhead, bendOf, type Point, stroke, taper, wedge } from "../strokes.ts";
import type { Stroke } from "./drawn.ts";

export interface Outline {
  /** Drawn filled. */
  readonly body: string;
  /** Drawn as a stroke, for dashed and double forms. */
  readonly line: string;
}

/** Outlines by tie, for one chart size. No date moves a state, so a tie keeps its outline from date to date. */
export type OutlineCache = Map<string, Outline>;

const isFilled = (form: Form) => form === "defence" || form === "offence";

export function outlineOf(tie: Stroke, from: Point, to: Point, unit: number, cache: OutlineCache): Outline {
  const key = `${tie.key} ${tie.form} ${tie.fromOwes} ${tie.toOwes}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const outline = makeOutline(tie, from, to, unit);
  cache.set(key, outline);
  return outline;
}

/** A spoke is straight and has no arrowhead at the node; a line between two states is bent, so that lines fan out. */
function makeOutline({ form, spoke, fromOwes, toOwes }: Stroke, from: Point, to: Point, unit: number): Outline {
  const bend = spoke ? null : bendOf(from, to);
  const atTo = !spoke && fromOwes ? arrowhead(bend ?? from, to, unit) : "";
  const atFrom = toOwes ? arrowhead(bend ?? to, from, unit) : "";
  if (!isFilled(form)) return { body: atTo + atFrom, line: stroke(from, to, spoke) };
  const body = spoke ? wedge(from, to, fromOwes, toOwes && !fromOwes, 2 * unit) : taper(from, to, fromOwes, toOwes, 1.1 * unit);
  return { body: form === "offence" ? body + atTo + atFrom : body, line: "" };
}
