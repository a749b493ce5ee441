/** The autonomy of a state: lines in groups, yardsticks of help, the series and the base rate. */
import type { Autonomy, AutonomyLine, AutonomySeries, BaseRate, HelpFigure } from "../../model/results/autonomy.ts";
import { table, wrap } from "../layout.ts";
import type { Style } from "../style.ts";

export function autonomy(answer: Autonomy, style: Style): string[] {
  const lines = [...wrap(answer.sentence).map(style.strong)];
  if (answer.series !== null) lines.push("", ...series(answer.series, style));
  for (const group of [...new Set(answer.lines.map(({ groupId }) => groupId))]) {
    const own = answer.lines.filter(({ groupId }) => groupId === group);
    lines.push("", style.strong(own[0]?.group ?? ""), ...lineTable(own, style.words));
  }
  lines.push(...help(answer.help, style), "", ...usual(answer.baseRate, style));
  return lines;
}

const MOST_STATES = 12;

function lineTable(lines: readonly AutonomyLine[], words: Style["words"]): string[] {
  return table(lines, [
    {
      title: "",
      of: ({ cell }) =>
        cell.count === null ? (cell.asPrinted === null && cell.states.length === 0 ? words.notKnown : "") : String(cell.count),
      align: "right",
    },
    {
      title: "",
      of: ({ label, unit, cell }) => {
        const { states, notKnown, dormant, asPrinted } = cell;
        const shown =
          states.length > MOST_STATES
            ? words.moreStates(states.slice(0, MOST_STATES).join(" "), states.length - MOST_STATES)
            : states.join(" ");
        const beside = [
          asPrinted,
          states.length === 0 ? null : unit === "published" ? words.byHost(shown) : shown,
          notKnown > 0 ? words.notKnownPlus(notKnown) : null,
          dormant > 0 ? words.dormantPlus(dormant) : null,
        ].filter((one) => one !== null);
        return `${label}${unit === "states" || unit === "published" ? "" : words.inBrackets(words.unit(unit))}${beside.length === 0 ? "" : `${words.colon}${beside.join(words.semicolon)}`}`;
      },
    },
  ]);
}

/** A figure with thousands separators; "-" if it is not known. */
function figure(value: number | null | undefined): string {
  return value === null || value === undefined ? "-" : value.toLocaleString("en-GB", { maximumFractionDigits: 2 });
}

function help(figures: readonly HelpFigure[], style: Style): string[] {
  const { words } = style;
  const known = figures.filter(({ own, helpers, rivals }) => own !== null || helpers.known > 0 || rivals.length > 0);
  if (known.length === 0) return ["", words.noYardstick];
  return [
    "",
    style.strong(words.yardsticks),
    ...known.flatMap(({ measure, unit, own, helpers, rivals, notKnown }) => [
      `${measure}, ${unit}`,
      ...wrap(
        words.helpFigures(
          `${figure(own?.value)}${own === null ? "" : words.inBrackets(own.date)}`,
          helpers.total === null ? null : figure(helpers.total),
          helpers.known,
          helpers.of,
          rivals.length === 0 ? "-" : rivals.map(({ state, value }) => `${state} ${figure(value)}`).join(words.comma),
          notKnown.join(" "),
        ),
        76,
      ).map((line) => `  ${line}`),
    ]),
  ];
}

function series({ from, until, step, points, coverage }: AutonomySeries, style: Style): string[] {
  const { words } = style;
  const shown = ({ count, notKnown }: { count: number | null; notKnown: number }) =>
    count === null ? "." : `${count}${notKnown > 0 ? ` (+${notKnown}?)` : ""}`;
  return [
    style.strong(words.seriesOf(from, until, step)),
    ...table(
      points,
      [
        { title: words.series.day, of: ({ date }) => date },
        { title: words.series.forces, of: ({ forces }) => shown(forces), align: "right" },
        { title: words.series.rights, of: ({ rights }) => shown(rights), align: "right" },
        { title: words.series.granted, of: ({ granted }) => shown(granted), align: "right" },
        { title: words.series.abroad, of: ({ abroad }) => shown(abroad), align: "right" },
        { title: words.series.sites, of: ({ sites }) => (sites === null ? "." : String(sites)), align: "right" },
        { title: words.series.whose, of: ({ forces }) => forces.states.join(" ") },
      ],
      style,
    ),
    ...wrap(words.series.key).map(style.faint),
    ...coverage.flatMap(({ says }) => wrap(`- ${says}`, 80, "  ")),
  ];
}

function usual({ definition, n, nArticle, rows }: BaseRate, style: Style): string[] {
  const { words } = style;
  const per = ({ count, share }: { count: number; share: number | null }) =>
    `${count} (${share === null ? "-" : `${Math.round(share * 100)}%`})`;
  return [
    style.strong(words.usual(n)),
    ...table(
      rows,
      [
        { title: words.carries, of: ({ carries }) => carries },
        { title: words.inText, of: ({ inText }) => per(inText), align: "right" },
        { title: words.ofByArticle(nArticle), of: ({ inTextArticle }) => per(inTextArticle), align: "right" },
        { title: words.besideIt, of: ({ beside }) => per(beside), align: "right" },
      ],
      style,
    ),
    ...wrap(definition).map(style.faint),
  ];
}
