/** Cases that contradict themselves or name something that does not exist: the exact complaints, and notes that are not errors. */
import { describe, expect, test } from "vitest";
import { runOperation } from "../../../src/operations/run.ts";
import { type Asked, complaintOf, DAY, duty, held, pact, place, ref, traceIn, worldOf } from "./madeUp.ts";

const places = [
  place("home-isle", { name: "Home Isle", sovereign: [held("AAA")] }),
  place("far-isle", { name: "Far Isle", sovereign: [held("DDD")] }),
  place("lone-rock", { name: "Lone Rock", names: [{ name: "Roca", by: ["CCC"] }] }),
  place("lost-isle", { name: "Lost Isle", sovereign: [held("AAA", "1900", "1939"), held("DDD", "1940")] }),
  place("argued-isle", { name: "Argued Isle", claims: [held("AAA"), held("EEE")], administered: [held("AAA")] }),
  place("claimed-isle", { name: "Claimed Isle", claims: [held("AAA")], administered: [held("CCC")] }),
  place("wide-sea", { name: "Wide Sea", kind: ["sea"], waters: ["north-atlantic"] }),
];
const ledger = worldOf(pact(duty({})), { places });
const said = (asked: Asked) => complaintOf(() => traceIn(ledger, asked));

describe("refused, with what, where, why and what to do", () => {
  test.each<[string, Asked, string]>([
    [
      "a case against oneself",
      { initiator: "AAA" },
      'target: AAA would attack itself\n  why: a case sets one state against another\n  do:  name another state as the target; for an uprising, leave out the initiator and write act "uprising"',
    ],
    [
      "one of several against itself",
      { initiator: "CCC, AAA" },
      'target: AAA would attack itself\n  why: a case sets one state against another\n  do:  name another state as the target; for an uprising, leave out the initiator and write act "uprising"',
    ],
    [
      "an attacker that is no state",
      { initiator: "Al-Qaeda" },
      'initiator: no state "Al-Qaeda"\n  why: a case sets a state against a state: only states are bound by pledges\n  do:  see the keys with: entente state list; for an armed group name the state that sent or harbours it and write act "armed-bands"',
    ],
    [
      "nobody",
      { initiator: " , " },
      'initiator: initiator is empty\n  why: a case has an attacker, unless the act comes from within\n  do:  name the attacker, or write act "uprising"',
    ],
    [
      "no target at all",
      { target: undefined },
      "target: target is missing\n  why: crisis.trace needs it: The state attacked, or in which the act takes place: one, or several separated by commas\n  do:  add target",
    ],
    [
      "one named twice",
      { initiator: ["CCC", "State C"] },
      "initiator: CCC is named twice as initiator\n  why: a state stands once on a side\n  do:  remove one",
    ],
    [
      "two hundred initiators",
      { initiator: Array.from({ length: 200 }, () => "CCC") },
      "initiator: 200 states as initiator\n  why: a side has at most 60\n  do:  name fewer",
    ],
    [
      "an attacker that is no state then",
      { initiator: "HHH" },
      "HHH: HHH (State H) did not exist on 1950-06-01\n  why: the ledger has it 1800 to 1940-12-31\n  do:  choose a date on which it existed",
    ],
    [
      "an unknown state",
      { target: "Ruritania" },
      'Ruritania: no state "Ruritania"\n  why: a state is a key of three letters (CHN), a name of its time or of today, or a number (cow:710, gw:710)\n  do:  see the keys with: entente state list',
    ],
    [
      "an unknown place",
      { place: "home-ile" },
      'home-ile: no place "home-ile"\n  why: the ledger holds 7 places\n  do:  try "home-isle" or "Home Isle"',
    ],
    [
      "a day that does not exist",
      { date: "1950-02-30" },
      'date: "1950-02-30" is not a date\n  why: a date is YYYY-MM-DD and stands in the calendar; the ledger covers 1816-01-01 to 2026-06-30 (later days, to 2031-12-31, with a warning)\n  do:  write it like 2026-06-30',
    ],
    [
      "a day before the system",
      { date: "1815-12-31" },
      "date: 1815-12-31 is outside what is covered\n  why: a date is YYYY-MM-DD; the ledger covers 1816-01-01 to 2026-06-30 (later days, to 2031-12-31, with a warning)\n  do:  choose a day in that range",
    ],
    [
      "a day far ahead",
      { date: "2032-01-01" },
      "date: 2032-01-01 is outside what is covered\n  why: a date is YYYY-MM-DD; the ledger covers 1816-01-01 to 2026-06-30 (later days, to 2031-12-31, with a warning)\n  do:  choose a day in that range",
    ],
    [
      "an unknown act",
      { act: "armed-atack" },
      'act: "armed-atack" is not one of the values of act\n  why: it is one of armed-attack, occupation, attack-on-forces, attack-on-vessel, blockade, cyber, armed-bands, uprising, threat, mobilisation, coercion, breach\n  do:  write "armed-attack"',
    ],
    [
      "an unknown provocation",
      { provocation: "dispute" },
      'provocation: "dispute" is not one of the values of provocation\n  why: it is one of unsaid, none, given, disputed\n  do:  write "disputed"',
    ],
    [
      "an unknown option",
      { places: "home-isle" },
      "places: unknown option places\n  why: crisis.trace takes initiator, target, place, date, act, provocation, fact, reading, strike, aid, state, detail, all, rounds, joins\n  do:  write place",
    ],
    [
      "facts that contradict",
      { fact: "request:AAA=yes, request:AAA=no" },
      'fact: "request:AAA" is held yes and no\n  why: a case cannot hold both\n  do:  keep one of them',
    ],
    [
      "a fact in no form that facts have",
      { fact: "request:AAA" },
      'fact: "request:AAA" is no fact\n  why: a fact is key=yes, key=no or key=open; crisis facts lists the keys of a case\n  do:  write it like "request:POL=no"',
    ],
    [
      "a fact with a misspelt answer",
      { fact: "request:AAA=yess" },
      'fact: "request:AAA=yess" is no fact\n  why: a fact is key=yes, key=no or key=open; crisis facts lists the keys of a case\n  do:  end it in "=yes"',
    ],
    [
      "provocation as a fact",
      { fact: "provocation=yes" },
      "fact: provocation is given as a fact\n  why: it has an input of its own\n  do:  write --provocation given",
    ],
    [
      "the target began it, and gave no provocation",
      { fact: "begun-by:target=yes", provocation: "none" },
      "fact: the target began it, and gave no provocation\n  why: who begins a war provokes it\n  do:  leave out --provocation none, or the fact begun-by:target",
    ],
    [
      "a strike in no form that strikes have",
      { strike: "DDD-CCC" },
      'strike: "DDD-CCC" is no strike\n  why: a strike is STRIKER>STRUCK, with @place and /IN-DEFENCE-OF if need be\n  do:  write it like "GBR>DEU/POL"',
    ],
    [
      "a strike at oneself",
      { strike: "DDD>DDD" },
      "strike: DDD would attack itself\n  why: a strike sets one state against another\n  do:  name another state",
    ],
    [
      "aid in no form that aid has",
      { aid: "DDD>AAA" },
      'aid: "DDD>AAA" is no aid\n  why: aid is AIDER+AIDED (supports) or AIDER*AIDED (has mobilised for)\n  do:  write it like "RUS+SRB"',
    ],
    [
      "a side asked about its own duties",
      { state: "AAA" },
      "state: AAA is a side of the case\n  why: it narrows the answer to a state that may owe help\n  do:  name a state outside, or leave it out",
    ],
  ])("%s", (_name, asked, complaint) => expect(said(asked)).toBe(complaint));
});

test("old names of an input and of a value are errors that name the present ones", () => {
  expect(said({ why: "BBB" })).toBe("why: why is now state\n  why: the old name ended with version 1.0\n  do:  write state");
  expect(said({ detail: "flat" })).toBe(
    'detail: "flat" is not one of the values of detail\n  why: it is one of short, full\n  do:  write "short"',
  );
});

describe("answered, with a note", () => {
  const notes = (asked: Asked, on = ledger) => traceIn(on, asked).notes.map(({ code, args, records }) => ({ code, args, records }));
  test("a place that the target never held: its forces may be there", () =>
    expect(notes({ place: "far-isle" })).toEqual([
      { code: "place-never-held", args: { target: "AAA", place: "far-isle", holders: ["DDD"] }, records: ["far-isle"] },
    ]));
  test("a place that the target held at another time", () =>
    expect(notes({ place: "lost-isle" })).toMatchObject([{ code: "place-not-held", args: { target: "AAA", holders: ["DDD"] } }]));
  test("a place that nobody is known to hold", () =>
    expect(notes({ place: "Roca" })).toMatchObject([{ code: "place-never-held", args: { target: "AAA", holders: [] } }]));
  test("a place that several claim", () =>
    expect(notes({ place: "argued-isle" })).toEqual([
      { code: "place-disputed", args: { place: "argued-isle", claimants: ["AAA", "EEE"], holders: ["AAA"] }, records: ["argued-isle"] },
    ]));
  test("a place that the target claims and another administers", () =>
    expect(notes({ place: "claimed-isle" })).toMatchObject([{ code: "place-occupied", args: { claimant: "AAA", holders: ["CCC"] } }]));
  test.each(["home-isle", "wide-sea"])("none for %s", (where) => expect(notes({ place: where })).toEqual([]));
  test("a day past the verification", () =>
    expect(notes({ date: "2027-01-01" })).toEqual([
      { code: "past-verification", args: { verifiedThrough: "2026-06-30", date: "2027-01-01" }, records: [] },
    ]));
  test("a verdict that rests on a summary, by clause: the note and the mark agree", () => {
    const summary = (checked: "text" | "secondary") => {
      const one = duty({});
      const versions = one.versions.map((version) => ({ ...version, ref: { ...ref, checked } }));
      return worldOf(pact({ ...one, versions }, { depth: "summary" }));
    };
    expect(notes({}, summary("secondary"))).toEqual([{ code: "summary", args: { instruments: ["pact-1900"] }, records: ["pact-1900"] }]);
    expect(notes({}, summary("text"))).toEqual([]);
    const seen = (checked: "text" | "secondary") => {
      const { obligations } = runOperation("crisis.trace", { ledger: summary(checked) }, { initiator: "CCC", target: "AAA", date: DAY });
      return obligations.map(({ status, depth, checked: mark }) => `${status} ${depth} ${mark}`);
    };
    expect([seen("text"), seen("secondary")]).toEqual([["triggered article text"], ["contestable summary secondary"]]);
  });
});

describe("assumptions are printed", () => {
  const put = (asked: Asked) =>
    runOperation("crisis.trace", { ledger }, { initiator: "CCC", target: "AAA", date: DAY, ...asked }).assumptions;
  test("nothing said", () =>
    expect(put({})).toEqual([
      { code: "attack-as-stated", args: { by: ["CCC"], act: "armed-attack" } },
      { code: "unprovoked", args: {} },
      { code: "no-place-named", args: {} },
      { code: "pledges-alone", args: {} },
    ]));
  test("all said", () =>
    expect(put({ initiator: "CCC, DDD", act: "blockade", provocation: "given", place: "home-isle" })).toEqual([
      { code: "attack-as-stated", args: { by: ["CCC", "DDD"], act: "blockade" } },
      { code: "pledges-alone", args: {} },
    ]));
});
