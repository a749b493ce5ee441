/** An audit: a worksheet to judge, its key, or the error rates. */
import type { AuditRate, LedgerAudit } from "../../model/results/ledgerAudit.ts";
import { table, WIDTH, wrap } from "../layout.ts";
import type { Style } from "../style.ts";

export function ledgerAudit(answer: LedgerAudit, style: Style): string[] {
  if (answer.rates.length > 0) return rates(answer, style);
  const { draw, strata } = answer;
  const facts = strata.reduce((sum, one) => sum + one.facts, 0);
  const drawn = strata.reduce((sum, one) => sum + one.drawn, 0);
  return [
    ...wrap(`Audit: ${drawn} of ${facts} facts, drawn with seed ${draw.seed} from the ledger ${draw.hash}`).map(style.strong),
    ...(answer.key.length > 0 ? key(answer, style) : worksheet(answer, style)),
  ];
}

function worksheet({ questions }: LedgerAudit, style: Style): string[] {
  return questions.flatMap(({ id, question, open }, index) => [
    "",
    style.strong(`${index + 1}. ${id}`),
    ...indented(question),
    ...open.flatMap(({ cite, at, url }) => indented(`open: ${cite}${at === null ? "" : `, ${at}`}${url === null ? "" : ` ${url}`}`)),
    "  verdict:            opened:            note:",
  ]);
}

function key({ strata, key: values }: LedgerAudit, style: Style): string[] {
  return [
    "",
    ...table(
      strata,
      [
        { title: "mark", of: ({ mark }) => mark },
        { title: "in force", of: ({ inForce }) => force(inForce) },
        { title: "facts", of: ({ facts }) => String(facts), align: "right" },
        { title: "drawn", of: ({ drawn }) => String(drawn), align: "right" },
        { title: "kind", of: ({ fact }) => fact },
      ],
      style,
    ),
    ...values.flatMap(({ id, value, file }, index) => [
      "",
      style.strong(`${index + 1}. ${id}`),
      ...indented(JSON.stringify(value)),
      style.faint(`  ${file}`),
    ]),
  ];
}

function rates({ rates: all, found, draw }: LedgerAudit, style: Style): string[] {
  const [whole] = all;
  return [
    ...(whole === undefined ? [] : wrap(headline(whole)).map(style.strong)),
    `Sample: ${draw.size} facts, ${draw.inForce} in force, seed ${draw.seed}, ledger ${draw.hash}`,
    "",
    ...table(
      all,
      [
        { title: "facts", of: ({ facts }) => String(facts), align: "right" },
        { title: "judged", of: ({ right, wrong }) => String(right + wrong), align: "right" },
        { title: "wrong", of: ({ wrong }) => String(wrong), align: "right" },
        { title: "coarse", of: ({ coarse }) => String(coarse), align: "right" },
        { title: "open", of: ({ undecidable }) => String(undecidable), align: "right" },
        { title: "error rate", of: ({ rate }) => percent(rate), align: "right" },
        { title: "95%", of: ({ low, high }) => (low === null || high === null ? "" : `${(100 * low).toFixed(1)}-${percent(high)}`) },
        { title: "not coarse", of: ({ firm }) => percent(firm.rate), align: "right" },
        { title: "of", of: groupWords },
      ],
      style,
    ),
    ...found.flatMap(({ id, verdict, note, opened }) => ["", style.strong(`${verdict}: ${id}`), ...indented(`${note} (${opened})`)]),
  ];
}

function headline({ rate, low, high, atMost, right, wrong, unjudged }: AuditRate): string {
  if (rate === null) return "No fact has a verdict yet.";
  const most = atMost !== null && atMost > rate ? `; ${percent(atMost)} if every undecidable fact were wrong` : "";
  const left = unjudged === 0 ? "" : ` ${unjudged} facts are in strata without a verdict and are not counted.`;
  return `Estimated error rate: ${percent(rate)} (95% interval ${percent(low)} to ${percent(high)}), from ${wrong} wrong of ${right + wrong} judged${most}.${left}`;
}

function groupWords({ group, mark, inForce, fact }: AuditRate): string {
  if (group === "all") return "all facts";
  return [mark, inForce === null ? null : force(inForce), fact === null ? null : `kind: ${fact}`].filter((one) => one !== null).join(", ");
}

/** The text in lines that stand in from the margin. */
const indented = (text: string) => wrap(text, WIDTH - 2, "  ").map((one) => `  ${one}`);

const force = (inForce: boolean) => (inForce ? "in force" : "not in force");

const percent = (share: number | null) => (share === null ? "not known" : `${(100 * share).toFixed(1)}%`);
