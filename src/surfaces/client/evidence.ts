/** What the app shares with the comparison: a tie as the record that a drawer shows. */
export { tieEvidence } from "../../strategy/evidence.ts";
