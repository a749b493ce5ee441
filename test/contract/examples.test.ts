/**
 * The examples of every operation give one answer: in the library, on the command line, over HTTP by GET and POST, and in the
 * browser's client.
 */
import { describe, expect, test } from "vitest";
import type { Operation } from "../../src/operations/operation.ts";
import { findOperation } from "../../src/operations/registry.ts";
import type { OperationName } from "../../src/operations/table.ts";
import { writtenAnswer } from "../../src/surfaces/answer.ts";
import { long, slowTest } from "../slow.ts";
import { spoken } from "../spoken.ts";
import { argvOf, cli, client, context, entries, examplesOf, http } from "./support.ts";

const cases = entries.flatMap((entry) =>
  examplesOf(entry).map((example) => ({ entry, ...example, label: `${entry.name}: ${example.title}` })),
);

describe.each(cases)("$label", ({ entry, input }) => {
  const name = entry.name as OperationName;
  const operation = findOperation(name) as Operation;
  const plain = (value: unknown) => JSON.parse(JSON.stringify(value));
  const answer = plain(spoken(name, context, input));
  const written = plain(writtenAnswer(name, answer, input));

  test("the answer has the shape that it promises", () => {
    const parsed = operation.output.safeParse(answer);
    expect(parsed.error?.issues ?? []).toEqual([]);
    expect((operation.shortOutput ?? operation.output).safeParse(written).error?.issues ?? []).toEqual([]);
  });

  test("the command line gives the same with --json, and text without", async () => {
    const json = await cli([...argvOf(entry, input), "--json"]);
    expect(json.err).toBe("");
    expect(JSON.parse(json.out)).toEqual(written);
    const text = await cli(argvOf(entry, input));
    expect(text.code).toBe(json.code);
    expect(text.out).not.toContain("[object Object]");
    expect(text.out).not.toMatch(/\bundefined\b|\bNaN\b/);
    const widest = Math.max(
      ...text.out
        .split("\n")
        .filter((line) => !/https?:|^ {2}\w+ = \{/.test(line))
        .map((line) => line.length),
    );
    if (name !== "source.cite") expect(widest).toBeLessThanOrEqual(80);
  });

  if (operation.rows !== undefined)
    slowTest("--csv has a header and as many rows as the answer", async () => {
      const { out, code } = await cli([...argvOf(entry, input), "--csv"]);
      expect(code).toBeLessThan(2);
      const rows = operation.rows?.(answer as never) ?? [];
      const header = out.split("\r\n")[0] ?? "";
      if (rows.length === 0) return expect(out).toBe("");
      expect(header.split(",").filter((column) => !/_(ccode|gwcode)$/.test(column))).toEqual(Object.keys(rows[0] ?? {}));
      for (const column of ["state", "owedBy", "owedTo"].filter((one) => one in (rows[0] ?? {})))
        expect(`${header},`).toContain(`${column},${column}_ccode,${column}_gwcode,`);
    });

  if (!entry.local)
    test("HTTP gives the same, with a query and, in the long run, with a body", async () => {
      const query = new URLSearchParams(
        Object.entries(input).map(([key, value]): [string, string] => [key, Array.isArray(value) ? value.join(",") : String(value)]),
      );
      const path = `/api/${entry.name.replace(".", "/")}`;
      const got = await http(`${path}?${query}`);
      expect(got.status).toBe(200);
      expect(got.body).toEqual(written);
      if (!long) return;
      const posted = await http(path, { method: "POST", body: JSON.stringify(input), headers: { "content-type": "application/json" } });
      expect(posted.body).toEqual(written);
    });

  if (!entry.local)
    test("the client that runs in a browser gives the same", async () => {
      expect(plain(await client.ask(name, input as never))).toEqual(answer);
    });
});
