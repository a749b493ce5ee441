/** dataset.agreement: agreement with the user's own copy of ATOP, and the disagreements with their classes. */
import { type Comparison, compare } from "../../../dataset/agreement/compare.ts";
import type { Group } from "../../../dataset/agreement/groups.ts";
import { requireRule } from "../../../ledger/ledger.ts";
import type { AgreementData, Judged } from "../../../model/agreement.ts";
import { AGREEMENT_CLASSES, DEFINITIONS } from "../../../model/agreementWords.ts";
import { phrase, type Unspoken } from "../../../model/phrase.ts";
import type { AgreementAnswer } from "../../../model/results/agreement.ts";
import { PACT_TYPES } from "../../../model/vocabulary.ts";
import type { Day } from "../../../time/day.ts";
import { frame } from "../../inputs.ts";
import { note } from "../../notes.ts";
import type { Context } from "../../operation.ts";
import type { Input } from "./schema.ts";

type Answer = Unspoken<AgreementAnswer>;
type Row = Answer["disagreements"][number];

export function run({ ledger, outside, progress }: Context, { rule: typed, class: only, part }: Input): Answer {
  const rule = requireRule(ledger, typed);
  const agreement: AgreementData = ledger.data.agreement ?? { judged: [] };
  const atop = outside?.atop;
  const compared =
    atop === undefined
      ? null
      : compare(ledger, {
          members: atop.members,
          last: atop.until as Day,
          rule,
          eras: ledger.data.coverage?.eras ?? [],
          agreement,
          progress,
        });
  const all = compared === null ? agreement.judged.map(judgedRow) : compared.groups.map(groupRow);
  const notes = compared === null ? [note("agreement-needs-data", {})] : [];
  return {
    kind: "agreement",
    ...frame(ledger, undefined, notes, [phrase("agreement-unit", { rule: rule.id }), phrase("agreement-interval")]),
    rule: rule.id,
    part,
    copy: atop === undefined || compared === null ? null : { until: atop.until, ...counterparts(compared) },
    measures: compared === null ? [] : compared.measures.map((one) => ({ ...one })),
    pacts: compared === null ? [] : compared.pacts.map((one) => ({ ...one })),
    classes: AGREEMENT_CLASSES.map((one) => ({ class: one, ...weigh(all.filter((row) => row.class === one)) })),
    definitions: DEFINITIONS.flatMap((definition) => {
      const { groups, dyadYears } = weigh(all.filter((row) => row.definition === definition));
      return groups === 0 ? [] : [{ definition, meaning: phrase("agreement-definition", { definition }), dyadYears }];
    }),
    disagreements: all.filter((row) => only === undefined || row.class === only),
    frozen: frozenOf(agreement),
  };
}

const counterparts = ({ alliances, withCounterpart }: Comparison) => ({ alliances, withCounterpart });

function weigh(rows: readonly Row[]): { groups: number; dyadYears: number | null } {
  const measured = rows.flatMap(({ dyadYears }) => dyadYears ?? []);
  const unmeasured = measured.length < rows.length;
  return { groups: rows.length, dyadYears: unmeasured ? null : measured.reduce((sum, one) => sum + one, 0) };
}

function groupRow({ instrument, alliance, in: holder, cause, class: given, definition, judged, byType, dyadYears }: Group): Row {
  return {
    instrument: instrument?.id ?? null,
    alliance,
    in: holder,
    cause,
    class: given,
    definition,
    dyadYears,
    types: PACT_TYPES.flatMap((type) => (byType[type] === 0 ? [] : [{ type, dyadYears: byType[type] }])),
    read: judged !== null,
    why: judged === null ? phrase("agreement-cause", { cause }) : phrase("quoted", { text: judged.because }),
  };
}

/** A judged disagreement where no copy of ATOP was given, so that it has no weight. */
function judgedRow({ instrument, alliance, in: holder, types, class: given, definition, because }: Judged): Row {
  return {
    instrument: instrument ?? null,
    alliance: alliance ?? null,
    in: holder ?? null,
    cause: null,
    class: given,
    definition: definition ?? null,
    dyadYears: null,
    types: (types ?? PACT_TYPES).map((type) => ({ type, dyadYears: null })),
    read: true,
    why: phrase("quoted", { text: because }),
  };
}

function frozenOf({ frozen }: AgreementData): Answer["frozen"] {
  if (frozen === undefined) return null;
  const { seed, ledger, of, instruments } = frozen;
  return { seed, version: ledger.version, hash: ledger.hash, of, instruments: instruments.map(({ id }) => id) };
}

/** The rows of the answer for --csv: the disagreements, or the measures. */
export const rows = ({ part, disagreements, measures }: AgreementAnswer): readonly Record<string, unknown>[] =>
  part === "measures"
    ? measures
    : disagreements.map(({ types, ...row }) => ({
        ...row,
        ...Object.fromEntries(PACT_TYPES.map((type) => [type, types.find((one) => one.type === type)?.dyadYears ?? 0])),
      }));
