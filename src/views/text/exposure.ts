/** Exposure and protection of a state: counts by standing, the states behind them, and the series. */
import type { StateExposure } from "../../model/results/exposure.ts";
import { EXPOSURE_STANDINGS, type ExposureStanding } from "../../model/vocabulary.ts";
import { table, WIDTH, wrap } from "../layout.ts";
import type { Style } from "../style.ts";
import { thinLines } from "./coverage.ts";

const figure = (value: number) => value.toLocaleString("en-GB", { maximumFractionDigits: 2 });

export function stateExposure(answer: StateExposure, style: Style): string[] {
  const { words } = style;
  const { exposure, protection } = answer;
  const ofExposure = EXPOSURE_STANDINGS.filter((one) => exposure.attacks[one] > 0);
  const ofProtection = EXPOSURE_STANDINGS.filter((one) => protection.defenders[one].length > 0);
  const standing = { title: words.standingHead, of: (one: ExposureStanding) => words.helpStanding[one] };
  const number = (title: string, of: (one: ExposureStanding) => number) =>
    ({ title, of: (one: ExposureStanding) => figure(of(one)), align: "right" }) as const;
  return [
    ...wrap(answer.sentence).map(style.strong),
    ...thinLines(answer.coverage, style),
    "",
    style.strong(words.exposureTitle(figure(exposure.possible))),
    ...(ofExposure.length === 0
      ? [words.none]
      : table(
          ofExposure,
          [
            standing,
            number(words.attacks, (one) => exposure.attacks[one]),
            number(words.wards, (one) => exposure.wards[one].length),
            number(words.enemies, (one) => exposure.enemies[one].length),
          ],
          style,
        )),
    ...ofExposure.flatMap((one) => statesLine(words.helpStanding[one], exposure.wards[one], words)),
    "",
    style.strong(words.protectionTitle(figure(protection.attackers))),
    ...(ofProtection.length === 0
      ? [words.none]
      : table(
          ofProtection,
          [
            standing,
            number(words.defenders, (one) => protection.defenders[one].length),
            number(words.casesMet, (one) => protection.met[one]),
            { title: words.perAttack, of: (one) => rangeOf(protection.perAttacker[one]), align: "right" },
          ],
          style,
        )),
    ...ofProtection.flatMap((one) => statesLine(words.helpStanding[one], protection.defenders[one], words)),
    ...(answer.series === null ? [] : ["", ...seriesLines(answer.series, style)]),
  ];
}

function rangeOf(range: { readonly fewest: number; readonly most: number } | null): string {
  return range === null ? "-" : range.fewest === range.most ? String(range.most) : `${range.fewest}-${range.most}`;
}

const MOST_STATES = 40;

function statesLine(standing: string, states: readonly string[], words: Style["words"]): string[] {
  if (states.length === 0) return [];
  const shown = states.slice(0, MOST_STATES).join(" ");
  const all = states.length > MOST_STATES ? words.moreStates(shown, states.length - MOST_STATES) : shown;
  return wrap(words.ofWhom(standing, all), WIDTH, "  ");
}

type Point = NonNullable<StateExposure["series"]>[number];

function seriesLines(series: readonly Point[], style: Style): string[] {
  const { words } = style;
  const both = (counts: Readonly<Record<ExposureStanding, number>> | undefined) =>
    counts === undefined ? words.wasNoState : `${figure(counts.obliged)}${words.inBrackets(figure(counts.contestable))}`;
  return [
    style.strong(words.seriesTitle),
    ...table(
      series,
      [
        { title: words.day, of: ({ date }) => date },
        { title: words.shareOfAttacks, of: ({ exposure }) => both(exposure?.attacks), align: "right" },
        { title: words.wards, of: ({ exposure }) => both(exposure?.wards), align: "right" },
        { title: words.defenders, of: ({ protection }) => both(protection?.defenders), align: "right" },
        { title: words.perAttack, of: ({ protection }) => rangeOf(protection?.perAttacker.obliged ?? null), align: "right" },
      ],
      style,
    ),
  ];
}
