/** A tie as the record that a drawer shows. */
export { tieEvidence } from "../../operations/evidence.ts";
