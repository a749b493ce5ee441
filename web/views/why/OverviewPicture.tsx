/** The table of all explanations as one picture: each test with its cases by how they fit, and the own cases of one state. */
import { type BarRow, BarRows, Swatch } from "../../charts/BarRows.tsx";
import { FitShape } from "./FitMark.tsx";
import { whyEn } from "./labels.ts";
import { countOf, type Explanation, FITS, isPaired, type Test } from "./types.ts";

interface Props {
  readonly explanations: readonly Explanation[];
  /** The state whose own cases are shown. */
  readonly state: string;
}

const WIDTH = 1100;
const FILLS = { fits: "solid", "does-not-fit": "outline", "cannot-be-told": "doubt" } as const;

export function OverviewPicture({ explanations, state }: Props) {
  return (
    <BarRows
      id="overview-picture"
      rows={explanations.flatMap(({ id, title, tests }) =>
        tests.map((test, index) => ({ ...rowOf(test, state), key: `${id} ${test.id}`, ...(index === 0 ? { heading: title } : {}) })),
      )}
      most={1}
      width={WIDTH}
      columns={{ titles: 230, asides: 190, words: 240 }}
      align="start"
      isRuled
      legend={FITS.map((fit) => ({ key: fit, text: whyEn.fitsMany[fit], mark: <Swatch fill={FILLS[fit]} chart="overview-picture" /> }))}
      label={whyEn.overview.title}
    />
  );
}

function rowOf(test: Test, state: string): BarRow {
  const total = Math.max(
    1,
    FITS.reduce((sum, fit) => sum + countOf(test, fit), 0),
  );
  const own = isPaired(test) ? [] : test.cases.filter((one) => one.state === state);
  const words = whyEn.overview;
  const asides = own.map(({ label, fit, from, until }) => {
    const years = own.length > 1 ? ` ${from.slice(0, 4)}\u2013${until.slice(0, 4)}` : "";
    return { key: label, mark: <FitShape fit={fit} />, text: `${whyEn.fits[fit]}${years}` };
  });
  const none = { key: "none", mark: null, text: isPaired(test) ? words.pairs : words.noCase };
  return {
    key: test.id,
    title: test.unit,
    asides: asides.length > 0 ? asides : [none],
    bars: [
      {
        key: "all",
        tone: "ink",
        parts: FITS.map((fit) => ({ key: fit, value: countOf(test, fit) / total, fill: FILLS[fit] })),
        words: FITS.flatMap((fit) => [{ text: String(countOf(test, fit)), isStrong: true }, { text: ` ${whyEn.fitsMany[fit]}  ` }]),
      },
    ],
  };
}
