/** The member file as it is read: known by its content, refused with the line where it is wrong or cut off; and the command over it. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { InputError } from "../../../src/errors.ts";
import { loadAtop } from "../../../src/load/atop.ts";
import { AgreementAnswer } from "../../../src/model/results/agreement.ts";
import { cli } from "../../commandLine.ts";
import { slowTest } from "../../slow.ts";
import { ledgerOf, memberFile, row } from "./madeUp.ts";

const scratch = mkdtempSync(join(tmpdir(), "entente-agreement-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const ROWS = [row(9001, 901, "1902-05-01", "1905-06-30", "10001"), row(9001, 902, "1902-05-01", "0-0-0", "10000")];

function folderWith(text: string): string {
  const folder = mkdtempSync(join(scratch, "copy-"));
  writeFileSync(join(folder, "atop5_1m.csv"), text);
  return folder;
}

const complaintAbout = async (text: string): Promise<string> => {
  const error = await loadAtop(folderWith(text), ledgerOf([]).data).catch((thrown: unknown) => thrown);
  if (!(error instanceof InputError)) throw new Error("it was accepted");
  return error.complaint.what;
};

describe("the member file", () => {
  test("gives each member's days and pledges; a year of exit of 0 is the end of the data", async () => {
    const { members, ledger } = await loadAtop(folderWith(memberFile(ROWS)), ledgerOf([]).data);
    expect(members.map(({ state, from, until, types }) => [state, from.earliest, until.latest, types.join(" ")])).toEqual([
      [901, "1902-05-01", "1905-06-30", "defence consultation"],
      [902, "1902-05-01", "2018-12-31", "defence"],
    ]);
    expect(ledger.instruments).toHaveLength(1);
  });
  test("is refused with the line where a row is cut off", async () => {
    expect(await complaintAbout(memberFile(ROWS).slice(0, -20))).toMatch(/line 3/);
  });
  test("is refused with the line where a pledge is no pledge, or the version another", async () => {
    expect(await complaintAbout(memberFile([ROWS[0] ?? "", row(9001, 902, "1902-05-01", "0-0-0", "1000x")]))).toMatch(/line 3.*consul/);
    expect(await complaintAbout(memberFile(ROWS).replace("5.1", "5.0"))).toMatch(/line 2.*5\.0/);
  });
  test("is refused where a column is missing, or there are no rows", async () => {
    expect(await complaintAbout(memberFile(ROWS).replaceAll("nonagg", "other"))).toMatch(/nonagg/);
    expect(await complaintAbout(memberFile([]))).toMatch(/no rows/);
  });
});

describe("dataset agreement", () => {
  test("without a copy lists what was read, and measures nothing", async () => {
    const { code, out } = await cli(["dataset", "agreement", "--json"]);
    const answer = AgreementAnswer.parse(JSON.parse(out));
    expect(code).toBe(0);
    expect(answer.copy).toBeNull();
    expect(answer.measures).toEqual([]);
    expect(answer.disagreements.length).toBeGreaterThan(100);
    expect(answer.disagreements.every(({ dyadYears, read }) => dyadYears === null && read)).toBe(true);
  });
  slowTest("with a copy measures by scope, type and era, and its classes add up", async () => {
    const folder = folderWith(memberFile(ROWS.map((one) => one.replace("901,0", "2,0").replace("902,0", "20,0"))));
    const { code, out, err } = await cli(["dataset", "agreement", "--data", folder, "--json"]);
    const answer = AgreementAnswer.parse(JSON.parse(out));
    expect([code, err]).toEqual([0, ""]);
    expect(answer.copy).toEqual({ until: "2018-12-31", alliances: 1, withCounterpart: 0 });
    const whole = answer.measures.filter(({ scope, era }) => scope === "all" && era === null);
    const apart = whole.reduce((sum, { onlyLedger, onlyAtop }) => sum + onlyLedger + onlyAtop, 0);
    expect(answer.disagreements.reduce((sum, { dyadYears }) => sum + (dyadYears ?? 0), 0)).toBe(apart);
    expect(answer.classes.reduce((sum, { dyadYears }) => sum + (dyadYears ?? 0), 0)).toBe(apart);
    const rows = await cli(["dataset", "agreement", "--data", folder, "--csv", "--part", "measures"]);
    expect(rows.out.trimEnd().split("\n")).toHaveLength(1 + answer.measures.length);
    const text = await cli(["dataset", "agreement", "--data", folder]);
    expect(text.out).toContain("kappa");
  });
  test("refuses a folder without the file", async () => {
    const { code, err } = await cli(["dataset", "agreement", "--data", scratch]);
    expect(code).toBe(2);
    expect(err).toContain("atop5_1m.csv");
  });
});
