/** Downloads of verdicts: Markdown, the answer as JSON, its rows as CSV. */
import { ask } from "../../app/query/client.ts";
import { answerDownload, jsonDownload } from "../../ledger/downloads.ts";
import type { Download } from "../../ledger/Footer.tsx";
import { download } from "../../ui/download.ts";
import type { ClaimsAnswer, Text } from "./claim.ts";
import { labels } from "./labels.ts";

/** `content` is the reader's own text; null for built-in ones. */
export function claimsDownloads(answer: ClaimsAnswer, texts: readonly Text[], content: string | null): Download[] {
  const file = `entente-claims-${texts.map(({ id }) => id).join("-")}`;
  const inputs = content === null ? texts.map(({ id }) => ({ text: id })) : [{ content }];
  const markdown = async () => {
    const asked = await Promise.all(inputs.map((input) => ask("claims.check", { ...input, format: "markdown" })));
    const documents = asked.flatMap((one) => one.answer?.document ?? []);
    if (documents.length > 0) download(`${file}.md`, "text/markdown", documents.join("\n"));
  };
  return [
    { label: labels.downloads.markdown, save: markdown },
    jsonDownload(labels.downloads.json, file, { ...answer, texts }),
    answerDownload(labels.downloads.csv, file, "claims.check", ...inputs),
  ];
}
