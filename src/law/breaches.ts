/** Promises that the blows of the case themselves break. */
import type { Trace } from "../model/results/trace.ts";
import type { Cache, Duty } from "./decide.ts";
import type { Duties } from "./duties.ts";
import { decideNonaggression } from "./nonaggression.ts";
import type { Situation } from "./situation.ts";

export function breachesOf(situation: Situation, { promisesOf }: Duties, cache: Cache): Trace["breaches"] {
  return [...situation.roles.keys()].flatMap((state) => (promisesOf.get(state) ?? []).flatMap((duty) => breachOf(situation, duty, cache)));
}

function breachOf(situation: Situation, duty: Duty, cache: Cache): Trace["breaches"] {
  const { broken } = decideNonaggression(situation, duty, cache);
  if (broken === "no") return [];
  const { instrument, obligation, by } = duty;
  return [
    {
      instrument: instrument.id,
      title: instrument.short ?? instrument.title,
      article: obligation.article,
      by,
      toward: situation.subject,
      type: obligation.type,
      certain: broken === "yes",
    },
  ];
}
