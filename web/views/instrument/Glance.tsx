/** The facts of an instrument in a column, and links to other views. */
import { en } from "../../app/language/en.ts";
import { capital } from "../../app/language/speech.ts";
import type { InstrumentAnswer } from "../../app/query/answers.ts";
import { Prose } from "../../ledger/treaty/Words.tsx";
import { dateWords } from "../../ledger/treaty/words.ts";
import { type FactRow, Facts } from "../../ui/Facts.tsx";
import { InstrumentLinks } from "./InstrumentLinks.tsx";
import { instrument as labels } from "./labels.ts";

const t = labels.facts;

export function Glance({ answer, nameOf }: { readonly answer: InstrumentAnswer; readonly nameOf: (id: string) => string }) {
  const { instrument, inForce, related, date } = answer;
  const signed = [
    ...new Set(instrument.acts.flatMap(({ act, date: when }) => (act === "signed" && when !== null ? [dateWords(when)] : []))),
  ];
  const keeper = instrument["kept-by"];
  const prose = (text: string) => <Prose text={text} related={related} date={date} />;
  const rows: FactRow[] = [
    [t.full, instrument.title],
    [t.also, instrument.aliases?.join(en.list.semicolon)],
    [t.kind, capital(labels.kinds[instrument.kind] ?? instrument.kind)],
    [t.keeper, keeper === undefined ? undefined : nameOf(keeper)],
    [t.signed, signed.length === 0 ? t.noSigned : signed.join(en.list.semicolon)],
    [t.status, en.treaty.inForce[String(inForce)]],
    [
      t.dormant,
      instrument.dormant === undefined
        ? undefined
        : `${en.list.kept(capital(instrument.dormant.because))}${instrument.dormant.since === undefined ? "" : t.dormantSince(instrument.dormant.since)}`,
    ],
    [t.term, instrument.term === undefined ? undefined : prose(instrument.term)],
    [t.text, t.texts[instrument.text]],
    [t.depth, instrument.depth === "summary" ? en.treaty.summary : en.treaty.article],
    [t.checked, dateWords(instrument["verified-through"])],
    [t.codes, instrument.codes?.atop === undefined ? undefined : en.treaty.atop(instrument.codes.atop.join(en.list.comma))],
    [t.note, instrument.note === undefined ? undefined : prose(instrument.note)],
    [t.permalink, <code key="key">{instrument.id}</code>],
  ];
  return (
    <aside className="glance" aria-label={t.title}>
      <Facts className="" rows={rows} />
      <InstrumentLinks answer={answer} />
    </aside>
  );
}
