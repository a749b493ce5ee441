/** English for a rule for ally as a sentence about a state, up to the number of states: "owes defence to", "has a tie of some kind with". */
import type { TiesPhrases } from "../../model/phrases/ties.ts";
import { type ObligationType, PACT_TYPES } from "../../model/vocabulary.ts";
import type { Speaker } from "../speaker.ts";

type Rule = TiesPhrases["rule-predicate"];

/** Ties that are no promise for war, each with its article. */
const BESIDE: Readonly<Partial<Record<ObligationType, string>>> = {
  designation: "a designation",
  partnership: "a partnership",
  procurement: "an arrangement of supply",
  membership: "a body or an initiative",
  facilities: "bases or facilities",
  command: "a common command",
  intelligence: "an agreement on intelligence",
};
/** With more kinds than this of ties that promise nothing, the list is left out. */
const MOST = 2;

export function rulePredicate(rule: Rule, say: Speaker): string {
  const { types, grades, direction, bound, tiers, past } = rule;
  const promised = types.filter((type) => BESIDE[type] === undefined);
  const beside = types.filter((type) => BESIDE[type] !== undefined);
  const has = past ? "had" : "has";
  if (direction === "either" && beside.length > MOST) return `${has} a tie of some kind with`;
  const isBinding = grades.every((grade) => grade === "binding");
  const isAgreed = !grades.includes("unilateral");
  const asides = [
    isBinding ? null : isAgreed ? "binding or not" : "agreed or made alone",
    bound === "signed" ? "counted from signature" : null,
    direction === "either" && isBinding ? "given or received" : null,
  ].filter((aside) => aside !== null);
  const aside = asides.length === 0 ? "" : `, ${asides.join(", ")},`;
  if (direction !== "either" && beside.length === 0)
    return direction === "owes"
      ? `${past ? "owed" : "owes"} ${say.and(promised)}${aside} to`
      : `${past ? "was" : "is"} owed ${say.and(promised)}${aside} by`;
  const all = PACT_TYPES.every((type) => promised.includes(type));
  const kinds = [
    ...(promised.length === 0
      ? []
      : [`${isBinding ? "a binding" : isAgreed ? "an agreed" : "a"} promise of ${all ? "any of the five kinds" : say.or(promised)}`]),
    ...beside.map((type) => `${BESIDE[type]}${type === "partnership" && tiers.length > 0 ? ` (${say.or(tiers)})` : ""}`),
  ];
  return `${has} ${say.or(kinds)}${aside} with`;
}
