/**
 * Recomputes every measure by plain loops over other answers (state.show, state.history, allies.list) and over the text of the
 * CSV and YAML records. It uses nothing from src/strategy; the tables must be the same.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse as parseCsv } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import type { WeighedCase, WeighedTest } from "../../../src/model/results/explanations.ts";
import type { TieRow } from "../../../src/model/results/ties.ts";
import { spoken } from "../../spoken.ts";
import { answered, context, data, table } from "./weighed.ts";

type Row = Record<string, string>;
const csv = (name: string): Row[] => parseCsv(readFileSync(join(data, "records", `${name}.csv`), "utf8"), { columns: true });

/** First and last day of a partial date or a range of them. */
function ends(date: string): [string, string] {
  const [from = "", to = from] = date.split("/");
  const first = from.length === 4 ? `${from}-01-01` : from.length === 7 ? `${from}-01` : from;
  if (to.length === 10) return [first, to];
  const [year, month = "12"] = to.split("-");
  return [first, `${year}-${month}-${new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`];
}

const round = (value: number) => Math.round(value * 100) / 100;
const partnerTypes = ["defence", "offence"];
const shown = new Map<string, TieRow[]>();

/** Binding ties of defence and offence that the state owes or is owed on the day. */
function ties(state: string, date: string): TieRow[] {
  const key = `${state} ${date}`;
  const before = shown.get(key);
  if (before !== undefined) return before;
  const { owes, owed } = spoken("state.show", context, { state, date });
  const found = [...owes, ...owed].filter(({ type, grade }) => partnerTypes.includes(type) && grade === "binding");
  shown.set(key, found);
  return found;
}

const other = (tie: TieRow, state: string) => (tie.owedBy === state ? tie.owedTo : tie.owedBy);

function partners(state: string, date: string): { sure: string[]; all: string[] } {
  const rows = ties(state, date);
  const sure = rows.filter((tie) => tie.inForce === true && !tie.dormant).map((tie) => other(tie, state));
  return { sure: [...new Set(sure)], all: [...new Set(rows.map((tie) => other(tie, state)))] };
}

function recomputed(cases: WeighedTest, one: (found: WeighedCase) => [number | null, number | null]) {
  return Object.fromEntries(cases.cases.map((found) => [found.label, one(found)]));
}

describe("partners", () => {
  test.each([
    ["strength-alone", "states-with-rivals"],
    ["strength-alone", "challengers"],
    ["rivals-on-both-sides", "great-powers-today"],
  ])("%s, %s: on the last day, as state.show has them", (id, name) => {
    const answer = answered(id, name);
    expect(answer.cases.length).toBeGreaterThan(5);
    const again = recomputed(answer, ({ state, until }) => {
      const { sure, all } = partners(state, until);
      return [sure.length, all.length];
    });
    expect(table(answer, "outcome")).toEqual(again);
  });

  test.each(["autonomy", "no-common-threat"])("%s: bound or not, each pair", (id) => {
    const answer = answered(id, "pairs");
    expect(answer.cases.length).toBeGreaterThan(500);
    const again = recomputed(answer, ({ state, other: candidate, until }) => {
      const { sure, all } = partners(state, until);
      const bound = sure.includes(candidate ?? "");
      return [bound ? 1 : 0, bound || all.includes(candidate ?? "") ? 1 : 0];
    });
    expect(table(answer, "outcome")).toEqual(again);
  });

  test("sovereignty-past: the average over the years' ends", () => {
    const answer = answered("sovereignty-past", "challengers");
    const again = recomputed(answer, ({ state, from, until }) => {
      const years: { sure: string[]; all: string[] }[] = [];
      for (let year = Number(from.slice(0, 4)); `${year}-12-31` <= until; year += 1) years.push(partners(state, `${year}-12-31`));
      const mean = (of: (count: (typeof years)[number]) => number) => round(years.reduce((sum, one) => sum + of(one), 0) / years.length);
      return [mean(({ sure }) => sure.length), mean(({ all }) => all.length)];
    });
    expect(table(answer, "outcome")).toEqual(again);
  });
});

describe("rivalries", () => {
  const day = context.ledger.version.verifiedThrough;
  const rows = csv("rivalries").map(({ a = "", b = "", from = "", until = "" }) => ({ a: a.split(";"), b: b.split(";"), from, until }));
  const running = rows.filter(({ from, until }) => (from === "" || ends(from)[0] <= day) && (until === "" || ends(until)[1] >= day));
  const rivals = (state: string) => [...new Set(running.flatMap(({ a, b }) => (a.includes(state) ? b : b.includes(state) ? a : [])))];
  const friends = (state: string) =>
    spoken("allies.list", context, { state, rule: "partnership-or-more", date: day }).allies.map(({ state: id }) => id);
  const both = (count: number): [number, number] => [count, count];

  test("no-common-threat: rivals in common, each pair", () => {
    const answer = answered("no-common-threat", "pairs");
    const again = recomputed(answer, ({ state, other: one }) =>
      both(rivals(one ?? "").filter((rival) => rivals(state).includes(rival)).length),
    );
    expect(table(answer, "condition")).toEqual(again);
    expect(answer.cases.filter(({ present }) => present === true).length).toBeGreaterThan(5);
  });

  test("autonomy: rivals that a candidate would bring, each pair", () => {
    const answer = answered("autonomy", "pairs");
    const again = recomputed(answer, ({ state, other: one }) =>
      both(rivals(one ?? "").filter((rival) => rival !== state && !rivals(state).includes(rival)).length),
    );
    expect(table(answer, "condition")).toEqual(again);
  });

  test("the pairs are those of allies.list", () => {
    const answer = answered("autonomy", "pairs");
    const states = [...new Set(answer.cases.map(({ state }) => state))];
    for (const state of states) {
      expect(answer.cases.filter((one) => one.state === state).map((one) => one.other)).toEqual(friends(state));
    }
  });

  test("quarrels inside the set of candidates, and candidates that share a rival", () => {
    const inside = answered("rivals-on-both-sides", "great-powers-today");
    expect(table(inside, "condition")).toEqual(
      recomputed(inside, ({ state }) => {
        const set = friends(state);
        return both(running.filter(({ a, b }) => a.some((one) => set.includes(one)) && b.some((one) => set.includes(one))).length);
      }),
    );
    const sharing = answered("no-common-threat", "states-with-rivals");
    expect(table(sharing, "condition")).toEqual(
      recomputed(sharing, ({ state }) =>
        both(friends(state).filter((one) => rivals(one).some((rival) => rivals(state).includes(rival))).length),
      ),
    );
  });

  test("strength-alone: the yardstick over the strongest rival's", () => {
    const answer = answered("strength-alone", "states-with-rivals");
    const values = csv("yardsticks");
    const newest = (state: string, measure: string) => {
      const dated = values.filter((row) => row["state"] === state && row["measure"] === measure && ends(row["date"] ?? "")[0] <= day);
      dated.sort((x, y) => ((x["date"] ?? "") < (y["date"] ?? "") ? 1 : -1));
      return dated[0] === undefined ? null : Number(dated[0]["value"]);
    };
    const again = recomputed(answer, ({ state }) => {
      const ratios = ["GDP, purchasing power parity", "military expenditure, derived"].map((measure) => {
        const own = newest(state, measure);
        const theirs = rivals(state).map((rival) => newest(rival, measure));
        const known = theirs.filter((value) => value !== null);
        if (own === null || known.length === 0) return null;
        const ratio = own / Math.max(...known);
        return [known.length < theirs.length ? 0 : ratio, ratio] as const;
      });
      const found = ratios.filter((ratio) => ratio !== null);
      if (found.length < 2) return [null, null];
      return [round(Math.min(...found.map(([low]) => low))), round(Math.max(...found.map(([, high]) => high)))];
    });
    expect(table(answer, "condition")).toEqual(again);
  });
});

describe("the past", () => {
  test("sovereignty-past: days with foreign forces, counted one by one", () => {
    const answer = answered("sovereignty-past", "challengers");
    const found = answer.cases.find(({ state }) => state === "CHN");
    const rows = csv("soil").filter((row) => row["on"] === "CHN" && row["counts-as-forces"] === "true");
    let sure = 0;
    for (let time = Date.UTC(1849, 9, 1); time < Date.UTC(1949, 9, 1); time += 86_400_000) {
      const day = new Date(time).toISOString().slice(0, 10);
      const certain = rows.some(
        ({ from = "", until = "" }) => from !== "" && until !== "" && ends(from)[1] <= day && (until === "open" || day <= ends(until)[0]),
      );
      if (certain) sure += 1;
    }
    expect([found?.condition.low, found?.condition.high]).toEqual([round(sure / 365.25), null]);
    const recorded = new Set(
      csv("soil")
        .filter((row) => row["counts-as-forces"] === "true")
        .map((row) => row["on"]),
    );
    for (const { state, condition } of answer.cases) expect(condition.low === null).toBe(!recorded.has(state));
  });

  test("rejection-of-blocs: statements in the listed words", () => {
    const answer = answered("rejection-of-blocs", "great-powers-today");
    const { words } = parseYaml(readFileSync(join(data, "explanations", "rejection-of-blocs.yaml"), "utf8")).tests[1].condition;
    const rows = csv("positions");
    const again = recomputed(answer, ({ state, until }) => {
      const own = rows.filter((row) => (row["state"] ?? "").split(";").includes(state));
      if (own.length === 0) return [null, null];
      const said = own.filter(
        (row) =>
          ends(row["date"] ?? "")[1] <= until && (words as string[]).some((word) => (row["position"] ?? "").toLowerCase().includes(word)),
      );
      return said.length === 0 ? [null, null] : [said.length, null];
    });
    expect(table(answer, "condition")).toEqual(again);
  });
});

describe("the first pact", () => {
  interface War {
    sides: { state: string; from: string }[][];
  }
  const wars: War[] = readdirSync(join(data, "regions")).flatMap(
    (file) => parseYaml(readFileSync(join(data, "regions", file), "utf8")).wars ?? [],
  );
  const later = (day: string, years: number) => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
  const years = (from: string, until: string) => (Date.parse(until) - Date.parse(from)) / 86_400_000 / 365.25;

  /** The beginning of the tie: its own day or, if that was not found, the first day on which its instrument may have run. */
  function began(tie: TieRow, state: string, first: Map<string, string>): [string, string] {
    return tie.since === null || tie.since === "unknown" ? [first.get(`${state} ${tie.instrument}`) ?? "", "9999-12-31"] : ends(tie.since);
  }

  function again({ state, from, until }: WeighedCase) {
    const { spans } = spoken("state.history", context, { state });
    const first = new Map(spans.map(({ instrument, earliest }) => [`${state} ${instrument}`, earliest]));
    const last = new Map(spans.map((span) => [span.instrument, span.latest]));
    const partnerSpans = spans.filter(({ types }) => types.some((type) => partnerTypes.includes(type)));
    const others = [...new Set(partnerSpans.flatMap(({ with: states }) => states))];
    const acts = [state, ...others].flatMap((one) => spoken("state.history", context, { state: one }).events);
    const successions = acts.filter(({ act }) => act === "succeeded");
    const inherited = (tie: TieRow) =>
      successions.some(
        ({ instrument, date, states }) =>
          instrument === tie.instrument && date === tie.since && states.some((one) => one === tie.owedBy || one === tie.owedTo),
      );
    const named = new Set(partnerSpans.map(({ instrument }) => instrument));
    const dates = acts.filter(({ instrument }) => named.has(instrument)).flatMap(({ date }) => (date === null ? [] : ends(date)));
    const days = [...new Set([...dates, ...partnerSpans.map(({ earliest }) => earliest)])];
    const rows = days
      .filter((day) => day > from && day <= until)
      .flatMap((day) => ties(state, day))
      .filter((tie) => !inherited(tie));
    const owed = rows.filter((tie) => tie.owedTo === state);
    const pacts = new Map<string, { since: string; with: Set<string> }>();
    for (const tie of owed) {
      const [since] = began(tie, state, first);
      const pact = pacts.get(tie.instrument) ?? { since, with: new Set<string>() };
      if (since < pact.since) pact.since = since;
      pact.with.add(other(tie, state));
      pacts.set(tie.instrument, pact);
    }
    const [formed] = [...pacts]
      .filter(([, { since }]) => since > from)
      .sort(([a, x], [b, y]) => (x.since < y.since || (x.since === y.since && a < b) ? -1 : 1));
    if (formed === undefined) return { turned: null, anchor: from };
    const [instrument, pact] = formed;
    const end = last.get(instrument) ?? null;
    const limit = end === null || later(end, 10) > until ? until : later(end, 10);
    const turns = wars.flatMap(({ sides }) => {
      const mine = sides.findIndex((side) => side.some((one) => one.state === state));
      const own = sides[mine]?.find((one) => one.state === state);
      if (own === undefined) return [];
      const met = (sides[1 - mine] ?? [])
        .filter((one) => pact.with.has(one.state))
        .map((one) => [ends(own.from)[0], ends(one.from)[0]].sort()[1] ?? "");
      const inTime = met.filter((day) => day >= pact.since && day <= limit);
      return inTime.length >= pact.with.size / 2 && inTime.length > 0 ? [inTime.sort()[0] ?? ""] : [];
    });
    const turn = turns.sort()[0];
    return { turned: turn === undefined ? 0 : 1, anchor: turn ?? (end !== null && end <= until ? end : pact.since), rows, first };
  }

  test("first-alliance-turned: whether it turned, and the new partners after, of every challenger", () => {
    const answer = answered("first-alliance-turned", "challengers");
    const found = answer.cases.map((one) => ({ one, plain: again(one) }));
    expect(Object.fromEntries(answer.cases.map(({ label, condition }) => [label, condition.low]))).toEqual(
      Object.fromEntries(found.map(({ one, plain }) => [one.label, plain.turned])),
    );
    const rates = Object.fromEntries(
      found.map(({ one, plain: { anchor, rows = [], first = new Map() } }) => {
        const span = years(anchor, one.until);
        if (span < 5) return [one.label, [null, null]];
        const before = partners(one.state, anchor).all;
        const fresh = rows
          .map((tie) => ({ who: other(tie, one.state), began: began(tie, one.state, first) }))
          .filter(({ who, began: [earliest] }) => earliest > anchor && earliest <= one.until && !before.includes(who));
        const rate = (list: typeof fresh) => round((new Set(list.map(({ who }) => who)).size / span) * 10);
        return [one.label, [rate(fresh.filter(({ began: [, latest] }) => latest <= one.until)), rate(fresh)]];
      }),
    );
    expect(table(answer, "outcome")).toEqual(rates);
  });
});
