/**
 * Memberships: who is bound by an instrument, from when to when. They are computed from its acts and never stored.
 *
 * A membership begins with an act that binds (entered-into-force, acceded, joined, designated, applied, opened, ...) and
 * ends with one that frees. The day of a start counts. The day of an end does not, except if a pact lapsed: the event
 * that breaks it falls on that day, so it still bound when the day began. An act that names no state concerns all members.
 */
import type { Act, ActKind } from "../model/acts.ts";
import type { StateId } from "../model/ids.ts";
import type { Instrument } from "../model/instruments.ts";
import type { Standing } from "../model/vocabulary.ts";
import { addDays, type Day } from "../time/day.ts";
import { and, type Known, not, reachedBy, requireSpan, type Span } from "../time/span.ts";

const NEVER = "9999-12-31" as Day;

/** A beginning or an end. `date` is null if it was looked for and not found; the span holds every possible day. */
export interface Boundary {
  readonly date: string | null;
  readonly span: Span;
}

/** A boundary that an act set. */
export interface ActBoundary extends Boundary {
  readonly act: Act;
}

/** The end of a membership: an act ended it, or its state ceased to exist. */
export type MembershipEnd = (ActBoundary & { readonly cause: "act" }) | (Boundary & { readonly cause: "state-ended"; readonly act: null });

export interface Membership {
  readonly state: StateId;
  readonly standing: Standing;
  readonly tier: string | null;
  readonly site: string | null;
  readonly start: ActBoundary;
  /** null: not ended as far as verified. */
  readonly end: MembershipEnd | null;
}

/** Effect of each kind of act on the memberships of the states that it concerns. */
const EFFECT: Record<ActKind, "start" | "end" | "retier" | "none"> = {
  signed: "none",
  ratified: "none",
  "entered-into-force": "start",
  acceded: "start",
  joined: "start",
  designated: "start",
  "became-observer": "start",
  "became-partner": "start",
  succeeded: "start",
  applied: "start",
  opened: "start",
  upgraded: "retier",
  downgraded: "retier",
  revoked: "end",
  withdrew: "end",
  terminated: "end",
  expired: "end",
  superseded: "end",
  lapsed: "end",
  closed: "end",
  renewed: "none",
  amended: "none",
  suspended: "none",
  resumed: "none",
  "notified-withdrawal": "none",
  invoked: "none",
};

const STANDING: Partial<Record<ActKind, Standing>> = {
  designated: "designated",
  "became-observer": "observer",
  "became-partner": "partner",
  opened: "host",
};

/** Whether the act affects membership itself, and not only command or participation. */
function touchesMembership(act: Act): boolean {
  return act.scope === undefined || act.scope === "membership";
}

/** An act's effect on the ties of the states that it concerns. Signature, ratification, notice and use of a pact have none. */
export function effectOf(act: Act): "begins" | "changes" | "ends" | "none" {
  const effect = EFFECT[act.act];
  if (effect === "none") return act.act === "amended" || act.act === "suspended" || act.act === "resumed" ? "changes" : "none";
  if (!touchesMembership(act)) return "none";
  return effect === "start" ? "begins" : effect === "end" ? "ends" : "changes";
}

/** The states that an act concerns; an empty list means all members. */
export function concerned(act: Act): readonly StateId[] {
  return act.for ?? act.by ?? [];
}

/** Memberships of every state, by start; an undated start keeps its place in the file. */
export function membershipsOf(instrument: Instrument): Membership[] {
  const open = new Map<string, Membership>();
  const closed: Membership[] = [];
  const keeper = instrument["kept-by"];
  const close = (key: string, end: ActBoundary) => {
    const membership = open.get(key);
    if (membership === undefined) return;
    open.delete(key);
    closed.push({ ...membership, end: { ...end, cause: "act" } });
  };
  for (const act of inOrder(instrument.acts)) {
    const effect = EFFECT[act.act];
    if (effect === "none" || !touchesMembership(act)) continue;
    const boundary = boundaryOf(act, instrument);
    if (effect === "end") {
      const named = concerned(act);
      for (const [key, membership] of [...open]) {
        const meant = named.length === 0 || named.includes(membership.state);
        if (meant && (act.site === undefined || act.site === membership.site)) close(key, boundary);
      }
      continue;
    }
    // `applied` without states concerns every member whose entry into force was not found.
    const who = concerned(act).length > 0 ? concerned(act) : act.act === "applied" ? [...open.values()].map(({ state }) => state) : [];
    for (const state of who) {
      if (state === keeper) continue;
      const site = act.site ?? null;
      const key = site === null ? state : `${state} ${site}`;
      const before = open.get(key);
      if (act.act === "applied" && before !== undefined && before.start.date !== null) continue; // already in force
      if (before !== undefined) close(key, boundary); // an undated beginning stays unknown up to the day it was applied
      open.set(key, {
        state,
        standing: STANDING[act.act] ?? (effect === "retier" ? (before?.standing ?? "member") : "member"),
        tier: act.tier ?? (effect === "retier" ? (before?.tier ?? null) : null),
        site,
        start: boundary,
        end: null,
      });
      for (const former of act.act === "succeeded" ? (act.from ?? []) : []) close(former, boundary);
    }
  }
  return [...closed, ...open.values()];
}

/** The acts by earliest possible day; an undated act keeps its place in the file. */
export function inOrder(acts: readonly Act[]): Act[] {
  let last = "";
  const keyed = acts.map((act, index) => {
    const earliest = act.date === null ? last : requireSpan(act.date).earliest;
    last = earliest;
    return { act, index, earliest };
  });
  keyed.sort((a, b) => (a.earliest < b.earliest ? -1 : a.earliest > b.earliest ? 1 : a.index - b.index));
  return keyed.map(({ act }) => act);
}

/**
 * The boundary that an act sets. An undated end lies between the first dated act and the day through which the file was verified.
 * An undated start lies after the first dated act (the signature) and is never known to have happened.
 */
function boundaryOf(act: Act, instrument: Instrument): ActBoundary {
  if (act.date !== null) return { date: act.date, span: endSpan(act, requireSpan(act.date)), act };
  const dated = instrument.acts.find(({ date }) => date !== null)?.date;
  const { earliest } = requireSpan(dated ?? "1000");
  const latest = EFFECT[act.act] === "end" ? requireSpan(instrument["verified-through"]).earliest : NEVER;
  return { date: null, span: { earliest: earliest < latest ? earliest : latest, latest }, act };
}

/** The days on which an end can take effect: a pact that lapsed, or a site that closed, still counted on the day itself. */
export function endSpan(act: Act, span: Span): Span {
  if (act.act !== "lapsed" && act.act !== "closed") return span;
  return { earliest: addDays(span.earliest, 1), latest: addDays(span.latest, 1) };
}

/** Whether it is the end, and not the beginning, that leaves it unknown whether the states' memberships ran on `day`. */
export function turnsOnEnd(memberships: readonly Membership[], states: readonly StateId[], day: Day): boolean {
  const unknown = memberships.filter((one) => states.includes(one.state) && runsOn(one, day) === "unknown");
  return unknown.length > 0 && unknown.every(({ start }) => reachedBy(start.span, day) === true);
}

/** Whether the membership ran on `day`. */
export function runsOn({ start, end }: Pick<Membership, "start" | "end">, day: Day): Known {
  return and(reachedBy(start.span, day), not(end === null ? false : reachedBy(end.span, day)));
}
