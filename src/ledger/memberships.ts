/**
 * Who is bound by an instrument, from when to when: computed from its acts, never stored.
 *
 * A membership begins with an act that binds (entered-into-force, acceded, joined, designated, applied, opened, ...) and
 * ends with one that frees. The day of a start counts. The day of an end does not, except where a pact lapsed: what
 * breaks it happens on that day, so it bound when the day began. An act that names no state concerns everyone bound.
 */
import type { Act, ActKind } from "../model/acts.ts";
import type { StateId } from "../model/ids.ts";
import type { Instrument } from "../model/instruments.ts";
import type { Standing } from "../model/vocabulary.ts";
import { addDays, type Day } from "../time/day.ts";
import { and, type Known, not, reachedBy, requireSpan, type Span } from "../time/span.ts";

const NEVER = "9999-12-31" as Day;

/** One end of a membership. `date: null` was looked for and not found; the span is what can be said all the same. */
export interface Bound {
  readonly date: string | null;
  readonly span: Span;
  readonly act: Act;
}

export interface Membership {
  readonly state: StateId;
  readonly standing: Standing;
  readonly tier: string | null;
  readonly site: string | null;
  readonly start: Bound;
  /** null: not ended as far as verified. */
  readonly end: Bound | null;
}

/** What an act does to whom it concerns. */
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

/** Acts that leave membership alone: what they reach is command, or taking part. */
function touchesMembership(act: Act): boolean {
  return act.scope === undefined || act.scope === "membership";
}

/** What an act does to the ties of whom it concerns. Signature, ratification, notice and use of a pact change none. */
export function effectOf(act: Act): "begins" | "changes" | "ends" | "none" {
  const effect = EFFECT[act.act];
  if (effect === "none") return act.act === "amended" || act.act === "suspended" || act.act === "resumed" ? "changes" : "none";
  if (!touchesMembership(act)) return "none";
  return effect === "start" ? "begins" : effect === "end" ? "ends" : "changes";
}

export function concerned(act: Act): readonly StateId[] {
  return act.for ?? act.by ?? [];
}

/** Memberships of every state, in order of their start; undated starts come where the file has them. */
export function membershipsOf(instrument: Instrument): Membership[] {
  const open = new Map<string, Membership>();
  const closed: Membership[] = [];
  const keeper = instrument["kept-by"];
  const close = (key: string, end: Bound) => {
    const membership = open.get(key);
    if (membership === undefined) return;
    open.delete(key);
    closed.push({ ...membership, end });
  };
  for (const act of inOrder(instrument.acts)) {
    const effect = EFFECT[act.act];
    if (effect === "none" || !touchesMembership(act)) continue;
    const bound = boundOf(act, instrument);
    if (effect === "end") {
      const named = concerned(act);
      for (const [key, membership] of [...open]) {
        const meant = named.length === 0 || named.includes(membership.state);
        if (meant && (act.site === undefined || act.site === membership.site)) close(key, bound);
      }
      continue;
    }
    // `applied` that names nobody is everybody's whose entry into force was not found.
    const who = concerned(act).length > 0 ? concerned(act) : act.act === "applied" ? [...open.values()].map(({ state }) => state) : [];
    for (const state of who) {
      if (state === keeper) continue;
      const site = act.site ?? null;
      const key = site === null ? state : `${state} ${site}`;
      const before = open.get(key);
      if (act.act === "applied" && before !== undefined && before.start.date !== null) continue; // already in force
      if (before !== undefined) close(key, bound); // an undated beginning stays not known up to the day it was applied
      open.set(key, {
        state,
        standing: STANDING[act.act] ?? (effect === "retier" ? (before?.standing ?? "member") : "member"),
        tier: act.tier ?? (effect === "retier" ? (before?.tier ?? null) : null),
        site,
        start: bound,
        end: null,
      });
      for (const former of act.act === "succeeded" ? (act.from ?? []) : []) close(former, bound);
    }
  }
  return [...closed, ...open.values()];
}

/** By earliest possible day; an undated act keeps its place among its neighbours in the file. */
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
 * An act with its span. Undated ends lie between the first dated act and the day to which the file was verified;
 * undated starts lie after the first dated act (the signature) and are never known to have happened.
 */
function boundOf(act: Act, instrument: Instrument): Bound {
  if (act.date !== null) return { date: act.date, span: endSpan(act, requireSpan(act.date)), act };
  const dated = instrument.acts.find(({ date }) => date !== null)?.date;
  const { earliest } = requireSpan(dated ?? "1000");
  const latest = EFFECT[act.act] === "end" ? requireSpan(instrument["verified-through"]).earliest : NEVER;
  return { date: null, span: { earliest: earliest < latest ? earliest : latest, latest }, act };
}

/** A pact that lapsed still bound on the day of what broke it. */
export function endSpan(act: Act, span: Span): Span {
  if (act.act !== "lapsed" && act.act !== "closed") return span;
  return { earliest: addDays(span.earliest, 1), latest: addDays(span.latest, 1) };
}

/** Was the membership running on `day`? */
export function runsOn({ start, end }: Pick<Membership, "start" | "end">, day: Day): Known {
  return and(reachedBy(start.span, day), not(end === null ? false : reachedBy(end.span, day)));
}
