/** The memo of a case as a document, for a page that lays it out itself. */
import type { Memo } from "../../model/results/memo.ts";
import { memoDocument } from "../../views/memo/document.ts";
import type { AnswerOf } from "./words.ts";

export type { Block, Document, Line, Section, Span } from "../../views/document/block.ts";

/** The document without the command line, which a page has no use for. */
export const documentOf = (memo: AnswerOf<"crisis.memo">) => memoDocument(memo as Memo, { command: false });
