/** The command line: parses argv and runs the command. Commands are made from the manifest. */
import { Command, CommanderError, Option } from "commander";
import { commandLine } from "../../operations/commandLine.ts";
import { findEntry, type ManifestEntry } from "../entry.ts";
import { OWN_COMMANDS } from "./commands.ts";
import type { BuildFlags } from "./datasetBuild.ts";
import type { QueryFlags } from "./datasetQuery.ts";
import { dispatch } from "./dispatch.ts";
import type { Io } from "./io.ts";
import type { ExportFlags } from "./ledgerExport.ts";
import type { NewFlags } from "./ledgerNew.ts";
import type { McpFlags } from "./mcpCommand.ts";
import type { ServeFlags } from "./serveCommand.ts";
import { addSweepCommands, addWorkerCommand } from "./sweepCommands.ts";

/** The help of --ledger, which every command that answers from the ledger takes. */
const ARCHIVE_HELP = "an archive of another version, ledger-VERSION.json.gz (default: the ledger of this program)";

/** Runs one command line. Returns the exit code: 0 answered, 1 a check failed, 2 bad input. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let code = 0;
  const program = programOf(io, asked(argv, io.manifest), (exit) => {
    code = exit;
  });
  const wantsJson = argv.includes("--json");
  try {
    if (argv.length === 0) {
      return await dispatch(io, "state.compare", [], {});
    }
    await program.parseAsync([...argv], { from: "user" });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    const { languageAsked, usageComplaint, printError } = await import("./errors.ts");
    await printError(io, usageComplaint(error, argv, io.manifest), wantsJson, languageAsked(languageIn(argv)));
    return 2;
  }
}

/** The value of --lang, which may be one word with it. */
function languageIn(argv: readonly string[]): string | undefined {
  const at = argv.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  return argv[at] === "--lang" ? argv[at + 1] : argv[at]?.slice("--lang=".length);
}

/** The one entry that the command line names; all entries for help and errors. */
function asked(argv: readonly string[], manifest: readonly ManifestEntry[]): readonly ManifestEntry[] {
  const found = findEntry(manifest, `${argv[0]}.${argv[1]}`);
  return found === undefined ? manifest : [found];
}

function programOf(io: Io, entries: readonly ManifestEntry[], setCode: (code: number) => void): Command {
  const program = new Command("entente")
    .description(
      "Reads the world's promises to fight: who owes what to whom, by which words, and which fact would change the answer.\nWithout a command it compares China and America.",
    )
    .version(io.versions)
    .showSuggestionAfterError(false)
    .configureOutput({ writeOut: io.stdout, writeErr: () => {}, outputError: () => {} })
    .exitOverride();
  const nouns = new Map<string, Command>();
  const nounOf = (noun: string) => {
    let command = nouns.get(noun);
    if (command === undefined) {
      command = program.command(noun).description(`${noun} …`).exitOverride();
      nouns.set(noun, command);
    }
    return command;
  };
  for (const entry of entries) {
    const [noun = "", verb = ""] = entry.name.split(".");
    const command = nounOf(noun).command(verb).description(entry.summary).exitOverride();
    addInputs(command, entry);
    command.action(async (...given: unknown[]) => {
      const values = given.slice(0, entry.positional.length) as (string | undefined)[];
      setCode(await dispatch(io, entry.name, values, command.opts()));
    });
  }
  addLedgerCommands(nounOf("ledger"), io, setCode);
  addDatasetCommands(nounOf("dataset"), io, setCode);
  addSweepCommands(nounOf("sweep"), io, setCode);
  addWorkerCommand(program, io, setCode);
  const site = nounOf("site").description("the static site");
  site
    .command("build")
    .description(OWN_COMMANDS["site.build"])
    .option("--out <dir>", "the folder to write", "site")
    .option("--address <url>", "where the site is to stand, for the pictures of preview cards")
    .exitOverride()
    .action(async ({ out, address }: { out: string; address?: string }) => {
      const { buildSite } = await import("./siteBuild.ts");
      setCode(await buildSite(io, out, address));
    });
  addServers(program, io, setCode);
  return program;
}

/** Adds the commands that keep running. */
function addServers(program: Command, io: Io, setCode: (code: number) => void): void {
  program
    .command("mcp")
    .description(OWN_COMMANDS.mcp)
    .option("--http", "speak streamable HTTP on this machine alone, in place of standard input and output", false)
    .option("--port <port>", "with --http: the port to try first", "4817")
    .option("--queries", "add a tool for queries in SQL, each within limits of time, memory and rows", false)
    .option("--data <dir>", "with --queries: the folder that holds your own copies of datasets, whose rows agents may then read")
    .option("--ledger <file>", ARCHIVE_HELP)
    .exitOverride()
    .action(async (options: McpFlags) => {
      const { mcpCommand } = await import("./mcpCommand.ts");
      setCode(await mcpCommand(io, options));
    });
  program
    .command("completion <shell>")
    .description(OWN_COMMANDS.completion)
    .exitOverride()
    .action(async (shell: string) => {
      const { completionCommand } = await import("./completionCommand.ts");
      setCode(await completionCommand(io, shell));
    });
  program
    .command("doctor")
    .description(OWN_COMMANDS.doctor)
    .option("--json", "the checks as JSON", false)
    .option("--port <port>", "the port that serve tries first", "4816")
    .exitOverride()
    .action(async (options: { json: boolean; port: string }) => {
      const { doctorCommand } = await import("./doctorCommand.ts");
      setCode(await doctorCommand(io, options));
    });
  program
    .command("serve")
    .description(OWN_COMMANDS.serve)
    .option("--port <port>", "the port to try first", "4816")
    .option("--site <dir>", "the built site's folder (default: site, if it is there; else the API alone)")
    .option("--no-open", "do not open a browser")
    .option("--data <dir>", "the folder that holds your own copy of a dataset")
    .option("--listen <address>", "the network address to listen on; 0.0.0.0 in a container", "127.0.0.1")
    .option("--host <names>", "other host names under which it may be asked, divided by commas, with a port unless it is the usual one")
    .option("--queries", "answer queries in SQL for others too; without it, for this machine alone")
    .option("--ledger <file>", ARCHIVE_HELP)
    .exitOverride()
    .action(async (options: ServeFlags) => {
      const { serveCommand } = await import("./serveCommand.ts");
      setCode(await serveCommand(io, options));
    });
}

/** Adds the commands that write a ledger's files. */
function addLedgerCommands(ledger: Command, io: Io, setCode: (code: number) => void): void {
  ledger
    .command("new <id>")
    .description(OWN_COMMANDS["ledger.new"])
    .option("--title <title>", "the title as the text has it")
    .option("--parties <states>", 'the parties, divided by commas: keys, names or numbers, such as "FRA, Comoros"')
    .option("--signed <date>", "the date of signature: YYYY-MM-DD, YYYY-MM or YYYY")
    .option("--kind <kind>", "treaty, agreement, declaration, ...")
    .option("--folder <dir>", "the ledger's folder", "data")
    .exitOverride()
    .action(async (id: string, flags: NewFlags) => {
      const { ledgerNew } = await import("./ledgerNew.ts");
      setCode(await ledgerNew(io, id, flags));
    });
  ledger
    .command("export")
    .description(OWN_COMMANDS["ledger.export"])
    .option("--out <dir>", "the folder to write; one that holds an earlier export is replaced")
    .option("--format <list>", "yaml, json, csv or parquet, or several divided by commas (default: all)")
    .option("--ledger <file>", ARCHIVE_HELP)
    .exitOverride()
    .action(async (flags: ExportFlags) => {
      const { ledgerExport } = await import("./ledgerExport.ts");
      setCode(await ledgerExport(io, flags));
    });
}

/** Adds the commands that build tables and query them. */
function addDatasetCommands(dataset: Command, io: Io, setCode: (code: number) => void): void {
  dataset
    .command("build")
    .description(OWN_COMMANDS["dataset.build"])
    .option("--out <file>", "the table to write, .parquet or .csv")
    .option("--unit <unit>", "directed-dyad-year, dyad-year, state-year, instrument-year or member-spell (default: directed-dyad-year)")
    .option("--from <year>", "the first year (default: 1816)")
    .option("--until <year>", "the last year (default: that of the ledger's last day)")
    .option("--on <MM-DD>", "the day of each year on which the law is read (default: 07-01)")
    .option("--columns <groups>", "groups of columns, divided by commas (default: all that can be had, but for the widest)")
    .option("--system <list>", "cow or gw: the list of states and its numbers (default: cow)")
    .option("--zeros <zeros>", "missing or kept: what a zero becomes where the ledger is thin (default: missing)")
    .option("--data <dir>", "the folder that holds your own copies of datasets")
    .option("--partial", PARTIAL_HELP)
    .option("--threads <number>", "threads that compute potential defenders (default: one for each core)")
    .option("--ledger <file>", ARCHIVE_HELP)
    .exitOverride()
    .action(async (flags: BuildFlags) => {
      const { datasetBuild } = await import("./datasetBuild.ts");
      setCode(await datasetBuild(io, flags));
    });
  dataset
    .command("query <sql>")
    .description(OWN_COMMANDS["dataset.query"])
    .option("--data <dir>", "the folder that holds your own copies of datasets")
    .option("--partial", PARTIAL_HELP)
    .option("--rows <number>", "the most rows, up to 10000 (default: 40 on a terminal, all of these with --csv or --json)")
    .option("--seconds <number>", "the most seconds, up to 30 (default: 30)")
    .option("--json", "columns and rows as JSON")
    .option("--csv", "the rows as CSV")
    .option("--ledger <file>", ARCHIVE_HELP)
    .exitOverride()
    .action(async (sql: string, flags: QueryFlags) => {
      const { datasetQuery } = await import("./datasetQuery.ts");
      setCode(await datasetQuery(io, sql, flags));
    });
}

const PARTIAL_HELP = "accept a copy with fewer or more rows than are published, as one that was filtered on purpose";

const DATA_HELP = {
  atop: "the folder that holds your own copy of ATOP 5.1",
  folder: "the folder that holds your own copies of datasets, directly or one folder deep",
  tables: "the folder that holds your own copies of datasets, directly or one folder deep",
} as const;

/** Adds an operation's inputs, answer formats and examples to its command. */
function addInputs(command: Command, entry: ManifestEntry): void {
  for (const name of entry.positional) {
    const field = entry.fields.find((one) => one.name === name);
    command.argument(field?.required ? `<${name}>` : `[${name}]`, field?.description ?? name);
  }
  for (const field of entry.fields) {
    const isWord = entry.positional.includes(field.name);
    if (isWord && field.required) continue;
    const option = new Option(
      field.type === "boolean" ? `${field.flag} [yes]` : `${field.flag} <${field.name}>`,
      field.fallback === null ? field.description : `${field.description} (default: ${field.fallback})`,
    );
    // A word that may be left out is accepted by its name as well.
    command.addOption(isWord ? option.hideHelp() : option);
  }
  command.option("--json", "the whole answer as JSON");
  command.option("--csv", "the answer's rows as CSV");
  if (entry.formats.length > 0) command.option("--format <format>", `the answer as a file: ${entry.formats.join(", ")}`);
  command.option("--lang <language>", "the language of names and sentences: en or zh (default: en)");
  command.option("--ledger <file>", ARCHIVE_HELP);
  if (entry.relations) {
    command.option("--source <source>", "atop: read your own copy of ATOP in place of the ledger");
  }
  if (entry.relations || entry.dataset !== null) command.option("--data <dir>", DATA_HELP[entry.dataset ?? "atop"]);
  command.addHelpText(
    "after",
    `\nExamples:\n${entry.examples.map(({ title, input }) => `  ${commandLine(entry, input)}\n      ${title}`).join("\n")}`,
  );
}
