/** All forms of sentence, each with its matcher. An earlier form is tried first. */
import { compile } from "../grammar.ts";
import type { Got, Line } from "../line.ts";
import { ACTS } from "./acts.ts";
import { ALLIES } from "./allies.ts";
import { DATES } from "./dates.ts";
import { DUTIES } from "./duties.ts";
import type { Form } from "./form.ts";
import { MEMBERS } from "./members.ts";
import { PLACES } from "./places.ts";

export const FORMS: readonly Form[] = [...ALLIES, ...MEMBERS, ...DUTIES, ...DATES, ...PLACES, ...ACTS];

const COMPILED: readonly { readonly form: Form; readonly match: (line: Line) => Got | null }[] = FORMS.map((form) => ({
  form,
  match: compile(form.form),
}));

export interface Match extends Got {
  readonly form: Form;
}

/** The first form that matches the whole line. */
export function matchOf(line: Line): Match | null {
  for (const { form, match } of COMPILED) {
    const got = match(line);
    if (got === null) continue;
    const { order = [] } = form;
    const slots = [...order.flatMap((place) => got.slots[place] ?? []), ...got.slots.filter((_, place) => !order.includes(place))];
    return {
      ...got,
      form,
      slots,
      denies: form.denies === true || got.denies || got.slots.some((one) => "joint" in one && one.joint === "nor"),
    };
  }
  return null;
}
