/** Names that ended with version 1.0 are errors on every surface, and say the present name. */
import { describe, expect, test } from "vitest";
import type { OperationName } from "../../src/operations/table.ts";
import { cli, client, http } from "./support.ts";

const OPERATIONS = [
  ["instrument.history", "instrument.timeline"],
  ["network.pacts", "instrument.map"],
] as const;
const spelt = (name: string, between: string) => name.replace(".", between);

describe.each(OPERATIONS)("%s, now %s", (old, now) => {
  test("on the command line", async () => {
    const { code, err } = await cli([...old.split("."), "us-japan-1960"]);
    expect({ code, err }).toEqual({
      code: 2,
      err: `entente ${old.split(".")[0]}: entente ${spelt(old, " ")} is now entente ${spelt(now, " ")}\n  why: the old name ended with version 1.0\n  do:  write entente ${spelt(now, " ")}\n`,
    });
  });

  test("over HTTP", async () => {
    const { status, body } = await http(`/api/${spelt(old, "/")}`);
    expect({ status, body }).toMatchObject({ status: 404, body: { todo: `write /api/${spelt(now, "/")}` } });
  });

  test("in the client", async () => {
    await expect(client.ask(old as OperationName, {} as never)).rejects.toMatchObject({ kind: "input", todo: `write ${now}` });
  });
});

const CASE = { initiator: "CHN", target: "JPN", date: "2026-06-01" };
const FLAGS = ["--initiator", "CHN", "--target", "JPN", "--date", "2026-06-01"];

describe.each(["trace", "flip", "facts", "memo"])("why in crisis.%s, now state", (verb) => {
  const name = `crisis.${verb}` as OperationName;
  test("on the command line", async () => {
    const { code, err } = await cli(["crisis", verb, ...FLAGS, "--why", "USA"]);
    expect({ code, err }).toEqual({
      code: 2,
      err: "--why: --why is now --state\n  why: the old name ended with version 1.0\n  do:  write --state\n",
    });
  });
  test("over HTTP and in the client", async () => {
    const query = new URLSearchParams({ ...CASE, why: "USA" });
    const complaint = { code: "renamed", args: { old: "why", now: "state" }, todo: "write state" };
    expect((await http(`/api/crisis/${verb}?${query}`)).body).toMatchObject(complaint);
    await expect(client.ask(name, { ...CASE, why: "USA" } as never)).rejects.toMatchObject({ complaint });
  });
});

test("the value flat of --detail, now short", async () => {
  const { code, err } = await cli(["crisis", "trace", ...FLAGS, "--detail", "flat"]);
  expect({ code, err }).toEqual({
    code: 2,
    err: '--detail: "flat" is not one of the values of --detail\n  why: it is one of short, full\n  do:  write "short"\n',
  });
});

test("in Chinese", async () => {
  const { err } = await cli(["crisis", "trace", ...FLAGS, "--why", "USA", "--lang", "zh"]);
  expect(err).toContain("--why现名--state");
});
