import type { InstrumentId } from "../model/ids.ts";
import type { Instrument } from "../model/instruments.ts";
import { type Phrase, phrase } from "../model/phrase.ts";
import type { Nested } from "../model/phrases/nested.ts";
import type { Day } from "../time/day.ts";
import { instrumentOf } from "./absence/kinds.ts";
import { conditionDoubt } from "./conditionDoubt.ts";
import { type Result, testOf } from "./expectation.ts";
import type { Doubt, Row } from "./filters.ts";
import { forceWords } from "./forceWords.ts";
import { membershipQuestion, runsAt } from "./openMembership.ts";
import { organisationWords } from "./organisationWords.ts";
import { namesOn } from "./path.ts";
import { provisoWords } from "./provisoWords.ts";
import { readingWords } from "./readingWords.ts";
import { contested } from "./rivals.ts";
import type { Tested } from "./tested.ts";
import { allyDoubt, tieDoubt, unseenDoubt } from "./tieDoubt.ts";
import { usesFound } from "./usesFound.ts";
import { walk } from "./walk.ts";

export interface Limited {
  readonly result: Result;
  readonly limits: readonly Phrase[];
}

/** The result as its limits leave it, with the limits. */
export function limited(tested: Tested): Limited {
  const { result, limits } = bySlots(tested);
  return {
    result,
    limits: [
      ...forceWords(tested),
      ...usesFound(tested),
      ...organisationWords(tested),
      ...provisoWords(tested),
      ...readingWords(tested),
      ...limits,
    ],
  };
}

function bySlots(tested: Tested): Limited {
  const { result } = tested;
  if (result === "contestable") return { result, limits: rowLimits(tested) };
  if (result !== "met" && result !== "not-met") return { result, limits: [] };
  const rival = contested(tested);
  if (rival !== null) return rival;
  const notice = noticeLimit(tested);
  if (notice !== null) return notice;
  const clauses = clauseLimits(tested);
  return { result: clauses.length > 0 ? "contestable" : result, limits: clauses };
}

const CONTESTABLE: Doubt = "contestable";
const MOST_LIMITS = 3;

/** The rows in doubt: members that are suspended or disputed, acts that concern a part of membership alone. */
function rowLimits({ ledger, answer, day, found }: Tested): Phrase[] {
  const instrument = instrumentOf({ ledger, answer });
  // The status of a duty in a case is contestable by itself.
  const doubted = found.filter((one) => one.doubt === CONTESTABLE || one.value === CONTESTABLE);
  const rows = doubted.flatMap(({ counted, trail, value }) => (counted ?? [...trail, value]).filter(isRow));
  const limits = rows.flatMap(
    (row) =>
      tieDoubt(ledger, row, day) ??
      allyDoubt(ledger, row, day) ??
      unseenDoubt(ledger, row, day) ??
      conditionDoubt(ledger, row, day) ??
      (instrument === undefined ? null : rowLimit(row, instrument, day)) ??
      testLimit(row) ??
      [],
  );
  return [...new Map(limits.map((one) => [JSON.stringify(one), one])).values()].slice(0, MOST_LIMITS);
}

/** The question on which a duty of a case turns: the first check of its clause that is open. */
function testLimit({ instrument, article, tests }: Row): Phrase | null {
  if (typeof instrument !== "string" || typeof article !== "string" || !Array.isArray(tests)) return null;
  const open = (tests as readonly Row[]).find(({ result }) => result === "open");
  const { code, args } = open ?? {};
  if (typeof code !== "string" || !isRow(args)) return null;
  return phrase("limit-test", { instrument: instrument as InstrumentId, article, reason: { code, args } as Nested });
}

function rowLimit(row: Row, whole: Instrument, day: Day): Phrase | null {
  const { id: instrument } = whole;
  const { state, standing, inForce, readings, scope } = row;
  if (typeof state === "string" && standing === "suspended") return phrase("limit-suspended", { state, instrument });
  if (typeof state === "string" && inForce === "unknown" && Array.isArray(readings) && readings.length > 0)
    return phrase("limit-disputed", { state, instrument, readings: readings as { says: string; heldBy: string[] }[] });
  const open = typeof state === "string" ? membershipQuestion(whole, state, day) : null;
  if (open !== null && typeof state === "string") {
    const rival = open.readings.filter((one) => runsAt(one, day)).map(({ says, "held-by": heldBy = [] }) => ({ says, heldBy }));
    return phrase("limit-question", { state, instrument, question: open.question, readings: rival });
  }
  return scope === "command" || scope === "participation" ? phrase("limit-part", { instrument, scope }) : null;
}

const COMPARED = ["equals", "before", "after", "between"] as const;

/**
 * A withdrawal has two days, of the notice and of the effect. A claim about the day of the effect that holds for the notice alone
 * depends on the reading; one that holds for the effect says when notice was given.
 */
function noticeLimit({ ledger, answer, rows, expectation, found, result }: Tested): Limited | null {
  const noticed = expectation.at.replace(/\bact=withdrew(?=[&\]])/, "act=notified-withdrawal");
  if (noticed === expectation.at || !COMPARED.some((test) => expectation[test] !== undefined)) return null;
  const notices = walk(answer, noticed, rows);
  const [notice, effect] = [notices[0]?.value, found[0]?.value];
  const instrument = instrumentOf({ ledger, answer })?.id;
  if (instrument === undefined || typeof notice !== "string" || typeof effect !== "string" || notice === effect) return null;
  const holdsForNotice = testOf({ ...expectation, at: noticed }, notices) === "met";
  if (result === "not-met" && !holdsForNotice) return null;
  const act = found[0]?.trail.at(-1) as Row | undefined;
  const states = [act?.["by"] ?? act?.["for"] ?? []].flat().map(String);
  const said = phrase("limit-notice", { states, instrument, notice, effect });
  return { result: result === "met" ? "met" : "contestable", limits: [said] };
}

const VERSIONS = "instrument.obligations.versions.";

/** The provisos and open questions under which the slot of a clause gives another result. */
function clauseLimits({ ledger, answer, day, expectation, found, result }: Tested): Phrase[] {
  const place = namesOn(expectation.at).join(".");
  const instrument = instrumentOf({ ledger, answer });
  if (!place.startsWith(VERSIONS) || instrument === undefined) return [];
  const slot = place.slice(VERSIONS.length).split(".");
  const obligations = new Set(
    found.flatMap(({ trail }) => trail.filter(isRow).flatMap((row) => (row["versions"] === undefined ? [] : [row["id"]]))),
  );
  return patchesOn(instrument, day)
    .filter((patch) => patch.obligations?.some((id) => obligations.has(id)) ?? true)
    .filter(({ set }) => {
      const value = slot.reduce<unknown>((held, name) => (isRow(held) ? held[name] : undefined), set);
      return value !== undefined && testOf(expectation, [{ value, trail: [] }]) !== result;
    })
    .map(({ says, by }) => phrase("limit-clause", { instrument: instrument.id, states: by, says }));
}

interface Patch {
  readonly obligations: readonly string[] | undefined;
  readonly by: readonly string[];
  readonly says: string;
  readonly set: unknown;
}

/** The settled changes and the rival readings of the day, each with the slots that it sets. */
function patchesOn({ modifiers = [], open = [] }: Instrument, day: Day): Patch[] {
  const runs = (one: Parameters<typeof runsAt>[0]) => runsAt(one, day);
  return [
    ...modifiers.filter(runs).map(({ obligations, by = [], says = "", set }) => ({ obligations, by, says, set })),
    ...open
      .filter(runs)
      .flatMap(({ obligations, by = [], readings }) => readings.filter(runs).map(({ says, set }) => ({ obligations, by, says, set }))),
  ];
}

function isRow(value: unknown): value is Row {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}
