/** A Vite plugin that lets the site's build query the ledger, for preview cards and precomputed answers. */
import { indexLedger, type Ledger } from "../../ledger/ledger.ts";
import { claimsHanded } from "../../load/claimsHanded.ts";
import { type LedgerPlace, readCompiled } from "../../load/compiled.ts";
import { OWN_PARTS, PARTS } from "../../model/parts.ts";
import { ALL_OPERATIONS, findOperation } from "../../operations/registry.ts";
import type { OperationName } from "../../operations/table.ts";
import type { Language } from "../../prose/index.ts";
import { PLAIN } from "../../views/style.ts";
import { textOf } from "../../views/textAnswers.ts";
import { longDate } from "../../views/words.ts";
import { answerNow, answerOf } from "../answer.ts";
import { directoryOf } from "../client/directory.ts";
import { guideOf } from "../client/operationGuide.ts";

export interface Given {
  /** The folder of the compiled ledger. */
  readonly folder: LedgerPlace;
  /** The cache folder for pictures. */
  readonly cache: string;
  /** The site's URL with a trailing slash; null if unknown. */
  readonly address: string | null;
}

/** The plugin; other plugins find it by its name and query it through `api`. */
export function siteLedger({ folder, cache, address }: Given) {
  const ledger = indexLedger(readCompiled(folder, PARTS));
  const translated = new Map<Language, Ledger>([["en", ledger]]);
  const ledgerIn = (language: Language) => {
    const found = translated.get(language) ?? indexLedger(readCompiled(folder, [...OWN_PARTS, "literature"], language));
    translated.set(language, found);
    return found;
  };
  const { version, verifiedThrough } = ledger.version;
  const ask = (name: OperationName, input: unknown) => answerNow(name, { ledger, readClaims: claimsHanded }, input);
  const lines = (name: OperationName, input: unknown) => textOf(ask(name, input) as never, PLAIN).split("\n");
  const answers = {
    ask,
    /** The answer in a language, with names in that language. */
    answer: (name: OperationName, input: unknown, language: Language) =>
      answerOf(name, { ledger: ledgerIn(language), readClaims: claimsHanded }, input, { language }),
    /** The names that a page needs before any answer. */
    directory: (language: Language) => directoryOf(ledgerIn(language)),
    /** The answer as lines of text, as the terminal prints it. */
    lines,
    /** The first paragraph of the answer as text. */
    say: (name: OperationName, input: unknown) => {
      const all = lines(name, input);
      return all.slice(0, all.indexOf("")).join(" ");
    },
    summary: (name: OperationName) => findOperation(name)?.summary ?? "",
    /** Each operation's description for the page, by its name. */
    asking: Object.fromEntries(ALL_OPERATIONS.map((operation) => [operation.name, guideOf(operation)])),
    /** The operation's input if no field is given; null if a field is required. */
    defaultsOf: (name: OperationName) => answers.asking[name]?.defaults ?? null,
    example: (name: OperationName) => findOperation(name)?.examples[0]?.input,
  };
  const stamp = `Ledger ${version}, verified through ${longDate(verifiedThrough)}`;
  return { name: "entente-ledger", api: { ledger: answers, version: ledger.version, stamp, cache, address } };
}
