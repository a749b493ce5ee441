/** Chinese for a rule for ally as a sentence about a state, up to the number of states: "负有防卫义务的对象有". */
import type { TiesPhrases } from "../../model/phrases/ties.ts";
import { type ObligationType, PACT_TYPES } from "../../model/vocabulary.ts";
import type { Speaker } from "../speaker.ts";
import { TYPES } from "./terms.ts";
import { TIERS } from "./tiers.ts";

type Rule = TiesPhrases["rule-predicate"];

/** With more kinds than this of ties that promise nothing, the list is left out. */
const MOST = 2;

const isPromise = (type: ObligationType) => (PACT_TYPES as readonly string[]).includes(type);

export function rulePredicate({ types, grades, direction, bound, tiers }: Rule, say: Speaker): string {
  const promised = types.filter(isPromise);
  const beside = types.filter((type) => !isPromise(type));
  if (direction === "either" && beside.length > MOST) return "与之有某种联系的有";
  const isBinding = grades.every((grade) => grade === "binding");
  const counted = bound === "signed" ? "，自签署起算，" : "";
  const all = PACT_TYPES.every((type) => promised.includes(type));
  const promises = all ? "五种承诺之一" : `${isBinding ? "有约束力的" : ""}${say.or(promised.map((type) => TYPES[type]))}承诺`;
  if (beside.length === 0 && direction === "owes") return `作出${promises}${counted}的对象有`;
  if (beside.length === 0 && direction === "owed") return `得到${promises}${counted}，作出承诺的有`;
  const grade = isBinding ? "" : grades.includes("unilateral") ? "（约定的或单方的）" : "（不论是否有约束力）";
  const tier = tiers.length === 0 ? "" : `（${say.or(tiers.map((one) => TIERS[one] ?? one))}一级）`;
  const others = beside.map((type) => `${TYPES[type]}${type === "partnership" ? tier : ""}`);
  return `与之有${say.or([...(promised.length === 0 ? [] : [`${promises}${grade}`]), ...others])}${counted}的有`;
}
