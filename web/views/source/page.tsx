/** One source: its description, every fact that rests on it, how far each was checked, and its citation; or the index by kind. */
import "./source.css";
import { omitNull } from "../../app/query/answers.ts";
import { hrefOf } from "../../app/query/search.ts";
import { useAsk } from "../../app/query/useAsk.ts";
import { answerDownload } from "../../ledger/downloads.ts";
import { Problem } from "../../ledger/Problem.tsx";
import { ViewPage } from "../../ledger/ViewPage.tsx";
import { source as text } from "./labels.ts";
import { OneSource } from "./OneSource.tsx";
import { SourceIndex } from "./SourceIndex.tsx";
import { useView } from "./search.ts";

export function Page() {
  const { search } = useView();
  const input = omitNull({ id: search.id });
  const { answer, complaint } = useAsk("source.show", input);
  const shown = answer?.source ?? null;
  return (
    <ViewPage
      view="source"
      title={shown?.cite.slice(0, 90) ?? text.index}
      footer={{
        ledger: answer?.ledger ?? null,
        href: hrefOf("source", search),
        sentence: answer === null ? null : (shown?.cite ?? text.index),
        downloads: [answerDownload(text.table, `entente-source-${shown?.id ?? "index"}`, "source.show", input)],
      }}
    >
      {complaint !== null && (
        <div className="lead">
          <Problem complaint={complaint} reset={{ label: text.index, href: hrefOf("source") }} />
        </div>
      )}
      {answer !== null && shown !== null && <OneSource answer={answer} source={shown} />}
      {answer !== null && shown === null && <SourceIndex answer={answer} />}
    </ViewPage>
  );
}
