/** One source: what it is, every fact that rests on it and how far each was checked, how to cite it. Without one, the index by kind. */
import "../style/source.css";
import { useEffect, useMemo } from "react";
import { csvOf, rowsOf } from "../../src/surfaces/client/words.ts";
import { addressOf, BARE, useView, type View } from "../address.ts";
import { sentence } from "../components/Complaint.tsx";
import { Footer } from "../components/Footer.tsx";
import { Header } from "../components/Header.tsx";
import { OneSource } from "../components/source/OneSource.tsx";
import { SourceIndex } from "../components/source/SourceIndex.tsx";
import { WithParts } from "../components/WithParts.tsx";
import { askNow, given } from "../state.ts";
import { en } from "../text/en.ts";
import { source as text } from "../text/source.ts";
import { download } from "../words.ts";

const NEEDS = ["core", "law", "figures", "records", "sources", "glossary"] as const;

export function Source() {
  return <WithParts needs={NEEDS} page={Ready} />;
}

function Ready() {
  const view = useView();
  const { answer, complaint } = useMemo(() => askNow("source.show", given({ id: view.id })), [view.id]);
  const shown = answer?.source ?? null;
  useEffect(() => {
    document.title = `${shown === null ? text.index : shown.cite.slice(0, 90)} · ${en.brand}`;
  }, [shown]);
  const full: View = { ...BARE, path: "source", id: view.id, type: view.type, sort: view.sort };
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
                <a className="button" href={addressOf("source", {})}>
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
