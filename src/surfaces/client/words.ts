/**
 * Everything that a page shares with the other surfaces: types of answers, the directory, dates, complaints. A page imports
 * nothing else from `src` but prose.
 */
import { type Complaint, DataError, type UserError } from "../../errors.ts";
import type { Spoken } from "../../model/phrase.ts";
import { PACT_TYPES } from "../../model/vocabulary.ts";
import type { AnswerOf as LedgerAnswer } from "../../operations/loaders.ts";
import type { OperationName } from "../../operations/table.ts";

export { type Complaint, complaintText, isUserError } from "../../errors.ts";
export { slips } from "../../ledger/nearest.ts";
export { type PactGroup, pactGroups } from "../../ledger/pactGroups.ts";
export { FITS, plainText, searcher } from "../../ledger/search.ts";
export { ANSWER_FORMATS, type ExportFormat } from "../../model/answerFormats.ts";
export { articlePart } from "../../model/articleParts.ts";
export { disputedIn } from "../../model/disputedIn.ts";
export { isDecidedJointly, isTalks, openAs } from "../../model/dutyTold.ts";
export { FIRST_DAY } from "../../model/ledger.ts";
export { MAX_CLAIMS, MAX_CLAIMS_TEXT } from "../../model/limits.ts";
export type { Part, PartData } from "../../model/parts.ts";
export type { OpenWhy } from "../../model/phrases/law.ts";
export { tieRecord } from "../../model/tieRecord.ts";
export {
  MARKS,
  PACT_TYPES,
  POSITIONS,
  POSITIONS_OF_HELP,
  POSITIONS_THAT_MAY_OBLIGE,
  SOFT_TYPES,
  SOURCE_CLASSES,
} from "../../model/vocabulary.ts";
export type { InputOf } from "../../operations/loaders.ts";
export type { OperationName } from "../../operations/table.ts";
export { loadComplaints } from "../../prose/complaints.ts";
export { addDays, type Day, dayNumber, isDay } from "../../time/day.ts";
export { spanOf } from "../../time/span.ts";
export { type Directory, type DirectoryData, type OperationGuides, openDirectory } from "./directory.ts";

/** An answer as a page gets it, with sentences as plain text in the page's language. */
export type AnswerOf<N extends OperationName> = Spoken<LedgerAnswer<N>>;

/** Whether a type of obligation is a pledge, which has legal effect in war. */
export function isPledge(type: string): boolean {
  return (PACT_TYPES as readonly string[]).includes(type);
}

/** Every complaint of an error; only a DataError holds several. */
export function complaintsOf(error: UserError): readonly Complaint[] {
  return error instanceof DataError ? error.complaints : [error.complaint];
}
