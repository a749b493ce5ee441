/** A text's verdicts as files: Markdown as the ledger words it, the answer as JSON, its rows as CSV. */
import { csvOf, rowsOf } from "../../../src/surfaces/client/words.ts";
import { askFar } from "../../app/query/ask.ts";
import { claimsEn } from "../../ledger/claims/labels.ts";
import type { ClaimsAnswer, Text } from "../../ledger/claims/types.ts";
import type { Download } from "../../ledger/Footer.tsx";
import { download } from "../../ui/download.ts";

/** `content`: the reader's own text; null: built-in ones. */
export function claimsDownloads(answer: ClaimsAnswer, texts: readonly Text[], content: string | null): Download[] {
  const name = `entente-claims-${texts.map(({ id }) => id).join("-")}`;
  const part: ClaimsAnswer = { ...answer, texts: [...texts] };
  const markdown = async () => {
    const inputs = content === null ? texts.map(({ id }) => ({ text: id })) : [{ content }];
    const asked = await Promise.all(inputs.map((input) => askFar("claims.check", { ...input, format: "markdown" })));
    const documents = asked.flatMap((one) => (one.status === "answered" ? (one.answer.document ?? []) : []));
    if (documents.length > 0) download(`${name}.md`, "text/markdown", documents.join("\n"));
  };
  return [
    { label: claimsEn.downloads.markdown, save: () => void markdown() },
    { label: claimsEn.downloads.json, save: () => download(`${name}.json`, "application/json", `${JSON.stringify(part, null, 2)}\n`) },
    { label: claimsEn.downloads.csv, save: () => download(`${name}.csv`, "text/csv", csvOf(rowsOf("claims.check", part))) },
  ];
}
