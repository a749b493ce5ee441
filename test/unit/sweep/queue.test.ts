/** The queue of sweeps before any server is asked: its name, its address, and what is told where something is missing. */
import { describe, expect, test } from "vitest";
import { type BullMQ, checkServer, connectionTo, loadBullMQ, queueNameOf } from "../../../src/sweep/queue/bullmq.ts";
import { jobIdOf } from "../../../src/sweep/queue/job.ts";

test("a queue is of one program and one ledger", () => {
  const name = queueNameOf("1.0.0", "aa");
  expect(name).toMatch(/^entente-[0-9a-f]{16}$/);
  expect(queueNameOf("1.0.0", "aa")).toBe(name);
  expect(queueNameOf("1.0.1", "aa")).not.toBe(name);
  expect(queueNameOf("1.0.0", "ab")).not.toBe(name);
});

test("the id of a job is no number and has no colon, whatever its key", () => {
  expect(jobIdOf({ index: 0, key: "1234567890123456", from: 0, until: 1, attacks: 1 })).toBe("chunk-1234567890123456");
});

describe("the address of a server", () => {
  test.each([
    ["redis://example.org", { host: "example.org", port: 6379 }],
    ["redis://127.0.0.1:7000/2", { host: "127.0.0.1", port: 7000, db: 2 }],
    ["redis://me:p%40ss@h:1", { host: "h", port: 1, username: "me", password: "p@ss" }],
    ["rediss://[::1]:6380", { host: "::1", port: 6380, tls: {} }],
  ])("%s", (address, expected) => {
    const { retryStrategy: _, ...connection } = connectionTo(address);
    expect(connection).toEqual({ ...expected, maxRetriesPerRequest: null });
  });

  test.each(["", "localhost:6379", "http://example.org", "redis://"])("is not %j", (address) => {
    expect(() => connectionTo(address)).toThrow("is no address of a server");
  });

  test("where nobody answers is told, without its password", async () => {
    const failed = checkServer("redis://me:secret@127.0.0.1:1");
    await expect(failed).rejects.toThrow(/^redis:\/\/127\.0\.0\.1:1: no server answers/);
    await expect(failed).rejects.not.toThrow("secret");
  });
});

test("a package that is not installed is told with what to install", async () => {
  const missing = async (): Promise<BullMQ> => {
    throw Object.assign(new Error("Cannot find package"), { code: "ERR_MODULE_NOT_FOUND" });
  };
  await expect(loadBullMQ(missing)).rejects.toThrow("run npm install bullmq@6.7.0 ioredis@6.0.0");
});
