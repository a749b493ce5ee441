/** Coverage: how many of the known pacts of each region and era are filed, and which are missing. */
import { en } from "../../app/language/en.ts";
import "../../ui/field.css";
import "../../ui/list.css";
import "./coverage.css";
import type { Coverage } from "../../app/query/answers.ts";
import { hrefOf } from "../../app/query/search.ts";
import { useAsk } from "../../app/query/useAsk.ts";
import { answerDownload, rowsDownload } from "../../ledger/downloads.ts";
import { Notes } from "../../ledger/Notes.tsx";
import { ViewPage } from "../../ledger/ViewPage.tsx";
import { CoverageFigure } from "./CoverageFigure.tsx";
import { coverage as text } from "./labels.ts";
import { MissingPacts } from "./MissingPacts.tsx";
import { useView } from "./search.ts";
import { UnreadTexts } from "./UnreadTexts.tsx";
import { totalOf } from "./words.ts";

export function Page() {
  const { search } = useView();
  const { answer } = useAsk("ledger.coverage", {});
  const total = answer === null ? null : totalOf(answer);
  return (
    <ViewPage
      view="coverage"
      title={text.name}
      footer={{
        ledger: answer?.ledger ?? null,
        href: hrefOf("coverage", search),
        sentence: total === null ? null : text.summary(total.filed, total.known),
        downloads: [
          answerDownload(text.csv, "entente-coverage", "ledger.coverage", {}),
          ...(answer === null ? [] : [rowsDownload(text.gapsCsv, "entente-missing-pacts", () => missingRows(answer))]),
        ],
      }}
    >
      {answer !== null && total !== null && (
        <>
          <div className="lead">
            <h1 className="sentence">{text.title(total.filed, total.known)}</h1>
            <p className="standfirst">{text.standfirst}</p>
          </div>
          <CoverageFigure answer={answer} />
          <MissingPacts answer={answer} />
          <UnreadTexts unread={answer.unread} />
          <Notes title={text.notes} notes={answer.notes} />
        </>
      )}
    </ViewPage>
  );
}

function missingRows({ gaps }: Coverage): Record<string, unknown>[] {
  return gaps.map(({ id, title, signed, parties, era, regions, types, seen, printed, note, counted }) => ({
    id,
    title,
    signed,
    parties: parties.map((state) => state.id).join(" "),
    era,
    regions: regions.join(" "),
    types: types.join(" "),
    seen,
    printed: printed.map(({ where, known }) => `${where}${en.list.aside(known)}`).join("; "),
    note,
    counted,
  }));
}
