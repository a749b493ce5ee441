/** `entente dataset build`: writes a table of research data with its codebook, bibliography and manifest. */
import { createHash } from "node:crypto";
import { createReadStream, existsSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { basename, dirname, extname, join, resolve } from "node:path";
import type { Described, Step, Typed } from "../../dataset/build/index.ts";
import { InputError } from "../../errors.ts";
import { indexLedger } from "../../ledger/ledger.ts";
import { anyOf, nearest } from "../../ledger/nearest.ts";
import { openArchive } from "../../load/archive.ts";
import { readCompiled } from "../../load/compiled.ts";
import { openMakers } from "./datasetThreads.ts";
import type { Io } from "./io.ts";
import { stoppable } from "./stoppable.ts";
import { writeWholeText } from "./whole.ts";
import { wholeNumber } from "./wholeNumber.ts";

export interface BuildFlags extends Typed {
  readonly out?: string;
  readonly data?: string;
  readonly ledger?: string;
  readonly threads?: string;
}

const FORMATS = ["parquet", "csv"] as const;
type Format = (typeof FORMATS)[number];

/** Returns the exit code: 130 if it was stopped. */
export async function datasetBuild(io: Io, flags: BuildFlags): Promise<number> {
  const { build, bibliographyOf, codebookOf, manifestOf, requestOf } = await import("../../dataset/build/index.ts");
  const shown = progressOn(io);
  return stoppable(io, run, {
    stopped: "Stopped: no table was written. The same command goes on with the years that are done.\n",
    clear: shown.end,
  });

  async function run(signal: AbortSignal): Promise<number> {
    const { out, format } = outOf(flags.out);
    const place = flags.ledger === undefined ? io.ledger : openArchive(flags.ledger);
    const ledger = indexLedger(readCompiled(place, ["core", "law", "coverage"]));
    const request = requestOf(flags, ledger.data.ledger.verifiedThrough);
    const stem = join(dirname(out), basename(out, extname(out)));
    const dutiesOut = `${stem}.duties.${format}`;
    const threads = wholeNumber("--threads", flags.threads, {
      fallback: Math.min(availableParallelism(), MOST_THREADS),
      most: MOST_THREADS,
    });
    const makers = openMakers(ledger, typeof io.ledger === "string" && flags.ledger === undefined ? io.ledger : null, threads);
    const started = performance.now();
    try {
      const scratch = join(dirname(out), `.${basename(out)}.unfinished`);
      const data = flags.data ?? null;
      const progress = shown.tell;
      const built = await build({ ledger, request, data, format, out, dutiesOut, scratch, makers: makers.all, signal, progress });
      shown.end();
      const written = built.duties === null ? [out] : [out, dutiesOut];
      const files = await Promise.all(
        written.map(async (file) => ({ file: basename(file), sha256: (file === out ? built.sha256 : null) ?? (await hashOf(file)) })),
      );
      const described: Described = { built, request, ledger: ledger.data.ledger, program: io.version, command: commandOf(flags), files };
      await writeWholeText(`${stem}.codebook.md`, codebookOf(described));
      await writeWholeText(`${stem}.bib`, bibliographyOf(described));
      await writeWholeText(`${stem}.manifest.json`, manifestOf(described));
      io.stdout(summaryOf(flags.out ?? "", written, described, performance.now() - started));
      return 0;
    } finally {
      makers.close();
    }
  }
}

/** The file to write and its format, by its ending. Throws InputError. */
function outOf(typed: string | undefined): { out: string; format: Format } {
  if (typed === undefined)
    throw new InputError({
      what: "--out is missing",
      where: "--out",
      why: "the table is written to a file",
      todo: "add --out FILE, such as --out dyads.parquet or --out dyads.csv",
    });
  const ending = extname(typed).slice(1).toLowerCase();
  const format = FORMATS.find((one) => one === ending);
  if (format !== undefined) return { out: resolve(typed), format };
  const close = nearest(ending, FORMATS);
  throw new InputError({
    what: ending === "" ? `"${typed}" has no ending` : `no format "${ending}"`,
    where: "--out",
    why: `the ending names the format: ${FORMATS.join(" or ")}`,
    todo: close.length > 0 ? `write ${anyOf(close)}` : `end the name in .${FORMATS.join(" or .")}`,
  });
}

const MOST_THREADS = 64;

async function hashOf(file: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest("hex");
}

/** The command that makes the same table. */
function commandOf(flags: BuildFlags): string {
  const words = Object.entries(flags).flatMap(([flag, value]) =>
    value === undefined ? [] : value === true ? [`--${flag}`] : [`--${flag}`, quoted(String(value))],
  );
  return `entente dataset build ${words.join(" ")}`;
}

const quoted = (word: string) => (/^[\w./,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);

function summaryOf(out: string, files: readonly string[], { built, ledger }: Described, ms: number): string {
  const { rows, columns, duties, missing, imported } = built;
  const size = files.reduce((sum, file) => sum + (existsSync(file) ? statSync(file).size : 0), 0);
  const read = imported.map(({ dataset, version }) => `${dataset.id} ${version.id}`);
  return [
    `${out}: ${rows.toLocaleString("en")} rows, ${columns.length} columns${duties === null ? "" : `; ${duties.rows.toLocaleString("en")} duties beside it`}; ${(size / 1e6).toFixed(1)} MB, in ${(ms / 1000).toFixed(1)} s`,
    `Ledger ${ledger.version} (${ledger.hash})${read.length === 0 ? "" : `; your copies: ${read.join(", ")}`}`,
    ...(missing.length === 0 ? [] : [`Left out, as no copy of their data is in the folder: ${missing.map(({ id }) => id).join(", ")}`]),
    "Beside it: the codebook (.codebook.md), the bibliography (.bib), the manifest with hashes (.manifest.json)",
    "",
  ].join("\n");
}

const SLOW_MS = 1000;

/** After a second, tells a terminal how far the build has come, on one line of standard error that is cleared at the end. */
function progressOn({ isTerminal, stderr }: Io): { tell: (step: Step) => void; end: () => void } {
  const started = performance.now();
  const line = (text: string) => stderr(`\r\u001b[K${text}`);
  return {
    tell: (step) => {
      if (!isTerminal || performance.now() - started < SLOW_MS) return;
      line(wordsOf(step));
    },
    end: () => {
      if (isTerminal) line("");
    },
  };
}

function wordsOf(step: Step): string {
  switch (step.step) {
    case "reading":
      return `Reading your copies: ${step.done} of ${step.of} files`;
    case "columns":
      return `Columns: ${step.group}`;
    case "defenders":
      return `Potential defenders: ${step.done} of ${step.of} years`;
    case "writing":
      return `Writing ${basename(step.file)}`;
  }
}
