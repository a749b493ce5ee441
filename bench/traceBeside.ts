/**
 * Comparison of two commits: this checkout and another commit, prepared in a folder of its own, take turns at the same cases, so that what
 * else the machine does falls on both alike. Each turn is a process of its own and counts its processor time.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median } from "../src/strategy/mediators/validation/recall.ts";

interface Turn {
  readonly milliseconds: number;
  readonly findings: number;
  readonly pairs: number;
  readonly instruments: number;
}

/** Prints the time of a trace here and in the commit, turn by turn, and the ratio of the medians. Both read the treaties that the commit has. */
export async function beside(here: string, commit: string, rounds: number, every: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "entente-trace-"));
  const other = join(folder, "commit");
  const git = (...words: string[]) => execFileSync("git", ["-C", here, ...words], { encoding: "utf8" });
  git("worktree", "add", "--quiet", "--detach", other, commit);
  try {
    symlinkSync(join(here, "node_modules"), join(other, "node_modules"));
    execFileSync(process.execPath, [join(other, "scripts", "prepare.mjs")], { cwd: other, stdio: "ignore" });
    const only = join(other, "data", "instruments");
    const turn = (root: string): Turn =>
      JSON.parse(
        execFileSync(
          process.execPath,
          [
            join(here, "node_modules", "tsx", "dist", "cli.mjs"),
            join(here, "bench", "trace.ts"),
            "--json",
            ...["--root", root, "--only", only, "--every", String(every)],
          ],
          { encoding: "utf8" },
        ),
      );
    const [now, then]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      // The one that goes first changes, so that neither always follows the other.
      const sides: [string, number[]][] = [
        [other, then],
        [here, now],
      ];
      for (const [root, times] of round % 2 === 0 ? sides : sides.reverse()) times.push(turn(root).milliseconds);
      console.log(`turn ${round + 1}: ${show(now.at(-1))} ms a trace here, ${show(then.at(-1))} ms in ${commit}`);
    }
    console.log(
      `medians: ${show(median(now))} ms here, ${show(median(then))} ms in ${commit}; ratio ${((median(now) ?? Number.NaN) / (median(then) ?? Number.NaN)).toFixed(3)}`,
    );
  } finally {
    git("worktree", "remove", "--force", other);
    rmSync(folder, { recursive: true, force: true });
  }
}

const show = (milliseconds: number | null | undefined): string => (milliseconds ?? Number.NaN).toFixed(3);
