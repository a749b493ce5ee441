/** Agreement with a copy of ATOP: kappa by type, the classes of the disagreements, and the heaviest of them. */
import type { AgreementAnswer, AgreementMeasure, AgreementRow } from "../../model/results/agreement.ts";
import { type Column, table, WIDTH, wrap } from "../layout.ts";
import type { Style } from "../style.ts";

/** The disagreements printed; --json and --csv have all. */
const SHOWN = 30;

export function agreement(answer: AgreementAnswer, style: Style): string[] {
  const { copy, measures } = answer;
  const words = style.words.agreement;
  return [
    style.strong(
      copy === null ? words.classed(answer.disagreements.length) : words.measured(String(copy.until), copy.withCounterpart, copy.alliances),
    ),
    ...(Object.keys(words.scopes) as AgreementMeasure["scope"][]).flatMap((scope) => measuresOf(scope, measures, style)),
    ...eras(measures, style),
    ...pacts(answer, style),
    "",
    ...classes(answer, style),
    ...answer.definitions.flatMap(({ definition, meaning }) => ["", ...wrap(words.definition(definition, meaning), WIDTH, "  ")]),
    ...disagreements(answer, style),
  ];
}

/** The columns that tables of dyad-years and of pacts share. */
type Counted = Pick<AgreementMeasure, "type" | "both" | "onlyLedger" | "onlyAtop" | "kappa" | "low" | "high">;
function counted({ words: { agreement: words } }: Style): readonly Column<Counted>[] {
  return [
    { title: words.head.type, of: ({ type }) => words.type(type) },
    { title: words.head.both, of: ({ both }) => String(both), align: "right" },
    { title: words.head.ledger, of: ({ onlyLedger }) => String(onlyLedger), align: "right" },
    { title: words.head.atop, of: ({ onlyAtop }) => String(onlyAtop), align: "right" },
  ];
}

function kappas(style: Style): readonly Column<Counted>[] {
  const { head } = style.words.agreement;
  return [
    { title: head.kappa, of: ({ kappa }) => share(kappa, style), align: "right" },
    { title: head.interval, of: ({ low, high }) => (low === null ? "" : `${share(low, style)}-${share(high, style)}`) },
  ];
}

function measuresOf(scope: AgreementMeasure["scope"], measures: readonly AgreementMeasure[], style: Style): string[] {
  const { head } = style.words.agreement;
  const own = measures.filter((one) => one.scope === scope && one.era === null);
  if (own.length === 0) return [];
  return [
    "",
    style.strong(style.words.agreement.scopes[scope]),
    ...table(
      own,
      [
        ...counted(style),
        { title: head.open, of: ({ notKnown }) => String(notKnown), align: "right" },
        { title: head.agree, of: ({ observed }) => share(observed, style), align: "right" },
        { title: head.positive, of: ({ positive }) => share(positive, style), align: "right" },
        ...kappas(style),
      ],
      style,
    ),
  ];
}

function pacts({ pacts: all }: AgreementAnswer, style: Style): string[] {
  const words = style.words.agreement;
  return (["all", "frozen"] as const).flatMap((scope) => {
    const own = all.filter((one) => one.scope === scope);
    if (own.length === 0) return [];
    return [
      "",
      style.strong(words.pacts[scope]),
      ...table(
        own,
        [...counted(style), { title: words.head.neither, of: ({ neither }) => String(neither), align: "right" }, ...kappas(style)],
        style,
      ),
    ];
  });
}

function eras(measures: readonly AgreementMeasure[], style: Style): string[] {
  const words = style.words.agreement;
  const own = measures.filter(({ scope, era }) => scope === "all" && era !== null);
  const types = [...new Set(own.map(({ type }) => type))];
  const ids = [...new Set(own.map(({ era }) => era))];
  if (ids.length === 0) return [];
  const kappa = (era: string | null, type: string) => own.find((one) => one.era === era && one.type === type)?.kappa ?? null;
  return [
    "",
    style.strong(words.byEra),
    ...table(
      ids,
      [
        { title: "", of: String },
        ...types.map((type) => ({ title: words.type(type), of: (era: string | null) => share(kappa(era, type), style) })),
      ],
      style,
    ),
  ];
}

function classes({ classes: all }: AgreementAnswer, style: Style): string[] {
  const words = style.words.agreement;
  return table(
    all,
    [
      { title: words.head.groups, of: ({ groups }) => String(groups), align: "right" },
      { title: words.head.dyadYears, of: ({ dyadYears }) => (dyadYears === null ? "" : String(dyadYears)), align: "right" },
      { title: words.head.class, of: (row) => words.classes[row.class] },
    ],
    style,
  );
}

function disagreements({ disagreements: all }: AgreementAnswer, style: Style): string[] {
  const shown = all.slice(0, SHOWN);
  return [
    ...shown.flatMap((row, index) => ["", ...wrap(`${index + 1}. ${heading(row, style)}`).map(style.strong), ...indented(row.why)]),
    ...(all.length > SHOWN ? ["", style.faint(style.words.agreement.more(all.length - SHOWN))] : []),
  ];
}

function heading(row: AgreementRow, { words }: Style): string {
  const { instrument, alliance, in: holder, class: given, definition, dyadYears, types } = row;
  const own = words.agreement;
  const what = types.map(({ type, dyadYears: some }) => (some === null ? own.type(type) : `${own.type(type)} ${some}`)).join(words.comma);
  const ids = [instrument ?? own.noFile, alliance === null ? own.noNumber : `ATOP ${alliance}`].join(words.comma);
  const weight = dyadYears === null ? "" : own.weight(dyadYears);
  return `${ids}${words.colon}${weight}${holder === null ? "" : own.sides[holder]}${what}${own.classOf(given, definition)}`;
}

/** A share with three digits. */
const share = (value: number | null, { words }: Style) => (value === null ? words.agreement.none : value.toFixed(3));
const indented = (text: string) => wrap(text, WIDTH - 2).map((one) => `  ${one}`);
