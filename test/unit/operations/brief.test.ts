/** A state's brief: what it owes the attacked comes first, and one clause stands once, toward whomever it runs. */
import { expect, test } from "vitest";
import type { Brief } from "../../../src/model/results/brief.ts";
import { PLAIN } from "../../../src/views/style.ts";
import { brief } from "../../../src/views/text/crisis.ts";
import { context } from "../../contract/support.ts";
import { spoken } from "../../spoken.ts";

const input = { initiator: "CHN", target: "PHL", place: "second-thomas-shoal", date: "2026-06-01", role: "USA" };
const answer = spoken("crisis.brief", context, input) as unknown as Brief;

test("help for the attacked before promises to either side", () => {
  expect(answer.owes[0]).toMatchObject({ type: "defence", owedTo: "PHL" });
  const types = answer.owes.map(({ type }) => type);
  expect(types.indexOf("nonaggression")).toBeGreaterThan(types.indexOf("defence"));
});

test("the order tells no status: sealed and open briefs have the same", () => {
  const sealed = spoken("crisis.brief", context, { ...input, sealed: true }) as unknown as Brief;
  expect(sealed.owes.map(({ obligation }) => obligation)).toEqual(answer.owes.map(({ obligation }) => obligation));
});

test("a clause toward both sides has one heading", () => {
  const within = spoken("crisis.brief", context, { ...input, initiator: "VNM" }) as unknown as Brief;
  const lines = brief(within, PLAIN).join("\n");
  expect(lines.match(/Amity and Cooperation, Art\. 10:/g)).toHaveLength(1);
  expect(lines.replace(/\s+/g, " ")).toContain("by the United States to the Philippines and Vietnam");
});
