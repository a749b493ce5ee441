/** Literature: published numbers of the field beside ours, with what each counts and why the two differ. */
import "../../ui/list.css";
import "./literature.css";
import { commandOf } from "../../app/query/directory.ts";
import { hrefOf } from "../../app/query/search.ts";
import { useAsk } from "../../app/query/useAsk.ts";
import { answerDownload, jsonDownload } from "../../ledger/downloads.ts";
import { Notes } from "../../ledger/Notes.tsx";
import { ViewPage } from "../../ledger/ViewPage.tsx";
import { FullRows } from "./FullRows.tsx";
import { literature as text } from "./labels.ts";
import { NumbersTable } from "./NumbersTable.tsx";
import { useView } from "./search.ts";
import { tallyOf } from "./values.ts";

export function Page() {
  const { search } = useView();
  const { answer } = useAsk("literature.reproduce", {});
  const title = answer === null ? null : text.title(answer.rows.length, answer.studies.length);
  const missing = answer !== null && search.row !== null && answer.rows.every(({ id }) => id !== search.row);
  return (
    <ViewPage
      view="literature"
      title={title}
      footer={{
        ledger: answer?.ledger ?? null,
        href: hrefOf("literature", search),
        sentence: answer === null ? null : `${title}. ${tallyOf(answer)}`,
        downloads:
          answer === null
            ? []
            : [
                answerDownload(text.csv, "entente-literature", "literature.reproduce", {}),
                jsonDownload(text.json, "entente-literature", answer),
              ],
      }}
    >
      {answer !== null && (
        <>
          <div className="lead">
            <h1 className="sentence">{title}</h1>
            <p className="standfirst">{tallyOf(answer)}</p>
            <p>{text.standfirst}</p>
          </div>
          {missing && <p className="past-note">{text.missing(search.row ?? "")}</p>}
          <NumbersTable answer={answer} />
          <div className="reading">
            <h2>{text.how}</h2>
            <ul>
              {answer.outcomes
                .filter(({ outcome, ways }) => outcome !== "not-computed" || ways > 0)
                .map(({ outcome, meaning }) => (
                  <li key={outcome}>{meaning}</li>
                ))}
            </ul>
            <p>
              {text.copies} <code>{commandOf("literature.reproduce", {})} --data DIR</code>
            </p>
          </div>
          <FullRows answer={answer} open={search.row} />
          <Notes title={text.notes} notes={answer.notes} />
        </>
      )}
    </ViewPage>
  );
}
