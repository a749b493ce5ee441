/** Changes between two versions of the ledger itself; loaded only when opened, so that nobody else waits for it. */
import type { AnswerOf } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import { useSlowAsk } from "../../app/query/useAsk.ts";
import { answerDownload, exportDownload } from "../../ledger/downloads.ts";
import { TreatyButton } from "../../ledger/TreatyButton.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { SlowFailure } from "../../ui/SlowFailure.tsx";
import { changed } from "./labels.ts";
import { useView } from "./search.ts";

type Diff = AnswerOf<"ledger.diff">;
type Row = Diff["changes"][number];

const t = changed.versions;
/** The value in the address for the ledger's own default version. */
const LAST = "last";
const RAISES = ["major", "minor", "patch"] as const;

export function LedgerVersions({ since }: { readonly since: string | null }) {
  const { change } = useView();
  const isOpen = since !== null;
  const asked = useSlowAsk("ledger.diff", isOpen ? (since === LAST ? {} : { from: since }) : null);
  return (
    <details
      className="ledger-versions"
      open={isOpen}
      onToggle={({ currentTarget: { open } }) => {
        if (open !== isOpen) change({ since: open ? LAST : null });
      }}
    >
      <summary>
        <h2>{t.title}</h2> <span className="faint">{t.open}</span>
      </summary>
      {asked.pending && asked.answer === null && <p role="status">{t.busy}</p>}
      <SlowFailure asked={asked} title={en.failure.title} />
      {isOpen && asked.answer !== null && <Versions diff={asked.answer} />}
    </details>
  );
}

function Versions({ diff: { sentence, changes, from, kept, notes } }: { readonly diff: Diff }) {
  const { replace } = useView();
  const files = [
    answerDownload(t.download, `entente-ledger-since-${from.version}`, "ledger.diff", { from: from.version }),
    exportDownload(t.feed, "entente-ledger-changes", "atom", "ledger.diff", {}),
  ];
  return (
    <>
      <p className="version-sentence">{sentence}</p>
      {notes.map(({ text }) => (
        <p key={text} className="small">
          {text}
        </p>
      ))}
      {kept.length > 1 && (
        <Choice
          label={t.choose}
          value={from.version}
          options={kept.map(({ version }) => ({ id: version, name: version }))}
          onPick={(version) => replace({ since: version })}
        />
      )}
      {RAISES.map((raises) => ({ raises, rows: changes.filter((one) => one.raises === raises) }))
        .filter(({ rows }) => rows.length > 0)
        .map(({ raises, rows }) => (
          <section key={raises} className="change-list">
            <h3>
              {t.raises[raises]} <span className="faint">{rows.length}</span>
            </h3>
            <ul>
              {rows.map((row) => (
                <VersionRow key={JSON.stringify(row)} row={row} />
              ))}
            </ul>
          </section>
        ))}
      {changes.length > 0 && (
        <p className="downloads small">
          {t.note}{" "}
          {files.map(({ label, save }) => (
            <button key={label} type="button" className="quiet" onClick={() => save("", "")}>
              {label}
            </button>
          ))}
        </p>
      )}
    </>
  );
}

/** Each change with its instrument and fields; the instrument opens. */
function VersionRow({ row: { change, what, of, ofTitle, id, label, before, fields, holds } }: { readonly row: Row }) {
  const isInstrument = what === "instrument";
  const treaty = isInstrument ? id : what === "record" ? null : of;
  const title = isInstrument ? label : (ofTitle ?? label);
  const more = [...(before === null ? [] : [t.was(before)]), ...(holds === 0 ? [] : [t.holds(holds)])];
  return (
    <li>
      <span className="when">{t.change[change]}</span>
      <span>
        {treaty === null || change === "removed" ? title : <TreatyButton id={treaty} title={title} />}
        {!isInstrument && (
          <span className="what">
            {ofTitle === null ? en.list.comma : en.list.colon}
            {t.kinds[what] ?? what}
            {ofTitle !== null && ` “${label}”`}
          </span>
        )}
        {more.length > 0 && <span className="faint"> {more.join(en.list.semicolon)}</span>}
        {fields.length > 0 && (
          <span className="faint">
            {" "}
            {t.fields} <code>{fields.join(", ")}</code>
          </span>
        )}
      </span>
    </li>
  );
}
