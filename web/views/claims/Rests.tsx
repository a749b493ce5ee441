/** The records that a verdict rests on: article, words, date, source, and how far each was checked. */
import { useMemo, useState } from "react";
import type { AnswerOf } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import { PartFailure } from "../../app/query/PartFailure.tsx";
import { useAsk } from "../../app/query/useAsk.ts";
import { useParts } from "../../app/query/useParts.ts";
import { claimsEn } from "../../ledger/claims/labels.ts";
import { instrumentTitle } from "../../ledger/claims/speak.ts";
import { type Reference, SourceList } from "../../ledger/SourceList.tsx";
import { dateWords, recordTold } from "./records.ts";
import { useView } from "./search.ts";

export type Rest = AnswerOf<"claims.check">["texts"][number]["claims"][number]["rests"][number];

const FIRST = 5;
const words = claimsEn.rest;

export function Rests({ rests, date }: { readonly rests: readonly Rest[]; readonly date: string }) {
  const [all, setAll] = useState(false);
  const parts = useParts(["core", "law", "figures", "records", "sources"]);
  if (parts.status === "failed") return <PartFailure parts={parts} />;
  const shown = all ? rests : rests.slice(0, FIRST);
  return (
    <>
      <ul className="rests">
        {shown.map((rest) => (
          <RestItem key={`${rest.kind} ${rest.id} ${rest.article}`} rest={rest} date={date} ready={parts.status === "ready"} />
        ))}
      </ul>
      {rests.length > shown.length && (
        <button type="button" className="quiet" onClick={() => setAll(true)}>
          {claimsEn.detail.more(rests.length - shown.length)}
        </button>
      )}
    </>
  );
}

function RestItem({ rest, date, ready }: { readonly rest: Rest; readonly date: string; readonly ready: boolean }) {
  const { kind, id, article, ref } = rest;
  const refs = useMemo(() => referencesOf(ref), [ref]);
  const record = useMemo(() => (ready && kind === "record" ? recordTold(id) : null), [ready, kind, id]);
  const clause = useMemo(() => (ready && kind === "instrument" ? clauseOf(id, article, date) : null), [ready, kind, id, article, date]);
  const collection = words.collections[id.split("/")[0] ?? ""];
  return (
    <li className="rest">
      <p className="rest-head">
        <strong>{kind === "instrument" ? (instrumentTitle(id) ?? id) : (record?.title ?? id)}</strong>
        {article !== null && <span className="article">{words.article(article)}</span>}
        <span className="faint">
          {kind === "instrument" && clause?.signed != null && words.signed(clause.signed)}
          {kind === "record" && [collection, dateWords(record?.date ?? null)].filter(Boolean).join(", ")}
          {kind !== "instrument" && kind !== "record" && words.kinds[kind]}
          {kind === "record" && !ready && words.loading}
        </span>
        {kind === "instrument" && (
          <button type="button" className="quiet" data-open={`treaty ${id}`} onClick={() => go({ treaty: id })}>
            {words.treaty}
          </button>
        )}
      </p>
      {clause?.quote != null && (
        <p className="rest-quote">
          “{clause.quote}”{clause.translated && <span className="faint"> {en.drawer.translated}</span>}
        </p>
      )}
      {record?.text != null && <p>{record.text}</p>}
      {record?.note != null && <p className="faint">{record.note}</p>}
      <SourceList refs={refs} />
    </li>
  );
}

function referencesOf(ref: Rest["ref"]): Reference[] {
  return ref === null ? [] : [ref.source].flat().map((source) => ({ source, at: ref.at ?? null, checked: ref.checked }));
}

/** When it was signed, and the operative words of the article. */
function clauseOf(id: string, article: string | null, date: string) {
  const whole = askNow("instrument.show", { id, date }).answer?.instrument;
  if (whole === undefined) return null;
  const signed = whole.acts.find(({ act, date: when }) => act === "signed" && when !== null)?.date ?? null;
  const version =
    article === null ? undefined : whole.obligations.find((one) => one.article === article)?.versions.find(({ quote }) => quote);
  return { signed, quote: version?.quote ?? null, translated: version?.translated === true };
}
