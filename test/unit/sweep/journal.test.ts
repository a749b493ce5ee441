/** The journal of a sweep, and its lock: what a killed process leaves behind. */
import { appendFileSync, existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { folderOf } from "../../../src/sweep/folder.ts";
import { doneIn, openJournal } from "../../../src/sweep/journal.ts";
import { runningIn, takeLock } from "../../../src/sweep/lock.ts";
import { temporary } from "./definitions.ts";

let place = temporary();
beforeEach(() => {
  place = temporary();
});
afterEach(() => place.remove());

describe("the journal", () => {
  const part = { rows: 20, bytes: 900, sha256: "aa", ms: 12 };
  const file = () => join(place.folder, "journal.ndjson");

  test("keeps what is done, and forgets what was lost", () => {
    const journal = openJournal(file());
    journal.add({ done: "one", ...part });
    journal.add({ done: "two", ...part });
    journal.add({ failed: "three", attempt: 1, error: "why" });
    journal.add({ lost: "one" });
    journal.close();
    expect([...openJournal(file()).done]).toEqual([["two", part]]);
    expect(readFileSync(file(), "utf8").split("\n")).toHaveLength(5);
  });

  test("cuts off a line that a killed process left unfinished, wherever it ended", () => {
    const whole = `${JSON.stringify({ done: "one", ...part })}\n`;
    const next = `${JSON.stringify({ done: "two", ...part })}\n`;
    for (let length = 0; length < next.length; length += 1) {
      writeFileSync(file(), whole + next.slice(0, length));
      const journal = openJournal(file());
      expect([...journal.done.keys()]).toEqual(["one"]);
      journal.add({ done: "three", ...part });
      journal.close();
      expect([...doneIn(file()).keys()]).toEqual(["one", "three"]);
    }
  });

  test("passes over a line that is no event", () => {
    writeFileSync(file(), `nonsense\n{"done":1}\n${JSON.stringify({ done: "one", ...part })}\n`);
    expect([...doneIn(file()).keys()]).toEqual(["one"]);
  });
});

describe("the lock", () => {
  const folder = () => {
    const found = folderOf(place.folder, "sweep");
    mkdirSync(found.path, { recursive: true });
    return found;
  };
  const told = { done: 1, of: 2, secondsLeft: 3, paused: false };
  const write = (path: string, running: object) => writeFileSync(path, JSON.stringify({ ...told, ...running }));

  test("tells how far the run is, and is gone after it", () => {
    const { lock } = folder();
    const { tell, free } = takeLock(folder());
    tell(told);
    expect(JSON.parse(readFileSync(lock, "utf8"))).toEqual({ pid: process.pid, host: hostname(), ...told });
    free();
    expect(existsSync(lock)).toBe(false);
  });

  test("is refused while a process that lives, here or on another machine, has it", () => {
    const { lock } = folder();
    for (const running of [
      { pid: process.ppid, host: hostname() },
      { pid: 1, host: "another" },
    ]) {
      write(lock, running);
      expect(() => takeLock(folder())).toThrow(`process ${running.pid} on ${running.host} runs it`);
    }
  });

  test("of a dead process, of one that fell silent, and of this one's id from before a restart is taken over", () => {
    const { lock } = folder();
    const silent = new Date(Date.now() - 120_000);
    const cases = [
      () => write(lock, { pid: 2 ** 30, host: hostname() }),
      () => write(lock, { pid: process.pid, host: hostname() }),
      () => {
        write(lock, { pid: 1, host: "another" });
        utimesSync(lock, silent, silent);
      },
      () => {
        writeFileSync(lock, "");
        utimesSync(lock, silent, silent);
      },
      () => appendFileSync(lock, "{half"),
    ];
    for (const leave of cases) {
      leave();
      expect(runningIn(lock)).toBeNull();
      takeLock(folder()).free();
    }
  });
});
