/** Requests one after another: a cancelled one that waits is never begun. */
import { expect, test } from "vitest";
import { inTurn } from "../../../src/surfaces/mcp/turns.ts";

const never = new AbortController().signal;

test("requests run one after another, in their order", async () => {
  const turns = inTurn();
  const log: string[] = [];
  const step = (name: string) => async () => {
    log.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, 5));
    log.push(`${name} ends`);
  };
  await Promise.all([turns(never, step("a")), turns(never, step("b"))]);
  expect(log).toEqual(["a begins", "a ends", "b begins", "b ends"]);
});

test("a request that is cancelled while it waits is not begun, and those after it are", async () => {
  const turns = inTurn();
  const stop = new AbortController();
  const begun: string[] = [];
  const run = (name: string) => async () => {
    begun.push(name);
    if (name === "a") stop.abort("enough");
  };
  const ended = await Promise.allSettled([turns(never, run("a")), turns(stop.signal, run("b")), turns(never, run("c"))]);
  expect(ended.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(begun).toEqual(["a", "c"]);
});

test("a request that fails leaves the turn to the next", async () => {
  const turns = inTurn();
  const failing = turns(never, async () => {
    throw new Error("broken");
  });
  await expect(failing).rejects.toThrow("broken");
  expect(await turns(never, async () => 1)).toBe(1);
});
