/** Agreement with a copy of ATOP: kappa by type, the classes of the disagreements, and the heaviest of them. */
import type { AgreementAnswer, AgreementMeasure, AgreementRow } from "../../model/results/agreement.ts";
import { type Column, table, WIDTH, wrap } from "../layout.ts";
import type { Style } from "../style.ts";

/** The disagreements printed; --json and --csv have all. */
const SHOWN = 30;

const SCOPE_TITLES: Readonly<Record<AgreementMeasure["scope"], string>> = {
  all: "Everything",
  filed: "Without ATOP's alliances that have no counterpart here",
  reconciled: "Counting as disagreements only what is ours or unclassed",
  frozen: "The instruments drawn by lot, as they are coded now",
};

export function agreement(answer: AgreementAnswer, style: Style): string[] {
  const { copy, measures } = answer;
  return [
    style.strong(
      copy === null
        ? `Agreement with ATOP: ${answer.disagreements.length} disagreements read and classed`
        : `Agreement with ATOP to ${copy.until}, ${copy.withCounterpart} of ${copy.alliances} alliances with a counterpart`,
    ),
    ...(Object.keys(SCOPE_TITLES) as AgreementMeasure["scope"][]).flatMap((scope) => measuresOf(scope, measures, style)),
    ...eras(measures, style),
    ...pacts(answer, style),
    "",
    ...classes(answer, style),
    ...answer.definitions.flatMap(({ definition, meaning }) => ["", ...wrap(`${spaced(definition)}: ${meaning}`, WIDTH, "  ")]),
    ...disagreements(answer, style),
  ];
}

/** The columns that tables of dyad-years and of pacts share. */
type Counted = Pick<AgreementMeasure, "type" | "both" | "onlyLedger" | "onlyAtop" | "kappa" | "low" | "high">;
const COUNTED: readonly Column<Counted>[] = [
  { title: "type", of: ({ type }) => type },
  { title: "both", of: ({ both }) => String(both), align: "right" },
  { title: "ledger", of: ({ onlyLedger }) => String(onlyLedger), align: "right" },
  { title: "ATOP", of: ({ onlyAtop }) => String(onlyAtop), align: "right" },
];
const KAPPA: readonly Column<Counted>[] = [
  { title: "kappa", of: ({ kappa }) => share(kappa, 3), align: "right" },
  { title: "95% of it", of: ({ low, high }) => (low === null ? "" : `${share(low, 3)}-${share(high, 3)}`) },
];

function measuresOf(scope: AgreementMeasure["scope"], measures: readonly AgreementMeasure[], style: Style): string[] {
  const own = measures.filter((one) => one.scope === scope && one.era === null);
  if (own.length === 0) return [];
  return [
    "",
    style.strong(SCOPE_TITLES[scope]),
    ...table(
      own,
      [
        ...COUNTED,
        { title: "open", of: ({ notKnown }) => String(notKnown), align: "right" },
        { title: "agree", of: ({ observed }) => share(observed, 3), align: "right" },
        { title: "positive", of: ({ positive }) => share(positive, 3), align: "right" },
        ...KAPPA,
      ],
      style,
    ),
  ];
}

function pacts({ pacts: all }: AgreementAnswer, style: Style): string[] {
  const titles = { all: "By alliance: does it make the promise at all?", frozen: "The same for the instruments drawn by lot" };
  return (["all", "frozen"] as const).flatMap((scope) => {
    const own = all.filter((one) => one.scope === scope);
    if (own.length === 0) return [];
    return [
      "",
      style.strong(titles[scope]),
      ...table(own, [...COUNTED, { title: "neither", of: ({ neither }) => String(neither), align: "right" }, ...KAPPA], style),
    ];
  });
}

function eras(measures: readonly AgreementMeasure[], style: Style): string[] {
  const own = measures.filter(({ scope, era }) => scope === "all" && era !== null);
  const types = [...new Set(own.map(({ type }) => type))];
  const ids = [...new Set(own.map(({ era }) => era))];
  if (ids.length === 0) return [];
  const kappa = (era: string | null, type: string) => own.find((one) => one.era === era && one.type === type)?.kappa ?? null;
  return [
    "",
    style.strong("Kappa by era"),
    ...table(
      ids,
      [{ title: "", of: String }, ...types.map((type) => ({ title: type, of: (era: string | null) => share(kappa(era, type), 3) }))],
      style,
    ),
  ];
}

function classes({ classes: all }: AgreementAnswer, style: Style): string[] {
  return table(
    all,
    [
      { title: "groups", of: ({ groups }) => String(groups), align: "right" },
      { title: "dyad-years", of: ({ dyadYears }) => (dyadYears === null ? "" : String(dyadYears)), align: "right" },
      { title: "class", of: (row) => CLASS_WORDS[row.class] },
    ],
    style,
  );
}

const CLASS_WORDS: Readonly<Record<AgreementRow["class"], string>> = {
  "they-err": "ATOP errs",
  definition: "a definition differs",
  ours: "ours to mend",
  missing: "missing from the ledger",
  beyond: "not in ATOP",
  unclassed: "unclassed",
};

function disagreements({ disagreements: all }: AgreementAnswer, style: Style): string[] {
  const shown = all.slice(0, SHOWN);
  return [
    ...shown.flatMap((row, index) => ["", ...wrap(`${index + 1}. ${heading(row)}`).map(style.strong), ...indented(row.why)]),
    ...(all.length > SHOWN ? ["", style.faint(`${all.length - SHOWN} more: add --csv or --json`)] : []),
  ];
}

function heading({ instrument, alliance, in: holder, class: given, definition, dyadYears, types }: AgreementRow): string {
  const side = holder === null ? "" : holder === "ledger" ? "only in the ledger: " : "only in ATOP: ";
  const what = types.map(({ type, dyadYears: own }) => (own === null ? type : `${type} ${own}`)).join(", ");
  const ids = [instrument ?? "no file", alliance === null ? "no number" : `ATOP ${alliance}`].join(", ");
  const weight = dyadYears === null ? "" : `${dyadYears} dyad-years, `;
  return `${ids}: ${weight}${side}${what} [${CLASS_WORDS[given]}${definition === null ? "" : `: ${spaced(definition)}`}]`;
}

const share = (value: number | null, digits: number) => (value === null ? "none" : value.toFixed(digits));
const spaced = (id: string) => id.replaceAll("-", " ");
const indented = (text: string) => wrap(text, WIDTH - 2).map((one) => `  ${one}`);
