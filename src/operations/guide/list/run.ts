/** guide.list: the guides whose clause was owed on the day, with the answer that each leads to. */
import { LIES } from "../../../law/areas/lies.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import type { GuideList } from "../../../model/results/guide.ts";
import { dayOf, frame } from "../../inputs.ts";
import type { Context } from "../../operation.ts";
import { courseOf } from "../course.ts";
import { headOf } from "../head.ts";
import type { Input } from "./schema.ts";

export function run({ ledger }: Context, { instrument, date }: Input): Unspoken<GuideList> {
  const day = dayOf(ledger, date);
  const courses = (ledger.data.guides ?? []).flatMap((guide) => courseOf(ledger, guide, day) ?? []);
  const guides = courses
    .filter(({ one }) => instrument === undefined || instrument === one.instrument.id)
    .map((course) => ({ ...headOf(course), lies: LIES[course.verdict], steps: course.guide.steps.length }));
  return { kind: "guides", ...frame(ledger, day), date: day, guides };
}

/** The rows of the answer for --csv. */
export const rows = ({ guides }: GuideList) => guides.map(({ instrument, ...guide }) => ({ ...guide, instrument: instrument.id }));
