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
    ...wrap(style.words.reports.audit(drawn, facts, draw.seed, draw.hash)).map(style.strong),
    ...(answer.key.length > 0 ? key(answer, style) : worksheet(answer, style)),
  ];
}

function worksheet({ questions }: LedgerAudit, style: Style): string[] {
  const words = style.words.reports;
  return questions.flatMap(({ id, question, open }, index) => [
    "",
    style.strong(`${index + 1}. ${id}`),
    ...indented(question),
    ...open.flatMap(({ cite, at, url }) => indented(words.openSource(cite, at, url))),
    words.toFill,
  ]);
}

function key({ strata, key: values }: LedgerAudit, style: Style): string[] {
  const words = style.words.reports;
  return [
    "",
    ...table(
      strata,
      [
        { title: words.mark, of: ({ mark }) => style.words.mark(mark) },
        { title: words.auditHead.force, of: ({ inForce }) => words.force(inForce) },
        { title: words.auditHead.facts, of: ({ facts }) => String(facts), align: "right" },
        { title: words.auditHead.drawn, of: ({ drawn }) => String(drawn), align: "right" },
        { title: words.auditHead.kind, of: ({ fact }) => words.auditKinds[fact] },
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
  const words = style.words.reports;
  const [whole] = all;
  return [
    ...(whole === undefined ? [] : wrap(headline(whole, style)).map(style.strong)),
    words.sample(draw.size, draw.inForce, draw.seed, draw.hash),
    "",
    ...table(
      all,
      [
        { title: words.auditHead.facts, of: ({ facts }) => String(facts), align: "right" },
        { title: words.rateHead.judged, of: ({ right, wrong }) => String(right + wrong), align: "right" },
        { title: words.rateHead.wrong, of: ({ wrong }) => String(wrong), align: "right" },
        { title: words.rateHead.coarse, of: ({ coarse }) => String(coarse), align: "right" },
        { title: words.rateHead.open, of: ({ undecidable }) => String(undecidable), align: "right" },
        { title: words.rateHead.rate, of: ({ rate }) => percent(rate, style), align: "right" },
        {
          title: words.rateHead.interval,
          of: ({ low, high }) => (low === null || high === null ? "" : `${(100 * low).toFixed(1)}-${percent(high, style)}`),
        },
        { title: words.rateHead.firm, of: ({ firm }) => percent(firm.rate, style), align: "right" },
        { title: words.rateHead.of, of: (rate) => groupWords(rate, style) },
      ],
      style,
    ),
    ...found.flatMap(({ id, verdict, note, opened }) => [
      "",
      style.strong(words.found(verdict, id)),
      ...indented(words.opened(note, opened)),
    ]),
  ];
}

function headline({ rate, low, high, atMost, right, wrong, unjudged }: AuditRate, style: Style): string {
  const words = style.words.reports;
  if (rate === null) return words.noRate;
  return words.rate({
    ...{ rate: percent(rate, style), low: percent(low, style), high: percent(high, style), wrong, judged: right + wrong, unjudged },
    atMost: atMost !== null && atMost > rate ? percent(atMost, style) : null,
  });
}

function groupWords({ group, mark, inForce, fact }: AuditRate, { words }: Style): string {
  const own = words.reports;
  if (group === "all") return own.allFacts;
  return [
    ...(mark === null ? [] : [words.mark(mark)]),
    ...(inForce === null ? [] : [own.force(inForce)]),
    ...(fact === null ? [] : [own.ofKind(own.auditKinds[fact])]),
  ].join(words.comma);
}

/** The text in lines that stand in from the margin. */
const indented = (text: string) => wrap(text, WIDTH - 2, "  ").map((one) => `  ${one}`);

const percent = (share: number | null, { words }: Style) => (share === null ? words.notKnown : `${(100 * share).toFixed(1)}%`);
