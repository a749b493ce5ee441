/** The table of all explanations as one picture: each test with its cases by fit, and one state's own cases. */
import { type BarRow, BarRows, Swatch } from "../../charts/BarRows.tsx";
import { countOf, type Explanation, FITS, isPaired, type Test } from "./explanation.ts";
import { labels as whyEn } from "./labels.ts";

interface Props {
  readonly explanations: readonly Explanation[];
  /** The state whose own cases are named, and its name. */
  readonly state: string;
  readonly name: string;
}

const ID = "overview-picture";
const FILLS = { fits: "solid", "does-not-fit": "outline", "cannot-be-told": "hatch" } as const;
const words = whyEn.overview;

export function OverviewPicture({ explanations, state, name }: Props) {
  const rows = explanations.flatMap(({ id, title, tests }) =>
    tests.map((test, index): BarRow => {
      const total = FITS.reduce((sum, fit) => sum + countOf(test, fit), 0);
      return {
        key: `${id} ${test.id}`,
        ...(index === 0 ? { heading: title } : {}),
        title: test.unit,
        note: `${name}: ${ownCases(test, state)}`,
        bars: [
          {
            key: "all",
            tone: "ink",
            parts: FITS.map((fit) => ({ key: fit, value: countOf(test, fit) / Math.max(1, total), fill: FILLS[fit] })),
            number: "",
            words: FITS.map((fit) => `${countOf(test, fit)} ${whyEn.fitsMany[fit]}`).join(" \u00b7 "),
          },
        ],
      };
    }),
  );
  const legend = FITS.map((fit) => ({ key: fit, text: whyEn.fitsMany[fit], mark: <Swatch fill={FILLS[fit]} chart={ID} /> }));
  return <BarRows id={ID} width={1100} titles={360} most={1} isRuled label={words.title} {...{ rows, legend }} />;
}

/** The fit of the state's own cases, with their years if it has several. */
function ownCases(test: Test, state: string): string {
  if (isPaired(test)) return words.pairs;
  const own = test.cases.filter((one) => one.state === state);
  if (own.length === 0) return words.noCase;
  const years = ({ from, until }: (typeof own)[number]) => (own.length > 1 ? ` ${from.slice(0, 4)}\u2013${until.slice(0, 4)}` : "");
  return own.map((one) => `${whyEn.fits[one.fit]}${years(one)}`).join(", ");
}
