/** A memo as Markdown. */
import type { Memo } from "../../model/results/memo.ts";
import { documentMarkdown } from "../document/markdown.ts";
import { memoDocument } from "./document.ts";

export const memoMarkdown = (memo: Memo): string => documentMarkdown(memoDocument(memo));
