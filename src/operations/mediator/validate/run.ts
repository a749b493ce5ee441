/** mediator.validate: the criteria for mediators as a ranking, tested on years on which it was not chosen. */
import type { OwnCopy } from "../../../model/ownTables.ts";
import { phrase, type Unspoken } from "../../../model/phrase.ts";
import type { MediatorValidation } from "../../../model/results/mediatorValidation.ts";
import { leftOutOf } from "../../../strategy/mediators/check.ts";
import { criteriaWithMeanings } from "../../../strategy/mediators/criteria.ts";
import { attemptsOnRecord } from "../../../strategy/mediators/validation/attempts.ts";
import { COPY_COLUMNS, copiesIn, NO_COPIES } from "../../../strategy/mediators/validation/copies.ts";
import { CHOSEN_THROUGH, RANKING_IDS } from "../../../strategy/mediators/validation/rankings.ts";
import { FIRST } from "../../../strategy/mediators/validation/recall.ts";
import { type Part, type Validated, validateMediators } from "../../../strategy/mediators/validation/validate.ts";
import { frame } from "../../inputs.ts";
import { note } from "../../notes.ts";
import type { Context } from "../../operation.ts";
import type { Input } from "./schema.ts";

/** The columns that it reads of the user's copies. */
export const reads = () => COPY_COLUMNS;

export function run({ ledger, tables, progress }: Context, { part }: Input): Unspoken<MediatorValidation> {
  const copies = tables === undefined ? NO_COPIES : copiesIn(tables);
  const make = () => validateMediators(ledger, copies, progress);
  const { parts, columns, attempts }: Validated = copies === NO_COPIES ? ledger.memo("mediators validated", make) : make();
  const power = copies.capabilities === null ? "list" : "capabilities";
  return {
    kind: "mediator-validation",
    ...frame(ledger, ledger.version.verifiedThrough, [note("no-rank", {}), note("validation-selects", {})]),
    first: FIRST,
    chosenThrough: CHOSEN_THROUGH,
    part,
    sentence: sentenceOf(parts.at(-1)),
    byWhat: byWhatOf(parts.at(-1)),
    power: copyOf(copies.capabilities),
    contiguity: copyOf(copies.contiguity),
    rankings: RANKING_IDS.map((id) => ({ id, meaning: phrase("ranking-meaning", { ranking: id, power }) })),
    parts: [...parts],
    criteria: criteriaWithMeanings(),
    columns: [...columns],
    attempts: [...attempts],
    leftOut: leftOutOf(attemptsOnRecord(ledger)),
  };
}

function copyOf(copy: OwnCopy | null): MediatorValidation["power"] {
  return copy === null ? null : { dataset: copy.title, version: copy.version, lastYear: copy.covers[1] };
}

/** What the parts of the rule find in the last part of the record; null if nothing was tested. */
function byWhatOf(part: Part | undefined) {
  if (part === undefined || part.attempts === 0) return null;
  const found = (ranking: Part["rankings"][number]["id"]) => part.rankings.find((one) => one.id === ranking)?.found ?? 0;
  return phrase("mediators-found-by", {
    attempts: part.attempts,
    rule: found("rule"),
    noTreaties: found("no-treaties"),
    practice: found("practice"),
    treaties: found("treaties"),
  });
}

/** The verdict on the last part of the record, which is the held-out one. */
function sentenceOf(part: Part | undefined) {
  if (part === undefined || part.from === null || part.through === null) return phrase("no-mediators-validated", {});
  const { id, attempts, disputes, chance, compared, from, through } = part;
  const found = (ranking: "rule" | "baseline") => part.rankings.find((one) => one.id === ranking)?.found ?? 0;
  return phrase("mediators-validated", {
    first: FIRST,
    part: id,
    years: [from.slice(0, 4), through.slice(0, 4)],
    attempts,
    disputes,
    rule: found("rule"),
    baseline: found("baseline"),
    chance,
    verdict: compared.verdict,
    only: [compared.ruleOnly, compared.baselineOnly],
    test: compared.chance,
  });
}

/** The rows of the answer for --csv, of the table that was asked for. */
export const rows = (answer: MediatorValidation): Record<string, unknown>[] => TABLES[answer.part](answer);

const TABLES: Readonly<Record<MediatorValidation["part"], (answer: MediatorValidation) => Record<string, unknown>[]>> = {
  attempts: ({ attempts }) =>
    attempts.map(({ part, date, state, a, b, candidates, bound, relations, places }) => ({
      ...{ part, date, state, a: a.join(" "), b: b.join(" "), candidates, bound, relations },
      ...Object.fromEntries(Object.entries(places).map(([id, { rank }]) => [`rank_${id.replace("-", "_")}`, rank])),
    })),
  rankings: ({ parts, first }) =>
    parts.flatMap(({ id: part, attempts, chance, rankings }) => [
      ...rankings.map(({ id: ranking, found, medianRank }) => ({ part, ranking, first, found, attempts, medianRank })),
      { part, ranking: "chance", first, found: chance, attempts, medianRank: null },
    ]),
  criteria: ({ columns }) =>
    columns.flatMap(({ id: criterion, mediators, others }) =>
      (["mediators", "others"] as const).map((of) => {
        const marks = of === "mediators" ? mediators : others;
        return { criterion, of, met: marks.met, notMet: marks["not-met"], notKnown: marks["not-known"] };
      }),
    ),
};
