/** A text's verdicts as files: Markdown as the ledger words it, the answer as JSON, its rows as CSV. */
import { csvOf, rowsOf } from "../../src/surfaces/client/words.ts";
import type { Download } from "../components/Footer.tsx";
import { askFar } from "../far/ask.ts";
import { claimsEn } from "../text/claims.ts";
import { download } from "../words.ts";
import type { ClaimsAnswer, Text } from "./types.ts";

/** `content`: the reader's own text; null: a built-in one. */
export function claimsDownloads(answer: ClaimsAnswer, text: Text, content: string | null): Download[] {
  const name = `entente-claims-${text.id}`;
  const one: ClaimsAnswer = { ...answer, texts: [text] };
  return [
    {
      label: claimsEn.downloads.markdown,
      save: async () => {
        const asked = await askFar("claims.check", { ...(content === null ? { text: text.id } : { content }), format: "markdown" });
        if (asked.status === "answered" && asked.answer.document !== null) download(`${name}.md`, "text/markdown", asked.answer.document);
      },
    },
    { label: claimsEn.downloads.json, save: () => download(`${name}.json`, "application/json", `${JSON.stringify(one, null, 2)}\n`) },
    { label: claimsEn.downloads.csv, save: () => download(`${name}.csv`, "text/csv", csvOf(rowsOf("claims.check", one))) },
  ];
}
