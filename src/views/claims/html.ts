/** Verdicts as one HTML page without scripts: a table for each text. What the text says is escaped. */
import type { CheckedText, ClaimsCheck, ClaimVerdict } from "../../model/results/claims.ts";
import { escapeMarkup } from "../escape.ts";
import { partWords, reasonWords, restWords, tallyWords, VERDICT_WORDS } from "./words.ts";

const STYLE =
  "body{font:16px/1.5 Georgia,serif;max-width:60em;margin:2em auto;padding:0 1em}table{border-collapse:collapse;width:100%}td,th{border-top:1px solid #d8d5cb;padding:.4em .6em;text-align:left;vertical-align:top}small{color:#5d5f63}";

export function claimsHtml({ texts, ledger }: ClaimsCheck): string {
  const [first] = texts;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(texts.length === 1 && first !== undefined ? first.title : `Claims of ${texts.length} texts`)}</title>
<style>${STYLE}</style>
</head>
<body>
${texts.map(textPart).join("\n")}
<footer><p><small>Entente ledger ${escapeMarkup(ledger.version)} (${escapeMarkup(ledger.hash)}), verified through ${escapeMarkup(ledger.verifiedThrough)}. A pledge is not a forecast.</small></p></footer>
</body>
</html>
`;
}

function textPart(text: CheckedText): string {
  const { title, author, source, claims } = text;
  const part = partWords(text);
  const cite = source.url === null ? escapeMarkup(source.cite) : `<a href="${escapeMarkup(source.url)}">${escapeMarkup(source.cite)}</a>`;
  return `<section>
<h1>${escapeMarkup(title)}</h1>
<p>${author === null ? "" : `${escapeMarkup(author)}. `}${cite} <small>(${source.checked})</small></p>
<p><strong>${tallyWords(text)}</strong>${part === null ? "" : ` ${part}`}</p>
<table>
<thead><tr><th>para.</th><th>claim</th><th>verdict</th><th>why</th></tr></thead>
<tbody>
${claims.map(claimRow).join("\n")}
</tbody>
</table>
</section>`;
}

function claimRow(claim: ClaimVerdict): string {
  const { id, says, paragraph, verdict, rests, grounds, doubts, note } = claim;
  const lines = [
    ...reasonWords(claim),
    ...(rests.length === 0 ? [] : [`Rests on ${restWords(rests)}.`]),
    ...grounds,
    ...doubts.map((doubt) => `Doubt: ${doubt}`),
    ...(note === null ? [] : [`Note: ${note}`]),
  ];
  return `<tr id="${escapeMarkup(id)}"><td>${paragraph ?? ""}</td><td>${escapeMarkup(says)}</td><td>${VERDICT_WORDS[verdict]}</td><td>${lines.map(escapeMarkup).join("<br>")}</td></tr>`;
}
