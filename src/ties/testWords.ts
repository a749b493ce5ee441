/** A test on a state in words, with names in place of keys where they are given. */
import type { StateTest } from "../model/clauses.ts";

/** What keys are called. `region` is also asked for a place: a clause may name either. */
export interface Names {
  readonly state: (id: string) => string;
  readonly region: (id: string) => string;
  readonly war: (id: string) => string;
  readonly group: (id: string) => string;
}

const spaced = (id: string) => id.replaceAll("-", " ");

/** Keys as they stand, for a terminal. */
export const KEYS: Names = Object.freeze({ state: (id: string) => id, region: spaced, war: (id: string) => id, group: spaced });

export function testText(test: StateTest, names: Names = KEYS): string {
  if (typeof test === "string") return /^[A-Z]{3}$/.test(test) ? names.state(test) : test;
  if (Array.isArray(test)) return test.map((one) => testText(one, names)).join(" or ");
  if ("all" in test) return test.all.map((one) => testText(one, names)).join(" and ");
  if ("any" in test) return test.any.map((one) => testText(one, names)).join(" or ");
  if ("not" in test) return `not ${testText(test.not, names)}`;
  if ("class" in test) return names.group(test.class);
  if ("party" in test) return test.party ? "a party" : "not a party";
  if ("allied-with" in test) return `allied with ${names.state(test["allied-with"])}`;
  if ("in-war" in test) return `in the war ${test["in-war"].map(names.war).join(" or ")}`;
  if ("borders" in test) return `bordering ${names.state(test.borders)}`;
  return `in ${names === KEYS ? test.region : names.region(test.region)}`;
}
