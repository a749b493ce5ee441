/** The conduct check: whether the duty is owed although the state to be helped began the war. */
import { phrase } from "../../model/phrase.ts";
import { beganWith } from "../case/situation.ts";
import { type Check, type CheckContext, check } from "./check.ts";

/** The clause's own word on who struck first; a clause for any war, and one that asks for no fighting, does not mind. */
function conductSaid({ clause, type }: CheckContext): "self-defence" | "any" | "unsaid" {
  const { conduct, trigger } = clause.slots;
  if (conduct !== undefined) return conduct;
  return trigger === "war" || type === "offence" || type === "consultation" || type === "neutrality" ? "any" : "unsaid";
}

export function conductCheck(context: CheckContext): Check {
  const { situation, clause } = context;
  const ref = clause.refs.conduct ?? clause.ref;
  const said = conductSaid(context);
  if (said === "any") return check("conduct", "yes", phrase("owed-whoever-began"), ref);
  const { subject: state, crisis } = situation;
  const began = beganWith(situation, context.enemies, clause.slots.enemy);
  const { why } = began;
  const basis = crisis.held["begun-by:target"] !== undefined ? "fact" : "presumed";
  const reads = ["begun-by:target"];
  if (began.verdict === "no") return check("conduct", "yes", phrase("did-not-begin", { state, why }), ref, { basis, reads });
  if (began.verdict === "open") {
    const settling = said === "unsaid" ? [...reads, "conduct"] : reads;
    return check("conduct", "open", why, ref, { open: "fact", basis: "record", reads: settling });
  }
  return said === "self-defence"
    ? check("conduct", "no", phrase("began-against-self-defence", { state, why }), ref, { basis, reads })
    : check("conduct", "open", phrase("began-text-silent", { state, why }), ref, { basis: "text", reads });
}
