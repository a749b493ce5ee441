/** The engine: rows in and out, files whole or not at all, work that stops, and nothing reachable once it is sealed. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parquetMetadataAsync } from "hyparquet";
import { afterAll, describe, expect, test } from "vitest";
import { loadDuckDB } from "../../../../src/dataset/engine/duckdb.ts";
import { type Engine, openEngine } from "../../../../src/dataset/engine/engine.ts";
import { writeWhole } from "../../../../src/dataset/engine/wholeFile.ts";

const scratch = mkdtempSync(join(tmpdir(), "entente-engine-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

async function using<T>(work: (engine: Engine) => Promise<T>, signal?: AbortSignal): Promise<T> {
  const engine = await openEngine(signal === undefined ? {} : { signal });
  try {
    return await work(engine);
  } finally {
    engine.close();
  }
}

/** Hours of work. */
const ENDLESS = "select count(*) from range(100000000) a, range(100000) b";

describe("rows", () => {
  test("come as plain values: days as text, decimals as numbers, large whole numbers as bigint", () =>
    using(async (engine) => {
      expect(await engine.rows("select 1::bigint, 1.5, 'x', date '1816-01-02', null, true, 9007199254740993")).toEqual([
        [1, 1.5, "x", "1816-01-02", null, true, 9007199254740993n],
      ]);
    }));
  test("are appended from typed arrays of any length, with missing values as null", () =>
    using(async (engine) => {
      const length = 5000;
      await engine.append("t", [
        { name: "a", type: "integer", values: Int32Array.from({ length }, (_, index) => index), missing: 7 },
        { name: "b", type: "smallint", values: new Int16Array(length).fill(-3) },
        { name: "c", type: "tinyint", values: new Int8Array(length).fill(1), missing: 1 },
        { name: "d", type: "double", values: Float64Array.from({ length }, (_, index) => (index === 3 ? Number.NaN : index / 2)) },
        { name: "e", type: "boolean", values: Uint8Array.from({ length }, (_, index) => index % 3), missing: 2 },
        { name: "f", type: "text", values: Array.from({ length }, (_, index) => (index === 4 ? null : `é${index}`)) },
      ]);
      const [row] = await engine.rows(
        "select count(*), sum(a), count(a), sum(b), count(c), count(d), sum(e::int), count(e), max(f), count(f) from t",
      );
      expect(row).toEqual([5000, 12497493, 4999, -15000, 0, 4999, 1667, 3334, "é999", 4999]);
      await engine.append("none", [{ name: "a", type: "integer", values: new Int32Array(0) }]);
      expect(await engine.rows("select count(*) from none")).toEqual([[0]]);
    }));
  test("that cannot all be appended are not kept at all", () =>
    using(async (engine) => {
      await engine.run("create table t (a integer check (a < 4000))");
      const values = Int32Array.from({ length: 5000 }, (_, index) => index);
      await expect(engine.append("t", [{ name: "a", type: "integer", values }])).rejects.toThrow(/CHECK/i);
      expect(await engine.rows("select count(*) from t")).toEqual([[0]]);
    }));
  test("are read in batches as they are made", () =>
    using(async (engine) => {
      const { columns, batches } = await engine.stream("select range as n, n * 2 as m from range(10000)");
      let [rows, sum] = [0, 0];
      for await (const batch of batches) {
        rows += batch.length;
        for (const [n] of batch) sum += Number(n);
      }
      expect([columns, rows, sum]).toEqual([["n", "m"], 10000, 49995000]);
    }));
});

describe("a file", () => {
  test("of Parquet is read by another reader, with its types, and packed by zstd", () =>
    using(async (engine) => {
      const path = join(scratch, "made", "table.parquet");
      await engine.copy("select range::integer as n, 'a' || range as s, date '1816-01-01' as d, null::double as x from range(3)", path, {
        format: "parquet",
      });
      const bytes = readFileSync(path);
      const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
      const metadata = await parquetMetadataAsync(file);
      expect(metadata.row_groups[0]?.columns.map(({ meta_data }) => meta_data?.codec)).toEqual(["ZSTD", "ZSTD", "ZSTD", "ZSTD"]);
      expect(metadata.num_rows).toBe(3n);
      expect(readdirSync(join(scratch, "made"))).toEqual(["table.parquet"]);
      await engine.copy("select range::integer as n from range(2)", path, { format: "csv" });
      expect(readFileSync(path, "utf8")).toBe("n\n0\n1\n");
    }));
  test("that could not be written whole leaves the one that stood there, and nothing beside it", () =>
    using(async (engine) => {
      const folder = mkdtempSync(join(scratch, "kept-"));
      writeFileSync(join(folder, "a.csv"), "before");
      await expect(engine.copy("select error('no')", join(folder, "a.csv"), { format: "csv" })).rejects.toThrow(/no/);
      expect([readdirSync(folder), readFileSync(join(folder, "a.csv"), "utf8")]).toEqual([["a.csv"], "before"]);
    }));
  test("on a full disk is refused, and nothing is left", async () => {
    const folder = mkdtempSync(join(scratch, "full-"));
    const full = writeWhole(join(folder, "a.csv"), async (path) => {
      writeFileSync(path, "half");
      writeFileSync("/dev/full", "the rest");
    });
    await expect(full).rejects.toMatchObject({ kind: "input", complaint: { what: "the disk is full", code: "file-not-written" } });
    expect(readdirSync(folder)).toEqual([]);
  });
  test("of DuckDB's own on a full disk is refused in the same words", async () => {
    const folder = mkdtempSync(join(scratch, "mounted-"));
    if (!mounts(folder)) return console.log("skipped: this user cannot mount a small disk");
    try {
      await using(async (engine) => {
        const rows = "select range, hash(range) as h from range(3000000)";
        await expect(engine.copy(rows, join(folder, "a.parquet"), { format: "parquet" })).rejects.toThrow(/the disk is full/);
        await expect(engine.copy(rows, join(folder, "a.csv"), { format: "csv" })).rejects.toThrow(/the disk is full/);
      });
      expect(readdirSync(folder)).toEqual([]);
    } finally {
      execFileSync("umount", [folder]);
    }
  });
  test("under a name that cannot be is refused with the reason", () =>
    using(async (engine) => {
      writeFileSync(join(scratch, "plain"), "");
      const write = (path: string) => engine.copy("select 1", path, { format: "csv" });
      await expect(write(scratch)).rejects.toThrow(/the name is that of a folder/);
      await expect(write(join(scratch, "plain", "a.csv"))).rejects.toThrow(/a part of the path is a file/);
    }));
  test("that a killed process left half-written is removed by the next", async () => {
    const folder = mkdtempSync(join(scratch, "left-"));
    const gone = Number(execFileSync(process.execPath, ["-p", "process.pid"], { encoding: "utf8" }));
    for (const one of [`.a.csv.unfinished-${gone}`, `.b.csv.unfinished-${gone}`, `.a.csv.unfinished-${process.ppid}`])
      writeFileSync(join(folder, one), "");
    await writeWhole(join(folder, "a.csv"), async (path) => writeFileSync(path, "x"));
    expect(readdirSync(folder).sort()).toEqual([`.a.csv.unfinished-${process.ppid}`, `.b.csv.unfinished-${gone}`, "a.csv"].sort());
  });
});

/** Mounts a disk of one megabyte; false if this user may not. */
function mounts(folder: string): boolean {
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", folder], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

describe("a signal", () => {
  test.each(["copy", "rows", "stream"] as const)("stops %s, and leaves no file", async (kind) => {
    const folder = mkdtempSync(join(scratch, "stopped-"));
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 50);
    const work = using(async (engine) => {
      if (kind === "copy") await engine.copy(ENDLESS, join(folder, "a.parquet"), { format: "parquet" });
      else if (kind === "rows") await engine.rows(ENDLESS);
      else for await (const _ of (await engine.stream(`${ENDLESS} where a.range < b.range`)).batches);
    }, stop.signal);
    await expect(work).rejects.toMatchObject({ name: "AbortError" });
    expect(readdirSync(folder)).toEqual([]);
  });
  test("that came before stops at once", async () => {
    await expect(using((engine) => engine.rows("select 1"), AbortSignal.abort())).rejects.toMatchObject({ name: "AbortError" });
  });
  test("stops an append, of which nothing is kept", async () => {
    const stop = new AbortController();
    const folder = join(scratch, "append");
    const engine = await openEngine({ signal: stop.signal, scratch: folder });
    const other = await engine.beside();
    const values = new Int32Array(3_000_000);
    const append = engine.append("t", [{ name: "a", type: "integer", values }]);
    setTimeout(() => stop.abort(), 20);
    await expect(append).rejects.toMatchObject({ name: "AbortError" });
    other.close();
    engine.close();
  });
});

describe("an engine", () => {
  test("that is sealed reaches no file, no extension, no setting", () =>
    using(async (engine) => {
      writeFileSync(join(scratch, "secret.csv"), "a\n1\n");
      await engine.seal();
      const attempts = [
        `select * from read_csv('${join(scratch, "secret.csv")}')`,
        `select * from '${join(scratch, "secret.csv")}'`,
        `select * from read_text('/etc/hostname')`,
        `copy (select 1) to '${join(scratch, "out.csv")}'`,
        `attach '${join(scratch, "other.db")}'`,
        "install httpfs",
        "load httpfs",
        "select * from 'https://example.org/a.csv'",
        "set enable_external_access = true",
        "set memory_limit = '64GB'",
      ];
      for (const sql of attempts) await expect(engine.run(sql), sql).rejects.toThrow();
      expect(existsSync(join(scratch, "out.csv"))).toBe(false);
      expect(await engine.rows("select 1 + 1")).toEqual([[2]]);
    }));
  test("has no extension but those that are built in, and stays within its memory", async () => {
    const engine = await openEngine({ memory: 100 });
    const loaded = await engine.rows("select extension_name from duckdb_extensions() where loaded and install_mode <> 'STATICALLY_LINKED'");
    expect(loaded).toEqual([]);
    await expect(engine.run("create table t as select range as a, md5(range::varchar) as b from range(20000000)")).rejects.toThrow(
      /memory/i,
    );
    engine.close();
  });
  test("with a scratch folder spills there, and removes it at the end", async () => {
    const folder = join(scratch, "spill");
    const engine = await openEngine({ scratch: folder, memory: 100 });
    await engine.run("create table t as select range as a, md5(range::varchar) as b from range(1000000)");
    expect(await engine.rows("select count(*) from (select * from t order by b)")).toEqual([[1000000]]);
    engine.close();
    expect(existsSync(folder)).toBe(false);
  });
  test("beside another sees the same tables", () =>
    using(async (engine) => {
      await engine.run("create table t as select 5 as a");
      const other = await engine.beside();
      expect(await other.rows("select a from t")).toEqual([[5]]);
      other.close();
      expect(await engine.rows("select a from t")).toEqual([[5]]);
    }));
});

describe("where DuckDB is not installed", () => {
  test.each([
    Object.assign(new Error("Cannot find package '@duckdb/node-api'"), { code: "ERR_MODULE_NOT_FOUND" }),
    new Error("Cannot find module '@duckdb/node-bindings-linux-s390x/duckdb.node'"),
  ])("%s becomes an error that says what to install", async (error) => {
    const missing = loadDuckDB(() => Promise.reject(error));
    await expect(missing).rejects.toMatchObject({ kind: "input", complaint: { what: "DuckDB is not installed", code: "duckdb-missing" } });
    await expect(missing).rejects.toThrow(/npm install @duckdb\/node-api@\d/);
  });
  test("another error stays what it is", async () => {
    await expect(loadDuckDB(() => Promise.reject(new Error("other")))).rejects.toThrow(/^other$/);
  });
});
