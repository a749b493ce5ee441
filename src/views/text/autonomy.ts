/** The autonomy of a state: lines in groups, yardsticks of help, the series and the base rate. */
import type { Autonomy, AutonomyLine, AutonomySeries, BaseRate, HelpFigure } from "../../model/results/autonomy.ts";
import { table, wrap } from "../layout.ts";
import type { Style } from "../style.ts";

export function autonomy(answer: Autonomy, style: Style): string[] {
  const lines = [...wrap(answer.sentence).map(style.strong)];
  if (answer.series !== null) lines.push("", ...series(answer.series, style));
  for (const group of [...new Set(answer.lines.map(({ groupId }) => groupId))]) {
    const own = answer.lines.filter(({ groupId }) => groupId === group);
    lines.push("", style.strong(own[0]?.group ?? ""), ...lineTable(own));
  }
  lines.push(...help(answer.help, style), "", ...usual(answer.baseRate, style));
  return lines;
}

const MOST_STATES = 12;

function lineTable(lines: readonly AutonomyLine[]): string[] {
  return table(lines, [
    {
      title: "",
      of: ({ cell }) =>
        cell.count === null ? (cell.asPrinted === null && cell.states.length === 0 ? "not known" : "") : String(cell.count),
      align: "right",
    },
    {
      title: "",
      of: ({ label, unit, cell }) => {
        const { states, notKnown, dormant, asPrinted } = cell;
        const shown =
          states.length > MOST_STATES
            ? `${states.slice(0, MOST_STATES).join(" ")} and ${states.length - MOST_STATES} more`
            : states.join(" ");
        const beside = [
          asPrinted,
          states.length === 0 ? null : unit === "published" ? `by host or sender: ${shown}` : shown,
          notKnown > 0 ? `not known +${notKnown}` : null,
          dormant > 0 ? `dormant +${dormant}` : null,
        ].filter((one) => one !== null);
        return `${label}${unit === "states" || unit === "published" ? "" : ` (${unit})`}${beside.length === 0 ? "" : `: ${beside.join("; ")}`}`;
      },
    },
  ]);
}

/** A figure with thousands separators; "-" if it is not known. */
function figure(value: number | null | undefined): string {
  return value === null || value === undefined ? "-" : value.toLocaleString("en-GB", { maximumFractionDigits: 2 });
}

function help(figures: readonly HelpFigure[], style: Style): string[] {
  const known = figures.filter(({ own, helpers, rivals }) => own !== null || helpers.known > 0 || rivals.length > 0);
  if (known.length === 0) return ["", "By no yardstick is a figure known by that day."];
  return [
    "",
    style.strong("Means of help, by named yardsticks (the newest by the day)"),
    ...known.flatMap(({ measure, unit, own, helpers, rivals, notKnown }) => [
      `${measure}, ${unit}`,
      ...wrap(
        `its own ${figure(own?.value)}${own === null ? "" : ` (${own.date})`}; those obliged to help it ${
          helpers.total === null ? "not added" : figure(helpers.total)
        } (known for ${helpers.known} of ${helpers.of}); its rivals ${
          rivals.length === 0 ? "-" : rivals.map(({ state, value }) => `${state} ${figure(value)}`).join(", ")
        }${notKnown.length === 0 ? "" : `; not known ${notKnown.join(" ")}`}`,
        76,
      ).map((line) => `  ${line}`),
    ]),
  ];
}

function series({ from, until, step, points, coverage }: AutonomySeries, style: Style): string[] {
  const shown = ({ count, notKnown }: { count: number | null; notKnown: number }) =>
    count === null ? "." : `${count}${notKnown > 0 ? ` (+${notKnown}?)` : ""}`;
  return [
    style.strong(`From ${from} to ${until}, every ${step === 1 ? "year" : `${step} years`}`),
    ...table(
      points,
      [
        { title: "day", of: ({ date }) => date },
        { title: "forces", of: ({ forces }) => shown(forces), align: "right" },
        { title: "rights", of: ({ rights }) => shown(rights), align: "right" },
        { title: "granted", of: ({ granted }) => shown(granted), align: "right" },
        { title: "abroad", of: ({ abroad }) => shown(abroad), align: "right" },
        { title: "sites", of: ({ sites }) => (sites === null ? "." : String(sites)), align: "right" },
        { title: "whose forces", of: ({ forces }) => forces.states.join(" ") },
      ],
      style,
    ),
    ...wrap(
      "forces, rights: records of others on its soil; granted, abroad: states; sites: known ones; (+n?): not known whether it held; a dot: the ledger has no records for that day.",
    ).map(style.faint),
    ...coverage.flatMap(({ says }) => wrap(`- ${says}`, 80, "  ")),
  ];
}

function usual({ definition, n, nArticle, rows }: BaseRate, style: Style): string[] {
  const per = ({ count, share }: { count: number; share: number | null }) =>
    `${count} (${share === null ? "-" : `${Math.round(share * 100)}%`})`;
  return [
    style.strong(`The usual case: ${n} pacts of the ledger with a duty of defence`),
    ...table(
      rows,
      [
        { title: "carries", of: ({ carries }) => carries },
        { title: "in the text", of: ({ inText }) => per(inText), align: "right" },
        { title: `of the ${nArticle} coded by article`, of: ({ inTextArticle }) => per(inTextArticle), align: "right" },
        { title: "or beside it", of: ({ beside }) => per(beside), align: "right" },
      ],
      style,
    ),
    ...wrap(definition).map(style.faint),
  ];
}
