/** Sentences about membership of a body or treaty: who is a member, who joined, left or founded it, and when. */

import type { Claim } from "../../../model/claims.ts";
import type { StateId } from "../../../model/ids.ts";
import type { Instrument } from "../../../model/instruments.ts";
import { phrase } from "../../../model/phrase.ts";
import type { Members } from "../../../model/results/members.ts";
import type { Standing } from "../../../model/vocabulary.ts";
import { requireSpan, spanOf } from "../../../time/span.ts";
import { alsoOf, onSomeDay, partTakes, partWords, type Question, there, together, type Way } from "../affairs.ts";
import { groupTakes } from "../groups.ts";
import { treatyFor } from "../groupTreaty.ts";
import {
  called,
  isPast,
  mentionsIn,
  momentsOf,
  type Scene,
  sentence,
  standingWord,
  stateOf,
  type Taken,
  timeWords,
  titled,
  Unreadable,
} from "../scene.ts";
import type { Slot } from "../slots.ts";
import { treatyAtAll, treatyOf } from "../treaties.ts";
import { isCoding } from "./codings.ts";
import { type Dissolved, dissolvedIn, organisationExists } from "./dissolved.ts";

/** The standing that makes a state one of those that the instrument is about: a list designates, a body has members. */
export function standingOf({ acts }: Instrument): Standing {
  if (acts.some(({ act }) => act === "designated")) return "designated";
  return acts.some(({ act }) => act === "opened") ? "host" : "member";
}

/** "a member of the North Atlantic Treaty", "on the list Major non-NATO allies". */
function place(treaty: Instrument): string {
  return standingOf(treaty) === "member" ? `a member of ${titled(treaty)}` : `on the list “${titled(treaty)}”`;
}

export function member(scene: Scene): Taken[] {
  if (isEver(scene)) return ever(scene);
  const state = stateOf(scene, scene.slots[0]);
  const treaty = treatyFor(scene, scene.slots[1]);
  const at = `members[state=${state}&standing=${standingOf(treaty)}].inForce`;
  const not = scene.denies ? " not" : "";
  const verb = scene.when.kind === "since" || scene.when.kind === "for" ? `has${not} been` : `${isPast(scene) ? "was" : "is"}${not}`;
  // "No longer" says that it once was.
  const once = scene.denies && scene.form.form.includes("no longer") ? alsoOf(wasEver(treaty, state)) : [];
  const way = (name: string | null, path: string): Way => ({
    name,
    ask: (date, denied) => {
      const question = there("instrument.members", { id: treaty.id, date }, path, denied);
      return once.length === 0 ? question : { ...question, also: once };
    },
  });
  const gone = dissolvedThen(scene, treaty, scene.slots[1]);
  const other = gone === null ? otherStanding(scene, treaty, state) : null;
  const adverb = standingOf(treaty) === "member" && gone === null ? standingWord(scene.words) : null;
  const whole = `members[state=${state}&standing!=observer&standing!=signatory].inForce`;
  const ways =
    adverb !== null
      ? [way(null, other === null ? at : whole)]
      : gone !== null
        ? [ofBody(gone, way("", at)), way("as a party to its treaty", at)]
        : other === null
          ? [way(null, at)]
          : [way("in good standing", at), way(`as ${other} too`, whole)];
  const takes = adverb === null ? [] : [{ word: adverb, means: phrase("standing-in-law") }];
  const { checks, part } = onSomeDay(scene, [state], ways);
  const says = sentence(`${called(scene, state)} ${verb} ${place(treaty)} ${timeWords(scene)}${partWords(part)}`);
  return [{ claim: { says, kind: "law", ...checks }, takes: [...groupTakes(scene, scene.slots[1]), ...takes, ...partTakes(scene, part)] }];
}

function wasEver(treaty: Instrument, state: StateId): Question {
  return there("instrument.show", { id: treaty.id }, `spans[state=${state}].standing`, false, standingOf(treaty));
}

/** "A major non-NATO ally of the United States": on a list, which that state has to keep. */
export function listedMember(scene: Scene): Taken[] {
  const slot = scene.slots.find(({ kind }) => kind === "treaty");
  const [first, keeper] = scene.slots.filter(({ kind }) => kind === "states");
  const owner = scene.form.form.includes("'s T") ? keeper : (keeper ?? first);
  if (first === undefined || slot === undefined) throw new Unreadable("form");
  const kept = treatyAtAll({ ...scene, slots: [slot] }, 0)["kept-by"];
  if (kept === undefined || stateOf(scene, owner) !== kept)
    throw new Unreadable(
      "word",
      mentionsIn(owner).map(({ bare }) => bare),
    );
  const own = { ...scene, slots: [first, slot] };
  return scene.when.kind === "in" && /\b(became|become|named|designated)\b/.test(scene.said) ? joined(own) : member(own);
}

/** The organisation that the name means, if it was dissolved by one of the days of the time. */
export function dissolvedThen(scene: Scene, treaty: Instrument, slot: Slot | undefined): Dissolved | null {
  const gone = dissolvedIn(treaty, slot);
  return gone?.alone === true && momentsOf(scene).some((day) => requireSpan(gone.date).latest <= day) ? gone : null;
}

/** A statement about the members of an organisation, which has to exist; where it is denied, an end of the organisation is enough. */
export function ofBody(gone: Dissolved, { ask }: Way): Way {
  const exists = organisationExists(gone, "of the organisation").ask;
  return {
    name: "of the organisation",
    ask: (day, denied) => {
      if (denied) return requireSpan(gone.date).latest <= day ? exists(day, true) : ask(day, true);
      return { ...exists(day, false), also: alsoOf(ask(day, false)) };
    },
  };
}

/** A standing beside the usual one by which the state may be said to belong: suspended, or on a list in another way. */
function otherStanding(scene: Scene, treaty: Instrument, state: StateId): string | null {
  const usual = standingOf(treaty);
  const days = momentsOf(scene).filter((day) => day <= scene.today);
  for (const date of days) {
    const { members } = scene.ask.run("instrument.members", { id: treaty.id, date }) as Members;
    const row = members.find((one) => one.state === state && one.standing !== usual && one.inForce === true);
    if (row !== undefined && (row.standing === "suspended" || (usual !== "member" && row.standing === "partner"))) return row.standing;
  }
  return null;
}

/** Without a time, "was a member" and "never was a member" are about all time up to the ledger's day. */
function isEver({ form, when, tense }: Scene): boolean {
  return when.kind === "unsaid" && (form.ever === true || tense === "past");
}

function ever(scene: Scene): Taken[] {
  const { denies } = scene;
  const treaty = treatyFor({ ...scene, when: { kind: "unsaid" } }, scene.slots[1]);
  const state = stateEver(scene);
  const at = `spans[state=${state}&standing=${standingOf(treaty)}].standing`;
  const says = sentence(`${called(scene, state)} ${denies ? "has never been" : "is or has been"} ${place(treaty)}`);
  return [
    {
      claim: {
        says,
        kind: "law",
        "bound-to": { operation: "instrument.show", input: { id: treaty.id } },
        expect: [denies ? { at, empty: true } : { at, exists: true }],
      },
      takes: [...groupTakes(scene, scene.slots[1]), { word: denies ? "never" : "was", means: phrase("at-any-time") }],
    },
  ];
}

/** The state that the name means at any time: of several, the one that the treaty's states include, else the one of today. */
export function stateEver(scene: Scene): StateId {
  const [mention] = mentionsIn(scene.slots[0]);
  const ids = (mention?.things ?? []).filter(({ kind }) => kind === "state").map(({ id }) => id as StateId);
  return ids.length === 1 && ids[0] !== undefined ? ids[0] : stateOf({ ...scene, when: { kind: "unsaid" } }, scene.slots[0]);
}

export function joined(scene: Scene): Taken[] {
  if (scene.form.ever === true) return ever(scene);
  const { state, treaty, says, moved } = event(scene, "joined", "did not join");
  const row = `spans[state=${state}&standing=${standingOf(treaty)}]`;
  const question = dated(moved, treaty, `${row}.since`);
  const other = otherStart(moved, treaty, state);
  const readings = [
    { name: "by the ledger's dating", question },
    ...(other === null ? [] : [{ name: "by another dating that the record names", question: dated(moved, treaty, other) }]),
  ];
  return [
    {
      claim: { says, kind: "date", ...together(readings) },
      takes: [{ word: scene.words["join"] ?? "joined", means: phrase("bound-as-member") }],
    },
  ];
}

/** The path to a dating of the state's entry in this time that the record gives beside its own; null if it gives none. */
function otherStart({ when, ledger }: Scene, treaty: Instrument, state: StateId): string | null {
  if (when.kind !== "in") return null;
  const wanted = requireSpan(when.date);
  const within = (date: string) => {
    const held = spanOf(date);
    return held !== null && held.earliest >= wanted.earliest && held.latest <= wanted.latest;
  };
  const act = treaty.acts.find(
    (one) =>
      one.for?.includes(state) === true &&
      !(one.date !== null && within(one.date)) &&
      one.readings?.some((other) => other.date !== null && within(other.date) && !isCoding(ledger, one, other)) === true,
  );
  return act === undefined ? null : `instrument.acts[act=${act.act}&for=${state}].readings.date`;
}

/** "Together" and "on the same day": each since the day of the first. */
export function joinedTogether(scene: Scene): Taken[] {
  const treaty = treatyAtAll(scene, 1);
  const list = mentionsIn(scene.slots[0]);
  const at = scene.when.kind === "unsaid" ? scene : { ...scene, when: { kind: "unsaid" as const } };
  const states = list.map((mention) => stateOf(at, { kind: "states", mentions: [mention], joint: null }));
  const [first] = states;
  const since = scene.ledger.memberships(treaty).find((one) => one.state === first && one.standing === standingOf(treaty))?.start.date;
  if (since === undefined || since === null || first === undefined) throw new Unreadable("past-undated");
  const day = scene.when.kind === "in" ? [scene.when.date] : [];
  const expect = states.flatMap((state) =>
    [...new Set([since, ...day])].map((date) => ({ at: `spans[state=${state}&standing=${standingOf(treaty)}].since`, includes: date })),
  );
  const says = sentence(
    `${states.map((state) => called(at, state)).join(" and ")} joined ${titled(treaty)} on one day ${scene.when.kind === "in" ? timeWords(scene) : ""}`,
  );
  return [
    {
      claim: { says, kind: "date", "bound-to": { operation: "instrument.show", input: { id: treaty.id } }, expect },
      takes: [{ word: "joined", means: phrase("bound-as-member") }],
    },
  ];
}

export function event(scene: Scene, did: string, didNot: string) {
  // "Did not join until 1982": it joined in 1982.
  const late = scene.when.kind === "until" && scene.denies;
  const moved: Scene =
    late && scene.when.kind === "until" ? { ...scene, denies: false, when: { kind: "in", date: scene.when.date } } : scene;
  const { when, denies, slots } = moved;
  const undated = when.kind === "unsaid";
  if (!undated && when.kind !== "in" && when.kind !== "before" && when.kind !== "after") throw new Unreadable("time");
  // A state that joined during a year need not have existed all through it.
  const treaty = treatyOf({ ...moved, when: { kind: "unsaid" } }, slots[1]);
  const state = stateOf(moved, slots[0]);
  const says = sentence(`${called(moved, state)} ${denies ? didNot : did} ${titled(treaty)}${undated ? "" : ` ${timeWords(moved)}`}`);
  return { state, treaty, says, moved };
}

/** The expectation that a date of the instrument lies in the time named; without a time, that there is such a date. */
export function dated({ when, denies }: Scene, treaty: { readonly id: string }, at: string): Required<Pick<Claim, "bound-to" | "expect">> {
  const bound = { operation: "instrument.show", input: { id: treaty.id } };
  if (when.kind === "in") return there("instrument.show", { id: treaty.id }, at, denies, when.date);
  if ((when.kind === "before" || when.kind === "after") && !denies && spanOf(when.date) !== null)
    return { "bound-to": bound, expect: [when.kind === "before" ? { at, before: when.date } : { at, after: when.date }] };
  if (when.kind !== "unsaid") throw new Unreadable("time");
  return { "bound-to": bound, expect: [denies ? { at, empty: true } : { at, exists: true }] };
}
