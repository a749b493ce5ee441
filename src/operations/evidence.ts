/** A tie as a record, for surfaces that show ties instead of counts. */
export { tieEvidence } from "../strategy/evidence.ts";
