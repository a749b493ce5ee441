/** Past uses as precedents: invocations, then the days on which the promise was put to the test. */
import { useMemo } from "react";
import { en } from "../../app/language/en.ts";
import type { InstrumentAnswer } from "../../app/query/answers.ts";
import { PartFailure } from "../../app/query/PartFailure.tsx";
import { useAsk } from "../../app/query/useAsk.ts";
import { useParts } from "../../app/query/useParts.ts";
import { SourceList } from "../../ledger/SourceList.tsx";
import { ActList } from "../../ledger/treaty/ActList.tsx";
import { instrumentEn } from "../../ledger/treaty/labels.ts";
import { dateWords } from "../../ledger/treaty/words.ts";
import { named } from "../../ui/download.ts";

interface Props {
  readonly answer: InstrumentAnswer;
  readonly cites: ReadonlyMap<string, string>;
  readonly nameOf: (id: string) => string;
}

const t = instrumentEn.uses;

export function Uses({ answer, cites, nameOf }: Props) {
  const uses = answer.instrument.acts.filter(({ act }) => act === "invoked");
  return (
    <section id="uses" aria-labelledby="uses-title">
      <h2 id="uses-title">{t.title}</h2>
      <p className="faint intro">{uses.length === 0 ? t.none : t.intro}</p>
      {uses.length > 0 && <ActList answer={answer} acts={uses} cites={cites} nameOf={nameOf} onOpen={null} />}
      <Tests id={answer.instrument.id} nameOf={nameOf} />
    </section>
  );
}

function Tests({ id, nameOf }: { readonly id: string; readonly nameOf: (id: string) => string }) {
  const parts = useParts(["core", "figures", "records"]);
  const ready = parts.status === "ready";
  const rows = useMemo(
    () => (ready ? (askNow("records.list", { collection: "tests", instrument: id }).answer?.rows ?? []) : []),
    [ready, id],
  );
  if (parts.status === "failed") return <PartFailure parts={parts} />;
  const tests = rows.flatMap((row) => (row.collection === "tests" ? [row] : []));
  if (tests.length === 0) return null;
  return (
    <>
      <h3>{t.tests}</h3>
      {tests.map((test) => (
        <details key={test.id} className="test-row">
          <summary>
            <span className="when">{dateWords(test.date)}</span> {test.case}: <strong>{t.outcomes[test.outcome]}</strong>
          </summary>
          <dl className="facts">
            <dt>{t.asked}</dt>
            <dd>
              {test.by !== null && `${named(test.by, nameOf)}: `}
              {test.asked}
            </dd>
            <dt>{t.done}</dt>
            <dd>{test.done}</dd>
            <dt>{t.view}</dt>
            <dd>{test.view}</dd>
            {test.note !== null && (
              <>
                <dt>{en.drawer.note}</dt>
                <dd>{test.note}</dd>
              </>
            )}
          </dl>
          <SourceList refs={[test.ref.source].flat().map((source) => ({ source, at: test.ref.at ?? null, checked: test.ref.checked }))} />
        </details>
      ))}
    </>
  );
}
