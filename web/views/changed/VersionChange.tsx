/** One change of the ledger: what it is, of which instrument, in which fields; the instrument opens. */
import type { AnswerOf } from "../../../src/surfaces/client/words.ts";
import { changed } from "./labels.ts";
import { useView } from "./search.ts";

const t = changed.versions;

export type Diff = AnswerOf<"ledger.diff">;

export function VersionChange({ row }: { readonly row: Diff["changes"][number] }) {
  const { change, what, of, ofTitle, id, label, before, fields, holds } = row;
  const treaty = what === "instrument" ? id : what === "record" ? null : of;
  const more = [
    before === null ? null : t.was(before),
    fields.length === 0 ? null : t.fields(fields.join(", ")),
    holds === 0 ? null : t.holds(holds),
  ].filter((one) => one !== null);
  const title = what === "instrument" ? label : (ofTitle ?? label);
  return (
    <li>
      <span className="when">{t.change[change]}</span>
      <span>
        {treaty === null || change === "removed" ? (
          title
        ) : (
          <button type="button" className="link" data-open={treaty} onClick={() => go({ open: null, treaty })}>
            {title}
          </button>
        )}
        {what !== "instrument" && (
          <span className="what">
            {ofTitle === null ? ", " : ": "}
            {t.kinds[what] ?? what}
            {ofTitle !== null && ` “${label}”`}
          </span>
        )}
        {more.length > 0 && <span className="faint"> {more.join("; ")}</span>}
      </span>
    </li>
  );
}
