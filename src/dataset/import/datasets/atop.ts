/** The publisher and the pledges that ATOP's files share. */
import { type ValueColumn, yesNo } from "../declare.ts";

export const ATOP = { names: ["The ATOP project"], site: "atopdata.org" } as const;

const pledge = (name: string, means: string, from: string) => yesNo(name, means, { from });

/** Pledges of the member file. */
export const PLEDGES: readonly ValueColumn[] = [
  pledge("defence", "Whether the member pledges defence", "defense"),
  pledge("offence", "Whether it pledges offensive help", "offense"),
  pledge("neutrality", "Whether it pledges neutrality", "neutral"),
  pledge("nonaggression", "Whether it pledges nonaggression", "nonagg"),
  pledge("consultation", "Whether it pledges consultation", "consul"),
];

/** Pledges of the directed dyad-years: of the first state toward the second. */
export const DIRECTED_PLEDGES: readonly ValueColumn[] = [
  pledge("defence", "Whether the first state pledges the second defence", "atop_defense"),
  pledge("offence", "Whether it pledges it offensive help", "atop_offense"),
  pledge("neutrality", "Whether it pledges it neutrality", "atop_neutral"),
  pledge("nonaggression", "Whether it pledges it nonaggression", "atop_nonagg"),
  pledge("consultation", "Whether it pledges it consultation", "atop_consul"),
];
