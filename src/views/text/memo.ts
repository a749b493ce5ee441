/** A memo in a terminal. */
import type { Memo } from "../../model/results/memo.ts";
import { documentLines } from "../document/lines.ts";
import { memoDocument } from "../memo/document.ts";
import type { Style } from "../style.ts";

export const memo = (answer: Memo, style: Style): string[] => documentLines(memoDocument(answer), style);
