import { en } from "../../app/language/en.ts";
import { useSlowAsk } from "../../app/query/useAsk.ts";
import { SourceList } from "../../ledger/SourceList.tsx";
import { ActList } from "../../ledger/treaty/ActList.tsx";
import type { Shown } from "../../ledger/treaty/shown.ts";
import { dateWords } from "../../ledger/treaty/words.ts";
import { Facts } from "../../ui/Facts.tsx";
import { InEnglish } from "../../ui/InEnglish.tsx";
import { named } from "../../ui/names.ts";
import { SlowFailure } from "../../ui/SlowFailure.tsx";
import { instrument } from "./labels.ts";

const t = instrument.uses;

export function Uses(shown: Shown) {
  return (
    <section id="uses" aria-labelledby="uses-title">
      <h2 id="uses-title">{t.title}</h2>
      <UsesBody {...shown} />
    </section>
  );
}

/** The days on which it was invoked, and the tests of its promises. */
export function UsesBody(shown: Shown) {
  const { id, acts } = shown.answer.instrument;
  const uses = acts.filter(({ act }) => act === "invoked");
  return (
    <>
      <p className="faint intro">{uses.length === 0 ? t.none : t.intro}</p>
      {uses.length > 0 && <ActList {...shown} acts={uses} />}
      <Tests key={id} id={id} nameOf={shown.nameOf} />
    </>
  );
}

function Tests({ id, nameOf }: { readonly id: string; readonly nameOf: Shown["nameOf"] }) {
  const asked = useSlowAsk("records.list", { collection: "tests", instrument: id });
  const tests = (asked.answer?.rows ?? []).flatMap((row) => (row.collection === "tests" ? [row] : []));
  return (
    <>
      <SlowFailure asked={asked} title={en.failure.title} />
      {tests.length > 0 && <h3>{t.tests}</h3>}
      {tests.map(({ id: key, date, case: what, outcome, by, asked: request, done, view, note, ref }) => (
        <details key={key} className="test-row">
          <summary>
            <span className="when">{dateWords(date)}</span> <InEnglish text={what} />
            {en.list.colon}
            <strong>{t.outcomes[outcome]}</strong>
          </summary>
          <Facts
            rows={[
              [t.asked, `${by === null ? "" : `${named(by, nameOf)}${en.list.colon}`}${en.list.kept(request)}`],
              [t.done, done],
              [t.view, view],
              [en.drawer.note, note],
            ]}
          />
          <SourceList refs={[ref]} />
        </details>
      ))}
    </>
  );
}
