/** Versions of the ledger compared: scratch ledgers with one change each. */
import { describe, expect, test } from "vitest";
import { indexLedger } from "../../../src/ledger/ledger.ts";
import { fingerprintOf } from "../../../src/ledger/versions/fingerprint.ts";
import { nextVersion } from "../../../src/ledger/versions/raises.ts";
import { loadLedgerFolder } from "../../../src/load/ledgerFolder.ts";
import { readVersion, versionComplaints } from "../../../src/load/versionFile.ts";
import type { Instrument } from "../../../src/model/instruments.ts";
import type { LedgerData } from "../../../src/model/ledger.ts";
import { ledgerData, ledgerWith } from "../../ledgers.ts";
import { spoken } from "../../spoken.ts";

const path = (name: string) => new URL(`../../../${name}`, import.meta.url).pathname;
const compiled = ledgerData();
const kept = fingerprintOf(compiled);
const [major = 0, minor = 0, patch = 0] = kept.version.split(".").map(Number);
const base = ledgerWith(compiled, { versions: [kept] });
const diff = (ledger: LedgerData, input: { from?: string; to?: string } = {}) =>
  spoken("ledger.diff", { ledger: indexLedger(ledger) }, input);

/** The ledger with one changed instrument. */
function changing(id: string, change: (instrument: Instrument) => Instrument): LedgerData {
  return ledgerWith(base, { versions: [kept], instruments: base.instruments.map((one) => (one.id === id ? change(one) : one)) });
}
const withAct = (at: number, fields: object) => (one: Instrument) => ({
  ...one,
  acts: one.acts.map((act, index) => (index === at ? { ...act, ...fields } : act)),
});

describe("one thing changed", () => {
  test("a changed date is a corrected fact", () => {
    const answer = diff(changing("anzus-1951", withAct(0, { date: "1951-09-02" })));
    expect(answer.changes).toHaveLength(1);
    expect(answer.changes[0]).toMatchObject({ change: "changed", what: "act", of: "anzus-1951", fields: ["date"], raises: "patch" });
    expect(answer.changes[0]?.label).toContain("1951-09-02");
    expect(answer.changes[0]?.before).toContain("1951-09-01");
    expect(answer.due).toBe(`${major}.${minor}.${patch + 1}`);
  });

  test("an added instrument is one change, with all that it holds", () => {
    const model = base.instruments.find(({ id }) => id === "anzus-1951") as Instrument;
    const answer = diff(
      ledgerWith(base, { versions: [kept], instruments: [...base.instruments, { ...model, id: "scratch-1952", short: "Scratch" }] }),
    );
    expect(answer.changes).toHaveLength(1);
    expect(answer.changes[0]).toMatchObject({ change: "added", what: "instrument", id: "scratch-1952", label: "Scratch", raises: "minor" });
    expect(answer.changes[0]?.holds).toBeGreaterThan(model.acts.length);
    expect(answer).toMatchObject({ raises: "minor", due: `${major}.${minor + 1}.0`, counts: { added: 1, changed: 0, removed: 0 } });
  });

  test("a changed word of a clause is a changed reading", () => {
    const answer = diff(
      changing("anzus-1951", (one) => ({
        ...one,
        obligations: one.obligations.map((obligation, index) =>
          index > 0
            ? obligation
            : { ...obligation, versions: obligation.versions.map((version) => ({ ...version, trigger: "aggression" as const })) },
        ),
      })),
    );
    expect(answer.changes).toHaveLength(1);
    expect(answer.changes[0]).toMatchObject({ change: "changed", what: "clause", of: "anzus-1951", fields: ["trigger"], raises: "major" });
    expect(answer.due).toBe("1.0.0");
    expect(answer.notes.map(({ code }) => code)).toContain("version-due");
  });

  test("a removed instrument takes an answer back", () => {
    const answer = diff(ledgerWith(base, { versions: [kept], instruments: base.instruments.filter(({ id }) => id !== "anzus-1951") }));
    expect(answer.changes.filter(({ what }) => what === "instrument")).toMatchObject([
      { change: "removed", id: "anzus-1951", raises: "major" },
    ]);
  });

  test("a quotation or our own wording, mended, raise the last number alone; acts in another order are no change", () => {
    const mended = changing("anzus-1951", (one) => ({
      ...one,
      acts: [...one.acts].reverse(),
      obligations: one.obligations.map((obligation) => ({
        ...obligation,
        versions: obligation.versions.map(({ response, ...version }) => ({
          ...version,
          quote: "other words",
          ...(response === undefined ? {} : { response: { ...response, wording: "in other words" } }),
        })),
      })),
    }));
    const { changes, due } = diff(mended);
    expect(new Set(changes.flatMap(({ what, fields }) => fields.map((field) => `${what} ${field}`)))).toEqual(
      new Set(["clause quote", "clause wording"]),
    );
    expect(due).toBe(`${major}.${minor}.${patch + 1}`);
  });

  test("an added obligation is one change with its clauses, and a changed reading of its instrument", () => {
    const { changes } = diff(
      changing("anzus-1951", (one) => ({
        ...one,
        obligations: [...one.obligations, { ...(one.obligations[0] as Instrument["obligations"][number]), id: "scratch" }],
      })),
    );
    expect(changes).toMatchObject([{ change: "added", what: "obligation", of: "anzus-1951", id: "scratch", raises: "major", holds: 1 }]);
  });

  test("nothing changed is said so", () => {
    expect(diff(base)).toMatchObject({ changes: [], raises: null, due: null, counts: { added: 0, changed: 0, removed: 0 } });
  });

  test("a version that is not kept is refused with those that are", () => {
    expect(() => diff(base, { from: "9.9.9" })).toThrow('no version "9.9.9" is kept');
    expect(() => diff(ledgerWith(base, {}))).toThrow("no earlier version is kept");
  });
});

test.each([
  [["patch"], "1.2.4"],
  [["patch", "minor"], "1.3.0"],
  [["patch", "major", "minor"], "2.0.0"],
  [[], undefined],
] as const)("after %j the number due is %s", (raises, due) => expect(nextVersion("1.2.3", raises)?.version).toBe(due));

describe("kept versions", () => {
  const folder = loadLedgerFolder(path("data"));

  test("the compiled ledger and its folder have one short form", () => expect(fingerprintOf(folder)).toEqual(kept));

  test("the file of this very ledger says what it holds, if it is kept; and verdicts of a version are those of its facts", () => {
    expect(versionComplaints(folder, "data")).toEqual([]);
    expect(folder.versions?.length).toBeGreaterThan(0);
    for (const { version, hash } of folder.versions ?? []) {
      const verdicts = folder.verdicts?.find(({ ledger }) => ledger.version === version);
      if (verdicts !== undefined) expect(verdicts.ledger.hash).toBe(hash);
    }
  });

  test("a file that was altered, one from the future and one under another's name are complaints", () => {
    const act = kept.facts.act;
    const altered = { ...kept, facts: { ...kept.facts, act: { fields: act?.fields ?? [], rows: {} } } };
    const said = (versions: LedgerData["versions"] & object) =>
      versionComplaints(ledgerWith(base, { versions }), "data").map(({ what }) => what);
    expect(said([altered])).toEqual([expect.stringContaining("does not say what ledger")]);
    expect(said([{ ...kept, version: "9.0.0" }])).toEqual([expect.stringContaining("version 9.0.0 is kept")]);
    expect(readVersion("data/versions/0.0.1.json", JSON.stringify(kept))).toEqual([
      expect.objectContaining({ what: expect.stringContaining("in a file named 0.0.1.json") }),
    ]);
    expect(readVersion("data/versions/0.1.0.json", "{")).toEqual([expect.objectContaining({ todo: "write it again with: npm run keep" })]);
  });
});
