/** The columns of a sweep's table: those that name the attack, and those of each output. */
import { COMPLETE } from "../dataset/build/rows.ts";
import { STANDINGS_IN_WAR, type StandingInWar } from "../law/outcome/defenders.ts";
import type { Definition, Output } from "./definition.ts";

/** The side that third states help: defenders help the attacked, supporters the first attacker. */
export const SIDES = { defenders: "target", supporters: "initiator" } as const;
export type Helped = keyof typeof SIDES;
export const BOTH = Object.keys(SIDES) as Helped[];

/** What a column holds of an attack. */
export type Holds =
  | { readonly of: "date" | "attacker" | "attacked" | "code1" | "code2" | "place" | "reading" | "joined-by" | "completeness" }
  | { readonly of: "count" | "states"; readonly helped: Helped; readonly standing: StandingInWar }
  | { readonly of: "instruments"; readonly helped: Helped };

export interface Column {
  readonly name: string;
  readonly type: "date" | "text" | "integer" | "number";
  readonly means: string;
  /** When there is no value; absent if there always is. */
  readonly empty?: string;
  readonly holds: Holds;
}

const MEANS: Readonly<Record<StandingInWar, string>> = {
  obliged: "a binding clause obliges them to assist",
  contestable: "their binding duty to assist turns on an open question, and they are not obliged otherwise",
  permitted: "a treaty permits, and does not oblige, them to assist",
  political: "they have a political or revocable commitment to assist",
  nominal: "they would be obliged to assist, under a pact that nobody has kept alive",
  barred: "they must stay neutral or withhold help",
};
const WHOM: Readonly<Record<Helped, string>> = { defenders: "the attacked", supporters: "the first attacker" };

export function columnsOf({ units, outputs, zeros }: Pick<Definition, "units" | "outputs" | "zeros">): Column[] {
  const thin = zeros === "kept" ? {} : { empty: `no state was found, and completeness is under ${COMPLETE}` };
  const list = units.system === "cow" ? "Correlates of War" : "Gleditsch and Ward";
  return [
    { name: "date", type: "date", means: "The day on which the law is read", holds: { of: "date" } },
    {
      name: "place",
      type: "text",
      means: "Where the attack falls: the homeland of the attacked, or a place by id",
      holds: { of: "place" },
    },
    {
      name: "reading",
      type: "text",
      means: "Open questions as they stand, or one question with the number of its reading",
      holds: { of: "reading" },
    },
    {
      name: "joined_by",
      type: "text",
      means: "The second power that joins the attacker in a later round",
      empty: "none joins",
      holds: { of: "joined-by" },
    },
    { name: "attacker", type: "text", means: "The state that attacks, by key", holds: { of: "attacker" } },
    { name: "attacked", type: "text", means: "The state that is attacked, by key", holds: { of: "attacked" } },
    { name: "code1", type: "integer", means: `The attacker's number in the list of ${list}`, holds: { of: "code1" } },
    { name: "code2", type: "integer", means: `The number of the attacked in the list of ${list}`, holds: { of: "code2" } },
    {
      name: "completeness",
      type: "number",
      means: "The share of the known pacts of the two states' regions and era that the ledger has: of the region and state with the least",
      empty: "no pact is known there and then",
      holds: { of: "completeness" },
    },
    ...outputs.flatMap(outputColumns).map((column) => ({ ...column, ...thin })),
  ];
}

function outputColumns(output: Output): Column[] {
  switch (output) {
    case "defenders":
    case "supporters":
      return STANDINGS_IN_WAR.map((standing) => ({
        name: `${output}_${standing}`,
        type: "integer",
        means: `Third states toward ${WHOM[output]}, by number: ${MEANS[standing]}`,
        holds: { of: "count", helped: output, standing },
      }));
    case "states":
      return BOTH.flatMap((helped) =>
        STANDINGS_IN_WAR.map(
          (standing): Column => ({
            name: `${helped}_${standing}_states`,
            type: "text",
            means: `Third states toward ${WHOM[helped]}, by key: ${MEANS[standing]}`,
            holds: { of: "states", helped, standing },
          }),
        ),
      );
    case "instruments":
      return BOTH.map((helped) => ({
        name: `${helped}_instruments`,
        type: "text",
        means: `Instruments that stand behind these numbers toward ${WHOM[helped]}, each with its number of third states`,
        holds: { of: "instruments", helped },
      }));
  }
}
