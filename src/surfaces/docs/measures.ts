/** The page on measures: each with its meaning, unit, formula, papers, and how it may mislead. */

import type { MeasureLevel } from "../../model/measures.ts";
import type { MeasureList } from "../../model/results/measures.ts";
import { capital } from "../../prose/capital.ts";

const HEADS: Readonly<Record<MeasureLevel, string>> = {
  state: "Of a state",
  pair: "Of two states",
  system: "Of the system",
};

const UNITS: Readonly<Record<MeasureList["measures"][number]["unit"], string>> = {
  count: "a count",
  share: "a share, 0 to 1",
  index: "an index, -1 to 1",
  years: "years",
};

/** The page in Markdown. */
export function measuresPage({ measures }: Pick<MeasureList, "measures">): string {
  const levels = [...new Set(measures.map(({ level }) => level))];
  return [
    "# Measures",
    "",
    "Numbers about states, pairs of states and the system on a day, from the ties that a rule for ally counts. Generated from the definitions in `src/measures/`.",
    "",
    "- **Who**: the members of the state system on the day, as the Correlates of War project lists them, the last carried on. Ties with other states are left out.",
    "- **Ties**: those of the rule (`--rule`, by default `treaty-ally`: binding defence in force), or those of one type or grade of obligation in place of the rule's (`--type`, `--grade`). `--largest-pact N` leaves out pacts that tie more than N states.",
    "- **What is not known**: each value comes twice, from the ties that are known, and with every tie whose dates are not known or whose pact is dormant. The two are no bounds: most measures do not rise with every tie.",
    "- **Portfolios**: for similarity a state's pledges to all members are set against another's, as tied or not (`--scale binary`) or from 1, consultation, over 2, neutrality or nonaggression, to 3, defence or offence (`--scale valued`). Each state counts as its own ally.",
    "- **Weights**: with `--weight cinc` (or another column) and `--data DIR`, each state toward which pledges run counts by its capabilities in the user's own copy of National Material Capabilities, as in Signorino and Ritter 1999; in tau-b a pair of states counts by the product of the two. States without a value are left out, and listed.",
    "- **What makes a value**: `similarity between` gives for each state what it adds to each value, which is the value less the value without it, and the same for all states together toward which neither has a pledge.",
    "- From ATOP 5.1 (`--source atop --data DIR`) the ties of 2018 and the similarities of four pairs come out as the field has them; a test compares them where a copy is there.",
    "",
    "```",
    "./entente measure compute betweenness --date 1914-06-28",
    "./entente measure series density",
    "./entente similarity between USA CHN",
    "./entente similarity between USA CHN --date 2016-12-31 --weight cinc --data DIR",
    "./entente similarity nearest JPN",
    "./entente network blocs",
    "```",
    "",
    "`npx tsx bench/measures.ts` times every measure for every year, the similarity of all dyad-years, and paths, triangles, groups and blocs beside python-igraph on the same graphs.",
    ...levels.flatMap((level) => ["", `## ${HEADS[level]}`, ...measures.filter((one) => one.level === level).flatMap(section)]),
    "",
  ].join("\n");
}

function section({ id, title, meaning, caution, unit, formula, references }: MeasureList["measures"][number]): string[] {
  return [
    "",
    `### ${title} (\`${id}\`)`,
    "",
    `${meaning}${caution === null ? "" : ` *${caution}*`}`,
    "",
    `${capital(UNITS[unit])}. \`${formula}\``,
    "",
    `${references.join("; ")}.`,
  ];
}
