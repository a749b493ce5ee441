/**
 * Each coded article by version and slot. A slot that the text leaves out has its default, unless only a summary was read: a
 * summary's silence says nothing.
 */
import { articleOn } from "../../ledger/articleOn.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import type { Version } from "../../model/clauses.ts";
import type { Ref } from "../../model/evidence.ts";
import type { Instrument, Obligation } from "../../model/instruments.ts";
import { phrase, type Unspoken } from "../../model/phrase.ts";
import type { SidePhrase } from "../../model/phrases/strategy.ts";
import type { ClauseReading as SpokenReading, Slot as SpokenSlot } from "../../model/results/instrument.ts";
import { SLOT_NAMES } from "../../model/vocabulary.ts";
import { namesIn, stateTestPhrase } from "../../ties/stateTest.ts";
import { gradeOf } from "../../ties/tieRows.ts";
import type { Day } from "../../time/day.ts";
import { and, type Known, not, reachedBy, requireSpan } from "../../time/span.ts";
import { responseSlots, type SlotWords, testSlots } from "./slots.ts";

export type ClauseReading = Omit<Unspoken<SpokenReading>, "by" | "toward"> & { readonly by: SidePhrase; readonly toward: SidePhrase };
type Slot = Unspoken<SpokenSlot>;
type SlotName = Slot["slot"];

/** An instrument's clauses as they are read; `day` decides which version runs. */
export function clausesOf(ledger: Ledger, instrument: Instrument, day: Day): ClauseReading[] {
  return instrument.obligations.map((obligation) => ({
    obligation: obligation.id,
    article: articleOn(obligation, day),
    type: obligation.type,
    grade: gradeOf(instrument, obligation),
    ...sidesOf(instrument, obligation),
    about: obligation.about === undefined ? null : stateTestPhrase(obligation.about, namesIn(ledger)),
    versions: versionsOf(ledger, instrument, obligation, day),
  }));
}

/** The two sides of an obligation. In a list kept by one state, each counterpart is opposite the keeper. */
export function sidesOf(instrument: Instrument, { by, toward, standing }: Obligation): { by: SidePhrase; toward: SidePhrase } {
  const keeper = instrument["kept-by"];
  const each = phrase("side-each", { standings: standing ?? [] });
  if (by === "parties" && toward === "parties")
    return keeper === undefined
      ? { by: each, toward: phrase("side-every-other") }
      : { by: phrase("side-keeper-and-counterparts", { keeper }), toward: phrase("side-each-other") };
  const counterpart = keeper === undefined ? each : phrase("side-each-counterpart");
  return {
    by: by === "parties" ? counterpart : phrase("side-states", { states: by }),
    toward: toward === "parties" ? counterpart : phrase("side-states", { states: toward }),
  };
}

function versionsOf(ledger: Ledger, instrument: Instrument, obligation: Obligation, day: Day): ClauseReading["versions"] {
  const { versions } = obligation;
  let complete: Partial<Version> = {};
  const refs = new Map<string, { ref: Ref; since: string | null }>();
  return versions.map((version, index) => {
    complete = { ...complete, ...version };
    for (const key of Object.keys(version)) refs.set(key, { ref: version.ref, since: index === 0 ? null : (version.from ?? null) });
    const next = versions[index + 1]?.from;
    const begun: Known = version.from === undefined ? true : reachedBy(requireSpan(version.from), day);
    const over = [version.until, next].reduce<Known>(
      (known, end) => (end === undefined || known === true ? known : reachedBy(requireSpan(end), day)),
      false,
    );
    return {
      from: version.from ?? null,
      until: version.until ?? next ?? null,
      runs: and(begun, not(over)),
      quote: version.quote ?? null,
      translated: version.translated ?? false,
      ref: version.ref,
      slots: slotsOf(ledger, instrument, obligation, complete, (key) => refs.get(key) ?? { ref: version.ref, since: null }),
    };
  });
}

/** The slots that matter for each type of promise; other slots are shown only if the text has them. */
const EXPECTED: Readonly<Record<string, readonly SlotName[]>> = {
  defence: ["enemy", "own-parties", "conduct", "area", "requires", "except"],
  offence: ["enemy", "own-parties", "conduct", "area", "requires", "except"],
  neutrality: ["enemy", "area", "requires", "except"],
  consultation: ["enemy", "area"],
};

const OF_RESPONSE: readonly SlotName[] = ["decides", "force", "when", "against", "within", "contingent"];

function slotsOf(
  ledger: Ledger,
  instrument: Instrument,
  obligation: Obligation,
  version: Partial<Version>,
  evidenceOf: (key: string) => { ref: Ref; since: string | null },
): Slot[] {
  const said = { ...testSlots(ledger, version), ...forbids(obligation), ...responseSlots(ledger, version.response) };
  const expected = EXPECTED[obligation.type] ?? [];
  return SLOT_NAMES.flatMap((slot): Slot[] => {
    const { ref, since } = evidenceOf(OF_RESPONSE.includes(slot) ? "response" : slot);
    const own = said[slot];
    if (own !== undefined) return [{ slot, ...own, rests: "said", since, ref }];
    if (!expected.includes(slot)) return [];
    if (instrument.depth === "summary") return [{ slot, words: [], terms: [], rests: "not-coded", since: null, ref }];
    return [{ slot, ...defaultOf(slot, version), rests: "default", since: null, ref }];
  });
}

function forbids({ forbids: kinds }: Obligation): { forbids?: SlotWords } {
  return kinds === undefined ? {} : { forbids: { words: kinds.map((forbidden) => phrase("slot-forbids", { forbidden })), terms: kinds } };
}

/** The meaning of a clause's silence on the slot. */
function defaultOf(slot: SlotName, { trigger }: Partial<Version>): SlotWords {
  // A war trigger is met no matter who began the war; for other triggers, silence leaves that open.
  if (slot === "conduct" && trigger === "war") return { words: [phrase("slot-conduct", { value: "any" })], terms: ["any"] };
  if (slot === "enemy") return { words: [phrase("slot-anyone")], terms: [] };
  if (slot === "area") return { words: [phrase("slot-everywhere")], terms: [] };
  if (slot === "requires" || slot === "except") return { words: [phrase("slot-none")], terms: [] };
  return { words: [phrase("slot-not-said")], terms: ["unsaid"] };
}
