/** A tie as the record that a drawer shows, for views that ask for ties and not for counts. */
export { tieEvidence } from "../../strategy/evidence.ts";
