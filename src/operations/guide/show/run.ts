/** guide.show: a guided map, step by step, computed on the day. */
import { InputError, NotFoundError } from "../../../errors.ts";
import { LIES } from "../../../law/areas/lies.ts";
import type { Ledger } from "../../../ledger/ledger.ts";
import { anyOf, nearest } from "../../../ledger/nearest.ts";
import type { Guide } from "../../../model/guides.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import type { GuideAnswer } from "../../../model/results/guide.ts";
import { dayOf, frame } from "../../inputs.ts";
import type { Context } from "../../operation.ts";
import { courseOf } from "../course.ts";
import { headOf } from "../head.ts";
import type { Input } from "./schema.ts";
import { stepOf } from "./steps.ts";

export function run({ ledger }: Context, { id, date }: Input): Unspoken<GuideAnswer> {
  const day = dayOf(ledger, date);
  const guide = requireGuide(ledger, id);
  const course = courseOf(ledger, guide, day);
  if (course === null)
    throw new InputError({
      what: `nothing of ${guide.clause} was owed to anybody on ${day}`,
      where: "date",
      why: "a guide reads the area for the states that are owed the clause on the day",
      todo: "choose a day on which the treaty was in force",
    });
  const { one, clause, verdict } = course;
  return {
    kind: "guide",
    ...frame(ledger, day),
    date: day,
    ...headOf(course),
    lies: LIES[verdict],
    clauseArticle: one.obligation.article,
    quote: clause.quote,
    reference: clause.refs.area ?? clause.ref,
    steps: guide.steps.map((step) => stepOf(course, step)),
  };
}

function requireGuide({ data }: Ledger, typed: string | undefined): Guide {
  const all = data.guides ?? [];
  const found = typed === undefined ? all[0] : all.find(({ id }) => id === typed);
  if (found !== undefined) return found;
  const close = nearest(
    typed ?? "",
    all.map(({ id }) => id),
  );
  throw new NotFoundError({
    what: typed === undefined ? "this ledger has no guided map" : `no guided map "${typed}"`,
    where: "id",
    why: `there are ${all.length}`,
    todo: close.length > 0 ? `try ${anyOf(close)}` : "list them with: entente guide list",
  });
}

/** The rows of the answer for --csv: the places of all steps, each with its result. */
export const rows = ({ steps }: GuideAnswer) =>
  steps.flatMap(({ kind, places }) =>
    places.map(({ place, name, administered, lies, open, reason }) => ({
      step: kind,
      place,
      name,
      administered: administered.map((one) => one.id).join(" "),
      lies,
      open: open ?? "",
      reason: reason.join("; "),
    })),
  );
