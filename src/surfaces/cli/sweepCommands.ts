/** Adds the commands of sweeps and of their workers. */
import type { Command } from "commander";
import { OWN_COMMANDS } from "./commands.ts";
import type { Io } from "./io.ts";
import type { StatusFlags } from "./sweepControl.ts";
import type { SweepFlags } from "./sweepFile.ts";
import type { RunFlags } from "./sweepRun.ts";
import type { WorkerFlags } from "./workerCommand.ts";

const FOLDER_HELP = "the folder for parts and journal (default: that of the file's name, ending in .sweep)";
const LEDGER_HELP = "an archive of another version, ledger-VERSION.json.gz (default: the ledger of this program)";

export function addSweepCommands(sweep: Command, io: Io, setCode: (code: number) => void): void {
  sweep
    .command("run <file>")
    .description(OWN_COMMANDS["sweep.run"])
    .option("--out <file>", "the table to write, .parquet or .csv (default: that of the file's name)")
    .option("--folder <dir>", FOLDER_HELP)
    .option("--threads <number>", "threads of this machine (default: one for each core)")
    .option(
      "--queue <address>",
      "a Valkey or Redis server, redis://HOST:PORT: workers on any number of machines compute in place of threads",
    )
    .option("--ledger <file>", LEDGER_HELP)
    .exitOverride()
    .action(async (file: string, flags: RunFlags) => {
      const { sweepRun } = await import("./sweepRun.ts");
      setCode(await sweepRun(io, file, flags));
    });
  const control = (verb: "status" | "pause" | "resume" | "cancel") =>
    sweep
      .command(`${verb} <file>`)
      .description(OWN_COMMANDS[`sweep.${verb}`])
      .option("--folder <dir>", FOLDER_HELP)
      .option("--ledger <file>", LEDGER_HELP)
      .exitOverride();
  control("status")
    .option("--json", "as JSON")
    .action(async (file: string, flags: StatusFlags) => {
      const { sweepStatus } = await import("./sweepControl.ts");
      setCode(await sweepStatus(io, file, flags));
    });
  for (const verb of ["pause", "resume"] as const)
    control(verb).action(async (file: string, flags: SweepFlags) => {
      const { sweepPause } = await import("./sweepControl.ts");
      setCode(await sweepPause(io, file, flags, verb === "pause" ? "pause" : null));
    });
  control("cancel").action(async (file: string, flags: SweepFlags) => {
    const { sweepCancel } = await import("./sweepControl.ts");
    setCode(await sweepCancel(io, file, flags));
  });
}

export function addWorkerCommand(program: Command, io: Io, setCode: (code: number) => void): void {
  program
    .command("worker")
    .description(OWN_COMMANDS.worker)
    .option("--queue <address>", "the Valkey or Redis server, redis://HOST:PORT")
    .option("--folder <dir>", "the folder that sweep run was given, as this machine sees it")
    .option("--threads <number>", "chunks at a time (default: one for each core)")
    .option("--lock <seconds>", "after so many seconds a chunk of a worker that fell silent goes to another (default: 30)")
    .option("--dashboard <port>", "show the queue on a page of this machine alone, by Bull Board")
    .option("--ledger <file>", LEDGER_HELP)
    .exitOverride()
    .action(async (flags: WorkerFlags) => {
      const { workerCommand } = await import("./workerCommand.ts");
      setCode(await workerCommand(io, flags));
    });
}
