/** Promises that the strikes of the case themselves break. */
import type { Trace } from "../../model/results/trace.ts";
import { gradeOf, shortTitle } from "../../ties/tieRows.ts";
import type { Decider } from "../cache/decisions.ts";
import type { Situation } from "../case/situation.ts";
import type { Duties } from "../clause/duties.ts";
import { isBroken } from "./nonaggression.ts";

export function breachesOf(situation: Situation, { promisesOf }: Duties, decisionOn: Decider): Trace["breaches"] {
  const promises = [...situation.roles.keys()].flatMap((state) => promisesOf.get(state) ?? []);
  return promises.flatMap((duty) => {
    const broken = isBroken(situation, duty, decisionOn(duty));
    if (broken === "no") return [];
    const { instrument, obligation, clause } = duty.terms;
    return [
      {
        instrument: instrument.id,
        title: instrument.title,
        short: shortTitle(instrument),
        article: obligation.article,
        by: duty.by,
        toward: situation.subject,
        type: obligation.type,
        grade: gradeOf(instrument, obligation),
        certain: broken === "yes",
        obligation: obligation.id,
        wording: clause.slots.response?.wording ?? null,
        quote: clause.quote,
        reference: clause.ref,
      },
    ];
  });
}
