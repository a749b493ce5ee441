/** Bad input ends with exit code 2 and an empty standard output; HTTP says the same; no stack trace is shown. */
import { describe, expect, test } from "vitest";
import { cli, http } from "./support.ts";

const last = "2031-12-31";
const covered = (verified: string) => `the ledger covers 1816-01-01 to ${verified} (later days, to ${last}, with a warning)`;
const verified = "2026-06-30";

const lines: readonly (readonly [string, readonly string[], string])[] = [
  ["an unknown command", ["tie", "between", "USA", "JPN"], `entente: no command "tie"`],
  [
    "an unknown verb",
    ["ties", "betwen", "USA", "JPN"],
    `entente ties: no command "ties betwen"\n  why: the verbs of ties are between, history\n  do:  write entente ties between\n`,
  ],
  [
    "a verb left out",
    ["ties"],
    `entente ties: "entente ties" lacks its verb\n  why: the verbs of ties are between, history\n  do:  see entente ties --help\n`,
  ],
  [
    "an unknown option",
    ["ties", "between", "USA", "JPN", "--dat", "1970-01-01"],
    `--dat: unknown option --dat\n  why: entente ties between takes --date, --type, --json, --csv, --format, --lang, --ledger, --source, --data\n  do:  write --data or --date\n`,
  ],
  ["a missing state", ["ties", "between", "USA"], "b: b is missing"],
  [
    "an unknown state",
    ["ties", "between", "USA", "JPM"],
    `JPM: no state "JPM"\n  why: a state is a key of three letters (CHN), a name of its time or of today, or a number (cow:710, gw:710)\n  do:  try `,
  ],
  [
    "two unknown states",
    ["crisis", "trace", "--initiator", "Wakanda", "--target", "Narnia"],
    `Wakanda, Narnia: no states "Wakanda" or "Narnia"\n  why: a state is a key of three letters (CHN), a name of its time or of today, or a number (cow:710, gw:710)\n  do:  `,
  ],
  [
    "an option that another command has by that name",
    ["crisis", "brief", "--initiator", "CHN", "--target", "JPN", "--state", "USA"],
    "--state: unknown option --state",
  ],
  [
    "an unknown place",
    ["crisis", "trace", "--initiator", "CHN", "--target", "JPN", "--place", "senkaku-island"],
    `no place "senkaku-island"`,
  ],
  ["an unknown instrument", ["instrument", "show", "nort-atlantic-1949"], `nort-atlantic-1949: no instrument "nort-atlantic-1949"`],
  ["an unknown rule", ["allies", "count", "CHN", "--rule", "treaty-aly"], `no rule for ally "treaty-aly"`],
  ["an unknown type", ["network", "at", "--type", "defense"], `--type: "defense" is not one of the values of --type`],
  [
    "2026-02-30",
    ["state", "show", "CHN", "--date", "2026-02-30"],
    `--date: "2026-02-30" is not a date\n  why: a date is YYYY-MM-DD and stands in the calendar; ${covered(verified)}\n  do:  write it like ${verified}\n`,
  ],
  ["26-11-2026", ["state", "show", "CHN", "--date", "26-11-2026"], `--date: "26-11-2026" is not a date`],
  ["1790", ["state", "show", "CHN", "--date", "1790"], `--date: "1790" is not a date`],
  ["3000", ["state", "show", "CHN", "--date", "3000"], `--date: "3000" is not a date`],
  ["now", ["state", "show", "CHN", "--date", "now"], `--date: "now" is not a date`],
  [
    "a day before 1816",
    ["state", "show", "CHN", "--date", "1790-01-01"],
    `--date: 1790-01-01 is outside what is covered\n  why: a date is YYYY-MM-DD; ${covered(verified)}\n  do:  choose a day in that range\n`,
  ],
  ["a day past all coverage", ["state", "show", "CHN", "--date", "3000-01-01"], "--date: 3000-01-01 is outside what is covered"],
  [
    "a state that did not exist then",
    ["ties", "between", "DDR", "POL", "--date", "1995-01-01"],
    "DDR (German Democratic Republic) did not exist on 1995-01-01",
  ],
  ["a state against itself", ["ties", "between", "USA", "America"], "USA is named twice"],
  ["a case against oneself", ["crisis", "trace", "--initiator", "USA", "--target", "USA"], "USA would attack itself"],
  ["two forms at once", ["ties", "between", "USA", "JPN", "--json", "--csv"], `{"kind":"input","what":"two of --json, --csv and --format"`],
  ["a folder that is not there", ["ledger", "check", "no-such-folder"], `FOLDER: no folder "no-such-folder"`],
  ["ATOP without its folder", ["allies", "count", "USA", "--source", "atop"], "--data is missing"],
  ["a folder without ATOP", ["allies", "count", "USA", "--source", "atop", "--data", "src"], "atop5_1m.csv is not in the folder"],
  ["rounds out of range", ["crisis", "trace", "--initiator", "CHN", "--target", "JPN", "--rounds", "99"], "--rounds"],
];

describe("on the command line", () => {
  test.each(lines)("%s", async (_what, argv, expected) => {
    const { code, out, err } = await cli(argv);
    expect(out).toBe("");
    expect(code).toBe(2);
    expect(err).toContain(expected);
    expect(err).not.toMatch(/\bat .*\.ts:\d+/);
    if (!argv.includes("--json")) expect(err).toMatch(/^[^\n]+\n {2}why: [^\n]+\n {2}do: {2}[^\n]+\n$/);
  });

  test("a state that ended is answered with when it was, and its successors", async () => {
    const { err } = await cli(["ties", "between", "CSK", "POL", "--date", "2000-01-01"]);
    expect(err).toMatch(/the ledger has it .*1992-12-31; its successors: .*CZE \(/);
    expect(err).toMatch(/SVK \(/);
  });

  test("--json prints the same four parts as an object, with the code that tells it apart, on standard error", async () => {
    const { out, err, code } = await cli(["state", "show", "XQX", "--json"]);
    expect(out).toBe("");
    expect(code).toBe(2);
    expect(Object.keys(JSON.parse(err))).toEqual(["kind", "what", "where", "why", "todo", "code", "args"]);
  });

  test("an empty list is an answer", async () => {
    const { code, out } = await cli(["ties", "between", "CHE", "BOL", "--date", "1900-01-01"]);
    expect(code).toBe(0);
    expect(out).toContain("no tie between Switzerland and Bolivia");
  });

  test("help and version are answers", async () => {
    expect((await cli(["--version"])).out).toBe("test\n");
    const help = await cli(["ties", "between", "--help"]);
    expect(help.code).toBe(0);
    expect(help.out).toContain("entente ties between USA JPN --date 1970-01-01");
  });
});

describe("over HTTP", () => {
  const post = (path: string, body: string, headers: Record<string, string> = { "content-type": "application/json" }) =>
    http(path, { method: "POST", body, headers });

  test.each([
    ["an unknown state", "/api/ties/between?a=USA&b=XQX", 404],
    ["a bad date", "/api/ties/between?a=USA&b=JPN&date=now", 400],
    ["an unknown field", "/api/ties/between?a=USA&b=JPN&dat=1970-01-01", 400],
    ["a missing field", "/api/ties/between?a=USA", 400],
    ["an unknown operation", "/api/ties/betwen", 404],
    ["an operation that needs a disk", "/api/ledger/check", 404],
  ])("%s", async (_what, path, status) => {
    const got = await http(path);
    expect(got.status).toBe(status);
    expect(got.type).toBe("application/problem+json");
    expect(got.body).toMatchObject({
      what: expect.any(String),
      where: expect.any(String),
      why: expect.any(String),
      todo: expect.any(String),
      status,
    });
  });

  test("another method is 405 and says which are taken", async () => {
    const got = await http("/api/ties/between", { method: "DELETE" });
    expect(got.status).toBe(405);
  });

  test.each([
    ["no JSON", "{"],
    ["a list", "[]"],
    ["a bare null", "null"],
  ])("a body that is %s is 400", async (_what, body) => {
    const got = await post("/api/ties/between", body);
    expect(got.status).toBe(400);
    expect(got.body).toMatchObject({ what: "the body is not a JSON object" });
  });

  test("a body of another type is 400", async () =>
    expect((await post("/api/ties/between", "a=USA", { "content-type": "text/plain" })).status).toBe(400));

  test("a body of a megabyte is 413", async () => {
    const got = await post("/api/ties/between", JSON.stringify({ a: "x".repeat(1_000_000) }));
    expect(got.status).toBe(413);
    expect(got.body).toMatchObject({ what: "the body is too large" });
  });

  test.each([
    ["another host", { host: "evil.example" }, 400],
    ["another site's page", { origin: "https://evil.example" }, 403],
  ])("%s is refused", async (_what, headers, status) => expect((await http("/api/ledger/stats", { headers })).status).toBe(status));

  test("the description names every operation that is offered", async () => {
    const { body } = await http("/api/openapi.json");
    const { openapi, paths } = body as { openapi: string; paths: Record<string, unknown> };
    expect(openapi).toBe("3.1.0");
    expect(Object.keys(paths)).toContain("/ties/between");
    expect(Object.keys(paths)).not.toContain("/ledger/check");
  });
});
