/** Who joined, left, was designated or suspended between two days, in instruments that went on without them. */
import type { Corpus } from "../../corpus/corpus.ts";
import { type Bound, concerned, type Spell } from "../../corpus/spells.ts";
import type { Act } from "../../model/acts.ts";
import type { Instrument } from "../../model/instruments.ts";
import type { ChangedMember } from "../../model/results/changes.ts";
import { reachedBy, requireSpan } from "../../time/span.ts";
import { edgesOf } from "./instruments.ts";
import { byDate, instrumentsWanted, namesState, shown, titleOf, typesOf, type Wanted, type Window, within } from "./window.ts";

type Change = ChangedMember["change"];

/** By date, then title. One row for all that one act concerns. */
export function memberChanges(corpus: Corpus, window: Window, wanted: Wanted): { known: ChangedMember[]; notKnown: ChangedMember[] } {
  const rows = instrumentsWanted(corpus, wanted).flatMap((instrument) => {
    const found = [...spellChanges(corpus, instrument, window), ...suspensions(instrument, window), ...commandChanges(instrument, window)];
    return found.filter((row) => concerns(corpus, instrument, row, wanted));
  });
  const joined = together(rows).sort(byDate(({ title, change }) => `${title} ${change}`));
  return { known: joined.filter(({ why }) => why === null), notKnown: joined.filter(({ why }) => why !== null) };
}

function concerns(corpus: Corpus, instrument: Instrument, row: ChangedMember, { state }: Wanted): boolean {
  if (state === null || row.states.includes(state) || row.toward?.includes(state) || namesState(instrument, state)) return true;
  const span = row.date === null ? null : requireSpan(row.date);
  return corpus
    .spells(instrument)
    .some(
      (spell) =>
        spell.state === state &&
        (span === null || (spell.start.span.earliest <= span.latest && (spell.end === null || spell.end.span.latest >= span.earliest))),
    );
}

/** Starts and ends of spells, without those of the instrument as a whole. */
function spellChanges(corpus: Corpus, instrument: Instrument, window: Window): ChangedMember[] {
  const spells = corpus.spells(instrument);
  const whole = edgesOf(corpus, instrument, window);
  const is = (change: "began" | "ended", { date }: Bound) => whole.some((row) => row.change === change && row.date === shown(date));
  return spells.flatMap((spell) => {
    const rows: ChangedMember[] = [];
    const before = spells.find(
      (other) => other.state === spell.state && other.site === spell.site && other.end?.act === spell.start.act && other !== spell,
    );
    if (!is("began", spell.start) && !(spell.start.act.act === "applied" && before !== undefined && is("began", before.start))) {
      const settled = within(spell.start.span, window);
      const change = before === undefined || before.start.date === null ? startOf(spell) : "changed";
      if (settled !== false) rows.push(row(instrument, change, spell, spell.start, before?.start.date === null ? "unknown" : settled));
    }
    // Where another spell follows at once by the same act, the change is told there.
    const follows = spells.some(
      (other) => other !== spell && other.state === spell.state && other.site === spell.site && other.start.act === spell.end?.act,
    );
    if (spell.end !== null && !follows && !is("ended", spell.end)) {
      const settled = within(spell.end.span, window);
      if (settled !== false) rows.push(row(instrument, endOf(spell), spell, spell.end, settled));
    }
    return rows;
  });
}

function startOf({ standing }: Spell): Change {
  return standing === "designated" ? "designated" : standing === "host" ? "opened" : "joined";
}

function endOf({ standing }: Spell): Change {
  return standing === "designated" ? "revoked" : standing === "host" ? "closed" : "left";
}

function row(instrument: Instrument, change: Change, spell: Spell, { date, act }: Bound, settled: boolean | "unknown"): ChangedMember {
  // A state that ceased to exist left without an act: its spell ends on the act that began it.
  const outlived = (change === "left" || change === "revoked" || change === "closed") && act === spell.start.act;
  return {
    ...bare(instrument, change, act),
    date: shown(date),
    act: outlived ? null : act.act,
    note: outlived ? null : (act.note ?? null),
    states: [spell.state],
    standing: spell.standing,
    tier: spell.tier,
    site: spell.site,
    why:
      settled === true
        ? null
        : act.act === "applied"
          ? "in force by then at the latest; since when was not found"
          : date === null
            ? "the day was not found"
            : "the day is known only in part",
  };
}

function bare(instrument: Instrument, change: Change, act: Act): ChangedMember {
  return {
    change,
    date: shown(act.date),
    instrument: instrument.id,
    title: titleOf(instrument),
    types: typesOf(instrument),
    act: act.act,
    states: [...concerned(act)],
    toward: null,
    standing: null,
    tier: null,
    site: null,
    scope: act.scope === undefined || act.scope === "membership" ? null : act.scope,
    why: null,
    note: act.note ?? null,
    ref: act.ref,
  };
}

function suspensions(instrument: Instrument, window: Window): ChangedMember[] {
  return actsWithin(instrument, window, ({ act }) => act === "suspended" || act === "resumed").map(({ act, why }) => {
    const own = bare(instrument, act.act as "suspended" | "resumed", act);
    // Taking part is suspended for whom it is taken from; a duty, by its bearer toward another.
    return own.states.length === 0 ? { ...own, states: [...(act.toward ?? [])], why } : { ...own, toward: act.toward ?? null, why };
  });
}

/** Leaving or joining something within the instrument, such as its command, while staying in it. */
function commandChanges(instrument: Instrument, window: Window): ChangedMember[] {
  const inner = ({ act, scope }: Act) => (act === "withdrew" || act === "joined") && scope !== undefined && scope !== "membership";
  return actsWithin(instrument, window, inner).map(({ act, why }) => ({
    ...bare(instrument, act.act === "joined" ? "joined" : "left", act),
    why,
  }));
}

function actsWithin(instrument: Instrument, window: Window, accepts: (act: Act) => boolean): { act: Act; why: string | null }[] {
  return instrument.acts.flatMap((act) => {
    if (act.date === null || !accepts(act)) return [];
    const span = requireSpan(act.date);
    const settled = within(span, window);
    if (settled === false || reachedBy(span, window.to) === false) return [];
    return [{ act, why: settled === true ? null : "the day is known only in part" }];
  });
}

/** Rows that differ in nothing but the state, as one. */
function together(rows: readonly ChangedMember[]): ChangedMember[] {
  const groups = new Map<string, ChangedMember>();
  for (const one of rows) {
    const { states, ...rest } = one;
    const key = JSON.stringify(rest);
    const known = groups.get(key);
    groups.set(key, known === undefined ? { ...one, states: [...states] } : { ...known, states: [...known.states, ...states] });
  }
  return [...groups.values()].map((one) => ({ ...one, states: [...new Set(one.states)].sort() }));
}
