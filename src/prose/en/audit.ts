/** English questions of an audit. */
import type { AuditPhrases } from "../../model/phrases/audit.ts";
import type { Sentences } from "../speaker.ts";
import { article as articleWords } from "./lawWords.ts";

const spaced = (id: string) => id.replaceAll("-", " ");
/** " (number 2 of 3 such acts in the file)" */
const among = (nth: number, of: number, what: string) => (of === 1 ? "" : ` (number ${nth} of ${of} such ${what} in the file)`);

export const audit: Sentences<AuditPhrases> = {
  "audit-act": ({ instrument, act, states, alone, nth, of }, say) => {
    const whom = states.length === 0 ? "" : `, by or for ${say.states(states)}`;
    return `${say.instrument(instrument)}: the act "${spaced(act)}"${whom}${among(nth, of, "acts")}. On which day${alone ? ", and by or for which states" : ""}?`;
  },
  "audit-clause": ({ instrument, article, nth, of, from }, say) =>
    `${say.instrument(instrument)}, ${articleWords(article)}${from === null ? "" : `, as it stands since ${say.date(from)}`}: the promise${among(nth, of, "promises of this article")}. Of which kind and grade, by whom and toward whom, on which event, in which area, with which conditions and exceptions, and what is owed?`,
  "audit-membership": ({ instrument, state, site, nth, of }, say) =>
    `${say.instrument(instrument)}: ${say.state(state)}${site === null ? "" : `, ${site}`}${among(nth, of, "periods")}. From which day to which day was it bound, and with which standing?`,
};
