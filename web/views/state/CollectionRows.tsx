/** One collection of dated facts that name a state, each row with what it says and its sources. */

import type { AnswerOf, InputOf } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import { capital } from "../../app/language/speech.ts";
import { useAsk } from "../../app/query/useAsk.ts";
import { SourceList } from "../../ledger/SourceList.tsx";
import { dateWords } from "../../ledger/treaty/words.ts";
import { Facts } from "../../ui/Facts.tsx";
import { stateEn } from "./labels.ts";

interface Props {
  readonly collection: string;
  readonly state: string;
  readonly nameOf: (id: string) => string;
}

type Row = AnswerOf<"records.list">["rows"][number];
/** Fields of every row that are not part of its content. */
const FRAME = ["id", "collection", "states", "begins", "ends", "ref", "verified-through", "counts-as-forces", "counts-as-right", "place"];

export function CollectionRows({ collection, state, nameOf }: Props) {
  const { answer } = useAsk("records.list", { collection: collection as InputOf<"records.list">["collection"], state });
  const rows = answer?.rows ?? [];
  return rows.map((row) => (
    <article key={row.id} className="record">
      <h3>
        {row.begins === null ? stateEn.records.undated : dateWords(row.begins)}
        {row.ends !== null && row.ends !== "open" && ` \u2013 ${dateWords(row.ends)}`}
      </h3>
      <Facts rows={toldFields(row, nameOf)} />
      <SourceList refs={[row.ref]} />
    </article>
  ));
}

/** The fields of a row as labels and text, in file order; unknown values are left out. */
function toldFields(row: Row, nameOf: (id: string) => string): [string, string][] {
  const spell = (value: unknown) => String(value).replace(/^[A-Z]{3}$/, (id) => nameOf(id));
  return Object.entries(row).flatMap(([key, value]): [string, string][] => {
    if (FRAME.includes(key) || value === null || value === "" || value === false) return [];
    const words = [value].flat().map((one) => (/^\d{4}(-\d{2})*(\/.*)?$/.test(String(one)) ? dateWords(String(one)) : spell(one)));
    return [[capital(key.replaceAll("-", " ")), words.join(en.list.comma)]];
  });
}
