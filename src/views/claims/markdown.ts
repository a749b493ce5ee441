/** Verdicts as Markdown: a heading for each text, a list of its claims. What the text says is escaped. */
import type { CheckedText, ClaimsCheck, ClaimVerdict } from "../../model/results/claims.ts";
import { escapeMarkdown } from "../escape.ts";
import { partWords, reasonWords, restWords, tallyWords, VERDICT_WORDS } from "./words.ts";

export function claimsMarkdown({ texts, ledger }: ClaimsCheck): string {
  return [
    ...texts.flatMap(textLines),
    `Entente ledger ${ledger.version} (${ledger.hash}), verified through ${ledger.verifiedThrough}. A pledge is not a forecast.`,
    "",
  ].join("\n");
}

function textLines(text: CheckedText): string[] {
  const { title, author, source, claims } = text;
  const part = partWords(text);
  return [
    `## ${escapeMarkdown(title)}`,
    "",
    `${author === null ? "" : `${escapeMarkdown(author)}. `}${escapeMarkdown(source.cite)}${source.url === null ? "" : ` <${source.url}>`} (${source.checked})`,
    "",
    `**${tallyWords(text)}**${part === null ? "" : ` ${part}`}`,
    "",
    ...claims.flatMap(claimLines),
    "",
  ];
}

function claimLines(claim: ClaimVerdict): string[] {
  const { says, paragraph, verdict, rests, grounds, doubts, note } = claim;
  return [
    `- **${VERDICT_WORDS[verdict]}**${paragraph === null ? "" : ` (para. ${paragraph})`}: ${escapeMarkdown(says)}`,
    ...reasonWords(claim).map((reason) => `  - ${escapeMarkdown(reason)}`),
    ...(rests.length === 0 ? [] : [`  - rests on ${escapeMarkdown(restWords(rests))}`]),
    ...grounds.map((ground) => `  - ${escapeMarkdown(ground)}`),
    ...doubts.map((doubt) => `  - doubt: ${escapeMarkdown(doubt)}`),
    ...(note === null ? [] : [`  - note: ${escapeMarkdown(note)}`]),
  ];
}
