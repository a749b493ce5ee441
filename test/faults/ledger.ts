/** Faults of files and disks: what is written, and the compiled ledger that is read. */
import type { Fault } from "./fault.ts";

export const FILES: readonly Fault[] = [
  { fault: "killed 12 times while it writes", happens: "each file and folder is the old one or the new one, whole" },
  { fault: "killed 200 times while it writes", happens: "each file and folder is the old one or the new one, whole", slow: true },
  { fault: "two processes that write the same at once", happens: "each file and folder is one of theirs, whole" },
  { fault: "what a killed process left beside its place", happens: "the next run removes it, and puts back a folder that was moved aside" },
  { fault: "no space on the disk", happens: "the command says so, exit code 2; nothing stands under the name, nor beside it" },
  { fault: "a disk that is read-only", happens: "the command says so, exit code 2" },
];

export const COMPILED: readonly Fault[] = [
  {
    fault: "a compiled ledger in which one letter is another",
    happens: "found by its hash; the command says so and what to do, exit code 2",
  },
  { fault: "a compiled ledger that is cut short", happens: "found by its hash; the command says so and what to do, exit code 2" },
  { fault: "a compiled ledger without one of its files", happens: "the command says so and what to do, exit code 2" },
  { fault: "a compiled ledger of another build, sound by itself", happens: "found by its hash, which the program knows; exit code 2" },
  { fault: "no home folder, no environment and no folder for temporary files", happens: "questions are answered" },
  { fault: "an installation that is read-only", happens: "questions are answered" },
];

export const REBUILT: readonly Fault[] = [
  {
    fault: "a damaged compiled ledger in a checkout",
    happens: "it is made anew from data/, and the question is answered in the same run",
    slow: true,
  },
];
