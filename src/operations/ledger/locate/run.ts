/** ledger.locate: the file and line of facts, from the lines that were computed when the ledger was compiled. */

import { NotFoundError } from "../../../errors.ts";
import { articlesOf } from "../../../ledger/articleOn.ts";
import { factsIn, recordTitle } from "../../../ledger/facts.ts";
import { type Ledger, requireInstrument } from "../../../ledger/ledger.ts";
import { resolveState } from "../../../ledger/resolving.ts";
import { COLLECTIONS, type CollectionName } from "../../../model/collections.ts";
import { coded } from "../../../model/complaints.ts";
import type { Checked } from "../../../model/evidence.ts";
import type { Instrument } from "../../../model/instruments.ts";
import { OTHER_FACTS } from "../../../model/lines.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import type { FactPlace, FactPlaces } from "../../../model/results/factPlaces.ts";
import { frame } from "../../inputs.ts";
import type { Context } from "../../operation.ts";
import type { Input } from "./schema.ts";

export function run({ ledger }: Context, input: Input): Unspoken<FactPlaces> {
  const isCollection = Object.hasOwn(COLLECTIONS, input.of);
  const instrument = isCollection ? null : requireInstrument(ledger, input.of);
  return {
    kind: "fact-places",
    ...frame(ledger),
    of: instrument?.id ?? input.of,
    title: instrument?.title ?? input.of,
    places: instrument === null ? recordPlaces(ledger, input.of as CollectionName, input) : instrumentPlaces(ledger, instrument, input),
  };
}

function instrumentPlaces(ledger: Ledger, instrument: Instrument, { article, type, act, state }: Input): FactPlace[] {
  const lines = ledger.data.lines?.instruments[instrument.id];
  if (lines === undefined) throw noLines(instrument.id);
  const { file } = lines;
  const place = (fact: string, checked: Checked | null, line = 1): FactPlace => ({ fact, file, line, checked });
  const named = (node: unknown, name: string, line?: number) => {
    const [first] = factsIn(node);
    return place(first?.what || name, first?.checked ?? null, line);
  };
  const clauses = instrument.obligations.flatMap((obligation) =>
    (article === undefined || articlesOf(obligation).includes(article)) && (type === undefined || obligation.type === type)
      ? obligation.versions.map((version, index) =>
          place(
            `${obligation.type}, article ${obligation.article}${version.from === undefined ? "" : ` from ${version.from}`}`,
            version.ref.checked,
            lines.clauses[obligation.id]?.[index],
          ),
        )
      : [],
  );
  const chosen = actsOf(ledger, instrument, act, state);
  const acts = instrument.acts.flatMap((one, index) =>
    chosen === null || chosen.has(index) ? [named(one, one.act, lines.acts[index])] : [],
  );
  if (article !== undefined || type !== undefined) return clauses;
  if (chosen !== null) return acts;
  const others = OTHER_FACTS.flatMap((key) => (instrument[key] ?? []).map((one, index) => named(one, key, lines[key]?.[index])));
  return [...acts, ...clauses, ...others].sort((a, b) => a.line - b.line);
}

/** The numbers of the acts that were asked for; null: all. */
function actsOf(ledger: Ledger, instrument: Instrument, act: string | undefined, state: string | undefined): Set<number> | null {
  if (act !== undefined) return new Set([Number(act)]);
  if (state === undefined) return null;
  const id = resolveState(ledger, state, ledger.version.verifiedThrough);
  const own = ledger.memberships(instrument).filter((member) => member.state === id);
  return new Set(
    own.flatMap(({ start, end }) => [start.act, end?.act ?? null].map((one) => (one === null ? -1 : instrument.acts.indexOf(one)))),
  );
}

function recordPlaces(ledger: Ledger, collection: CollectionName, { state, from }: Input): FactPlace[] {
  const lines = ledger.data.lines?.records[collection];
  if (lines === undefined) throw noLines(collection);
  const id = state === undefined ? null : resolveState(ledger, state, ledger.version.verifiedThrough);
  return ledger.data.records[collection].flatMap((row, index): FactPlace[] => {
    const values = Object.values(row).flat() as unknown[];
    const isMeant = (id === null || values.includes(id)) && (from === undefined || values.includes(from));
    const fact = recordTitle(row as Readonly<Record<string, unknown>>);
    return isMeant ? [{ fact, file: lines.file, line: lines.rows[index] ?? 1, checked: row.ref.checked }] : [];
  });
}

function noLines(of: string): NotFoundError {
  return new NotFoundError({
    ...coded("no-lines", { of }),
    what: `no lines are known for "${of}"`,
    where: "of",
    why: "lines are computed when the ledger is compiled",
    todo: "run: npm run prepare",
  });
}

/** The rows of the answer for --csv. */
export const rows = ({ places }: FactPlaces) => places;
