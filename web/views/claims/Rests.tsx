import { en } from "../../app/language/en.ts";
import { instrumentNamed, verifiedThrough } from "../../app/query/directory.ts";
import { useSlowAsk } from "../../app/query/useAsk.ts";
import { SourceList } from "../../ledger/SourceList.tsx";
import { InEnglish } from "../../ui/InEnglish.tsx";
import { articleWords } from "../../ui/names.ts";
import { useMore } from "../../ui/useMore.tsx";
import type { Rest } from "./claim.ts";
import { labels } from "./labels.ts";
import { recordNote, useRecord } from "./records.ts";
import { useView } from "./search.ts";

const FIRST = 5;
const words = labels.rest;

export function Rests({ rests }: { readonly rests: readonly Rest[] }) {
  const [shown, more] = useMore(rests, FIRST, (_, left) => labels.detail.more(left));
  return (
    <>
      <ul className="rests">
        {shown.map((rest) => (
          <li key={`${rest.kind} ${rest.id} ${rest.article}`} className="rest">
            {rest.kind === "instrument" ? (
              <Instrument rest={rest} />
            ) : rest.kind === "record" ? (
              <RecordRest rest={rest} />
            ) : (
              <Other rest={rest} />
            )}
            {rest.ref !== null && <SourceList refs={[rest.ref]} />}
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}

interface Props {
  readonly rest: Rest;
}

/** An instrument with the article's operative words; its title opens it. */
function Instrument({ rest: { id, article } }: Props) {
  const { change } = useView();
  const { answer } = useSlowAsk("instrument.show", { id, date: verifiedThrough() });
  const whole = answer?.instrument;
  const signed = whole?.acts.find(({ act, date }) => act === "signed" && date !== null)?.date ?? null;
  const clause = article === null ? undefined : whole?.obligations.find((one) => one.article === article);
  const version = clause?.versions.find(({ quote }) => quote);
  return (
    <>
      <p className="rest-head">
        <strong>{instrumentNamed(id)?.short ?? id}</strong>
        {article !== null && <span>{articleWords(article)}</span>}
        <span className="faint">{signed !== null && words.signed(signed)}</span>
        <button type="button" className="quiet" data-open={`treaty ${id}`} onClick={() => change({ treaty: id })}>
          {words.treaty}
        </button>
      </p>
      {version?.quote !== undefined && (
        <p className="rest-quote">
          “{version.quote}”{version.translated === true && <span className="faint"> {en.drawer.translated}</span>}
        </p>
      )}
    </>
  );
}

function RecordRest({ rest: { id, article } }: Props) {
  const record = useRecord(id);
  return (
    <>
      <p className="rest-head">
        <strong>{record?.title ?? id}</strong>
        {article !== null && <span>{articleWords(article)}</span>}
        <span className="faint">{record === null ? words.loading : recordNote(id, record)}</span>
      </p>
      {record !== null && record.text !== "" && <p>{record.text}</p>}
      {record !== null && record.note !== null && (
        <p className="faint">
          <InEnglish text={record.note} />
        </p>
      )}
    </>
  );
}

/** A rule or a place, by its id. */
function Other({ rest: { kind, id, article } }: Props) {
  return (
    <p className="rest-head">
      <strong>{id}</strong>
      {article !== null && <span>{articleWords(article)}</span>}
      <span className="faint">{words.kinds[kind]}</span>
    </p>
  );
}
