/**
 * Sweeps on many machines, as workers of a real server of queues: a killed worker, server or coordinator, a poisoned chunk, one that is
 * delivered twice and a full disk leave the table of a run on one thread. Skipped where no valkey-server is installed.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { Queue } from "bullmq";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { findValkey } from "./findReaders.mjs";
import {
  blockPart,
  CHUNKS,
  doneIn,
  entente,
  ententeNow,
  mountSmall,
  type Running,
  type Server,
  serverIn,
  sweepIn,
  unmount,
  until,
  workshop,
} from "./sweeps.ts";

const program = findValkey();
if (program === null) console.log("Skipped: sweeps on many machines, because valkey-server is not installed.");

const { folder, file, remove } = workshop();
const at = (name: string) => join(folder, name);
let whole: Buffer;
let running: Running[] = [];
const started = (one: Running) => {
  running.push(one);
  return one;
};

beforeAll(() => {
  if (program === null) return;
  const { code, err } = ententeNow("sweep", "run", file, "--threads", "1", "--out", at("whole.parquet"));
  expect(code, err).toBe(0);
  whole = readFileSync(at("whole.parquet"));
});
afterEach(async () => {
  for (const { child } of running) child.kill("SIGKILL");
  await Promise.all(running.map(({ ended }) => ended));
  running = [];
});
afterAll(remove);

/** A server, its workers and the sweep, each in a folder of the test's name. */
function setting(name: string, server: Server) {
  const shared = at(`${name}.shared`);
  mkdirSync(shared, { recursive: true });
  const out = at(`${name}.parquet`);
  return {
    shared,
    out,
    worker: async (where = shared) => {
      const one = started(entente("worker", "--queue", server.address, "--folder", where, "--threads", "1", "--lock", "2"));
      await until(() => one.said().includes("Waiting for chunks"), "a worker");
      return one;
    },
    run: () => started(entente("sweep", "run", file, "--queue", server.address, "--folder", shared, "--out", out)),
    isWhole: () => readFileSync(out).equals(whole),
  };
}

describe.skipIf(program === null)("a sweep on many machines", () => {
  let server: Server;
  beforeAll(async () => {
    server = await serverIn(folder, program ?? "");
    await server.start();
  });
  afterAll(() => server.kill());

  test("says that nobody listens, and ends once workers do", async () => {
    const { run, worker, isWhole } = setting("plain", server);
    const { ended, said } = run();
    await until(() => said().includes("No worker listens yet"), "the hint");
    await worker();
    await worker();
    const { code, err, out } = await ended;
    expect(code, err).toBe(0);
    expect(out).toContain(`from ${CHUNKS} of ${CHUNKS} chunks`);
    expect(isWhole()).toBe(true);
  });

  test("goes on when a worker is killed", async () => {
    const { run, worker, shared, isWhole } = setting("killed", server);
    const [first] = [await worker(), await worker()];
    const { ended } = run();
    await until(() => doneIn(shared) >= 2, "two chunks");
    first.child.kill("SIGKILL");
    const { code, err } = await ended;
    expect(code, err).toBe(0);
    expect(isWhole()).toBe(true);
  });

  test("goes on when the server is killed and started again", async () => {
    const { run, worker, shared, isWhole } = setting("restarted", server);
    await worker();
    const { ended } = run();
    await until(() => doneIn(shared) >= 2, "two chunks");
    await server.kill();
    await server.start();
    const { code, err } = await ended;
    expect(code, err).toBe(0);
    expect(isWhole()).toBe(true);
  });

  test("goes on when the one who hands out is killed and started again", async () => {
    const { run, worker, shared, isWhole } = setting("coordinator", server);
    await worker();
    const first = run();
    await until(() => doneIn(shared) >= 2, "two chunks");
    first.child.kill("SIGKILL");
    await first.ended;
    const { code, err } = await run().ended;
    expect(code, err).toBe(0);
    expect(isWhole()).toBe(true);
  });

  test("stopped with Ctrl-C takes back what no worker has begun, and goes on", async () => {
    const { run, worker, shared, isWhole, out } = setting("stopped", server);
    await worker();
    const first = run();
    await until(() => doneIn(shared) >= 2, "two chunks");
    first.child.kill("SIGINT");
    expect((await first.ended).code).toBe(130);
    expect(existsSync(out)).toBe(false);
    const { code, err } = await run().ended;
    expect(code, err).toBe(0);
    expect(isWhole()).toBe(true);
  });

  test("takes a chunk that is delivered twice once", async () => {
    const { run, worker, shared, isWhole } = setting("doubled", server);
    await worker();
    const { ended } = run();
    await until(() => doneIn(shared) >= 1, "a chunk");
    const queue = new Queue(server.queue(), {
      connection: { port: Number(new URL(server.address).port), host: "127.0.0.1", maxRetriesPerRequest: null },
    });
    const key = basename(sweepIn(shared));
    for (const job of await queue.getJobs(["waiting"])) await queue.add(key, job.data, { jobId: `again-${job.id}` });
    const { code, err } = await ended;
    await queue.close();
    expect(code, err).toBe(0);
    expect(isWhole()).toBe(true);
  });

  test("sets a poisoned chunk aside after three tries and names it; the next run makes the table whole", async () => {
    const { run, worker, shared, isWhole, out } = setting("poisoned", server);
    await worker();
    const first = run();
    await until(() => doneIn(shared) >= 1, "a chunk");
    first.child.kill("SIGKILL");
    await first.ended;
    const part = blockPart(sweepIn(shared));
    const { code, err } = await run().ended;
    expect(code, err).toBe(1);
    expect(err).toContain(`1 of ${CHUNKS} chunks failed three times and were set aside`);
    expect([existsSync(out), existsSync(out.replace(".parquet", ".incomplete.parquet"))]).toEqual([false, true]);
    rmSync(part, { recursive: true });
    const again = await run().ended;
    expect(again.code, again.err).toBe(0);
    expect(isWhole()).toBe(true);
  });

  test("stops where a worker has another folder, and says so", async () => {
    const { run, worker } = setting("elsewhere", server);
    await worker(at("not shared"));
    const { code, err } = await run().ended;
    expect(code).toBe(2);
    expect(err).toContain("the sweep is not in the folder of this worker");
  });

  const small = at("small.shared");
  const isMounted = program !== null && mountSmall(small, "160k");
  if (!isMounted) console.log("Skipped: workers on a full disk, because this user may not mount one.");
  afterAll(() => unmount(small));

  test.skipIf(!isMounted)("stops with its reason where the disk of a worker is full, and goes on when there is room", async () => {
    const { run, worker, isWhole, shared } = setting("small", server);
    const filler = join(shared, "filler");
    writeFileSync(filler, Buffer.alloc(140_000));
    await worker();
    const { code, err } = await run().ended;
    expect(code).toBe(2);
    expect(err).toContain("the disk is full");
    writeFileSync(filler, "");
    const again = await run().ended;
    expect(again.code, again.err).toBe(0);
    expect(isWhole()).toBe(true);
  });
});

describe.skipIf(program === null)("a server without a log", () => {
  test("that is killed loses its queue, and the sweep hands its chunks out again", async () => {
    const server = await serverIn(folder, program ?? "", "no");
    await server.start();
    const { run, worker, shared, isWhole } = setting("forgetful", server);
    await worker();
    const { ended, said } = run();
    await until(() => doneIn(shared) >= 2, "two chunks");
    await server.kill();
    await server.start();
    const { code, err } = await ended;
    await server.kill();
    expect(code, err).toBe(0);
    expect(said()).toContain("keeps the queue in memory alone");
    expect(isWhole()).toBe(true);
  });
});
