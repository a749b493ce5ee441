/** The ledger itself between two of its versions; asked for only when it is opened, so that nobody else waits for it. */
import { csvOf, rowsOf } from "../../../src/surfaces/client/words.ts";
import { useFar } from "../../app/query/ask.ts";
import { FarFailure } from "../../app/query/FarFailure.tsx";
import { download } from "../../ui/download.ts";
import { changed } from "./labels.ts";
import { useView } from "./search.ts";
import { type Diff, VersionChange } from "./VersionChange.tsx";

const t = changed.versions;
/** Stands in the address for the version that the ledger chooses by itself. */
const LAST = "last";
const RAISES = ["major", "minor", "patch"] as const;

export function VersionPart({ since }: { readonly since: string | null }) {
  const { asked, retry } = useFar("ledger.diff", since === null ? null : since === LAST ? {} : { from: since });
  return (
    <details
      className="ledger-versions"
      open={since !== null}
      onToggle={(event) => {
        const { open } = event.currentTarget;
        if (open !== (since !== null)) go({ since: open ? LAST : null });
      }}
    >
      <summary>
        <h2>{t.title}</h2> <span className="faint">{t.open}</span>
      </summary>
      {since !== null && asked === null && <p role="status">{t.busy}</p>}
      {asked !== null && asked.status !== "answered" && <FarFailure asked={asked} retry={retry} />}
      {asked?.status === "answered" && <Answered diff={asked.answer} />}
    </details>
  );
}

function Answered({ diff }: { readonly diff: Diff }) {
  const { sentence, changes, from, kept, notes } = diff;
  return (
    <>
      <p className="version-sentence">{sentence}</p>
      {notes.map(({ text }) => (
        <p key={text} className="small">
          {text}
        </p>
      ))}
      {kept.length > 1 && (
        <label className="filter">
          <span>{t.choose}</span>
          <select value={from.version} onChange={({ target: { value } }) => settle({ since: value })}>
            {kept.map(({ version }) => (
              <option key={version}>{version}</option>
            ))}
          </select>
        </label>
      )}
      {RAISES.map((raises) => {
        const rows = changes.filter((one) => one.raises === raises);
        return rows.length === 0 ? null : (
          <section key={raises} className="change-list">
            <h3>
              {t.raises[raises]} <span className="faint">{rows.length}</span>
            </h3>
            <ul>
              {rows.map((row) => (
                <VersionChange key={JSON.stringify(row)} row={row} />
              ))}
            </ul>
          </section>
        );
      })}
      {changes.length > 0 && (
        <p className="downloads small">
          {t.note}{" "}
          <button
            type="button"
            className="quiet"
            onClick={() => download(`entente-ledger-since-${from.version}.csv`, "text/csv", csvOf(rowsOf("ledger.diff", diff)))}
          >
            {t.download}
          </button>
        </p>
      )}
    </>
  );
}
