/** One source: what it is, every fact that rests on it and how far each was checked, how to cite it. Without one, the index by kind. */
import "./source.css";
import { useEffect, useMemo } from "react";
import { csvOf, rowsOf } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import { omitNull } from "../../app/query/answers.ts";
import { hrefOf } from "../../app/query/search.ts";
import { useAsk } from "../../app/query/useAsk.ts";
import { Header } from "../../app/shell/Header.tsx";
import { Footer } from "../../ledger/Footer.tsx";
import { sentence } from "../../ui/Complaint.tsx";
import { download } from "../../ui/download.ts";
import { source as text } from "./labels.ts";
import { OneSource } from "./OneSource.tsx";
import { SourceIndex } from "./SourceIndex.tsx";
import { type Search, useView } from "./search.ts";

export function Page() {
  const view = useView();
  const { answer, complaint } = useAsk("source.show", omitNull({ id: view.id }));
  const shown = answer?.source ?? null;
  useEffect(() => {
    document.title = `${shown === null ? text.index : shown.cite.slice(0, 90)} · ${en.brand}`;
  }, [shown]);
  const full: Search = { ...BARE, path: "source", id: view.id, type: view.type, sort: view.sort };
  const save = () =>
    answer !== null && download(`entente-source-${shown?.id ?? "index"}.csv`, "text/csv", csvOf(rowsOf("source.show", answer)));
  return (
    <div className="page source-page">
      <Header path="source" />
      <main id="main" tabIndex={-1}>
        {complaint !== null && (
          <div className="lead">
            <div className="problem" role="alert">
              <h1 className="sentence">{sentence(complaint.what)}</h1>
              <p>
                {sentence(complaint.why)} {sentence(complaint.todo)}
              </p>
              <p>
                <a className="button" href={hrefOf("source", {})}>
                  {text.index}
                </a>
              </p>
            </div>
          </div>
        )}
        {answer !== null && shown !== null && <OneSource answer={answer} source={shown} only={view.type} />}
        {answer !== null && shown === null && <SourceIndex answer={answer} kind={view.type} sort={view.sort} />}
      </main>
      <Footer
        ledger={answer?.ledger ?? null}
        view={full}
        sentence={answer === null ? null : (shown?.cite ?? text.index)}
        downloads={[{ label: text.table, save }]}
      />
    </div>
  );
}
