/** A memo as one HTML page. */
import type { Memo } from "../../model/results/memo.ts";
import { documentHtml } from "../document/html.ts";
import { memoDocument } from "./document.ts";

export const memoHtml = (memo: Memo): string => documentHtml(memoDocument(memo, { command: false, picture: true }));
