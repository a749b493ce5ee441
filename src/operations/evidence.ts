/** How a tie is shown as a record, for surfaces that ask for ties and not for counts. */
export { tieEvidence } from "../strategy/evidence.ts";
