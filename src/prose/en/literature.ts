/** English sentences about published numbers and their recomputation. */
import type { Outcome } from "../../model/literatureWords.ts";
import type { LiteraturePhrases } from "../../model/phrases/literature.ts";
import type { Sentences } from "../speaker.ts";

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  same: "It comes out: ours rounds to the number as printed, or has its direction.",
  near: "It comes near: ours is within a tenth of the published number.",
  unsure: "It cannot be told: the interval of 95 per cent of our estimate holds no difference too.",
  differs: "It differs: ours is more than a tenth away, or has the other direction.",
  "not-computed": "Not compared: our value needs copies of datasets that were not given, or is not defined.",
};

export const literature: Sentences<LiteraturePhrases> = {
  "literature-rule": () =>
    "Ours is the same if it rounds to the last digit that was printed, or has the same direction, with no difference outside its interval of 95 per cent; near if it is within a tenth of the published number. Neither says that the study was right, or that the ledger is.",
  "literature-order": () =>
    "Each computation and its definition were written and kept before the published number was entered. A row that does not come out stays, with the reason.",
  "literature-needs-data": () =>
    "Some values need your own copies of datasets (--data DIR); without them the values that were kept from an earlier run are shown, with the copies that they came from.",
  "literature-outcome": ({ outcome }) => OUTCOMES[outcome],
};
