/** The regions and eras as a grid of counts, and the same as a table. */
import type { Coverage } from "../../app/query/answers.ts";
import { type HeatCell, HeatGrid, HeatMark } from "../../charts/HeatGrid.tsx";
import { Figure } from "../../ui/Figure.tsx";
import { Sized } from "../../ui/Sized.tsx";
import { CoverageTable } from "./CoverageTable.tsx";
import { coverage as text } from "./labels.ts";
import { useView } from "./search.ts";
import { eraWords } from "./words.ts";

const ID = "coverage-picture";
/** The side of a legend's mark. */
const MARK = 11;

export function CoverageFigure({ answer }: { readonly answer: Coverage }) {
  return (
    <Figure
      id="coverage"
      title={text.figure}
      tabs={[
        { label: text.picture, render: () => <Grid answer={answer} /> },
        { label: text.table, isTable: true, render: () => <CoverageTable answer={answer} /> },
      ]}
      caption={[text.see, text.not]}
      hint={text.hint}
      source={text.source(answer.ledger.version)}
    />
  );
}

function Grid({ answer }: { readonly answer: Coverage }) {
  const { search, change } = useView();
  const { regions, eras, below } = answer;
  const box = { x: -MARK / 2, y: -MARK / 2, width: MARK, height: MARK, hatch: `hatch-${ID}` };
  const legend = [
    { key: "thin", mark: <HeatMark shade={null} {...box} />, text: text.legend.thin(Math.round(below * 100)) },
    ...text.legend.shades.map((words, index) => ({ key: words, mark: <HeatMark shade={index + 1} {...box} />, text: words })),
  ];
  return (
    <Sized className="coverage-grid">
      {(width) => (
        <HeatGrid
          id={ID}
          rows={regions.map(({ id, name }) => ({ key: id, title: name }))}
          columns={eras.map(({ id }) => ({ key: id, title: id.replace("-", "\u2013") }))}
          cells={cellsOf(answer)}
          open={{ row: search.region, column: search.era }}
          {...{ width, legend }}
          label={text.figure}
          onPick={(region, era) => change(region === search.region && era === search.era ? { region: null, era: null } : { region, era })}
        />
      )}
    </Sized>
  );
}

function cellsOf({ rows, regions, eras }: Coverage): HeatCell[] {
  const names = new Map(regions.map(({ id, name }) => [id, name]));
  const spans = new Map(eras.map((era) => [era.id, eraWords(era)]));
  return rows.map(({ region, era, filed, known, thin }) => {
    const [name, span] = [names.get(region) ?? region, spans.get(era) ?? era];
    const cell = { row: region, column: era, isHatched: thin && known > 0 };
    return known === 0
      ? { ...cell, share: null, text: text.none, label: text.nothing(name, span) }
      : { ...cell, share: filed / known, text: text.cellText(filed, known), label: text.cell(name, span, filed, known, thin) };
  });
}
