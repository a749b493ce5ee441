/** The loader of the ledger's files: real files with one value changed or broken, and what the operations make of those that are accepted. */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { isUserError } from "../../../src/errors.ts";
import { indexLedger } from "../../../src/ledger/ledger.ts";
import { checkLedger } from "../../../src/load/checks/checkLedger.ts";
import { knownIds } from "../../../src/load/checks/ids.ts";
import { readLedgerFiles } from "../../../src/load/ledgerFolder.ts";
import type { LedgerData } from "../../../src/model/ledger.ts";
import { answerNow } from "../../../src/surfaces/answer.ts";
import { mutated } from "../mutate.ts";
import { valuesIn, withOneValue } from "../oneValue.ts";
import { strangeValue } from "../strange.ts";
import { type Outcome, refusedWith, surface } from "../surface.ts";

export interface LedgerFile {
  readonly file: string;
  readonly text: string;
}

const KINDS = ["instruments", "states", "places", "rules", "sources", "explanations", "regions", "general-law"];

/** Files of each kind below the folder, at most some of each. */
function samples(folder: string, most: number): LedgerFile[] {
  return KINDS.flatMap((kind) => {
    const names = readdirSync(`${folder}/${kind}`).filter((name) => name.endsWith(".yaml"));
    const step = Math.max(1, Math.floor(names.length / most));
    return names.filter((_, index) => index % step === 0).map((name) => `${kind}/${name}`);
  }).map((file) => ({ file, text: readFileSync(`${folder}/${file}`, "utf8") }));
}

/** The file with one of its values replaced by one that stands elsewhere in files of its kind, or by a strange one. */
function changed({ file, text }: LedgerFile, others: readonly string[]): fc.Arbitrary<LedgerFile> {
  const values = fc.oneof({ weight: 3, arbitrary: fc.constantFrom<unknown>(...others) }, { weight: 2, arbitrary: strangeValue });
  return withOneValue(text, values).map((one) => ({ file, text: one }));
}

/** `folder` is data/, and `ledger` what was compiled from it. */
export function ledgerFilesSurface(folder: string, ledger: LedgerData, most = 40) {
  const valid = samples(folder, most);
  const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const { states, places, regions, classes, wars, sources, instruments, rules } = ledger;
  const known = knownIds([
    { state: idsOf(states), place: idsOf(places), region: idsOf(regions), class: idsOf(classes), war: idsOf(wars) },
    { source: idsOf(sources), instrument: idsOf(instruments), rule: idsOf(rules) },
  ]);
  const values = new Map(
    KINDS.map((kind) => [kind, [...new Set(valid.filter(({ file }) => file.startsWith(kind)).flatMap(({ text }) => valuesIn(text)))]]),
  );
  const strange = fc.constantFrom(...valid).chain((one) => changed(one, values.get(one.file.split("/")[0] ?? "") ?? []));
  const broken = fc.constantFrom(...valid).chain(({ file, text }) => mutated(text).map((broken) => ({ file, text: broken })));
  return surface<LedgerFile>({
    name: "files of the ledger",
    valid,
    inputs: fc.oneof(strange, broken),
    run: (one) => read(one, { folder, known, ledger }),
  });
}

interface World {
  readonly folder: string;
  readonly known: ReturnType<typeof knownIds>;
  readonly ledger: LedgerData;
}

function read({ file, text }: LedgerFile, { folder, known, ledger }: World): Outcome {
  const head = "ledger.yaml";
  const textOf = (name: string) => (name === file ? text : readFileSync(`${folder}/${name}`, "utf8"));
  const found = readLedgerFiles({ shown: "data", names: [file, head], textOf, hash: () => "0" });
  const complaints = [...found.complaints, ...checkLedger(known, found.located).complaints];
  if (complaints.length > 0) return refusedWith(complaints);
  const [instrument] = found.ledger.instruments;
  if (instrument !== undefined) askAbout(instrument, ledger);
  return "answered";
}

/** Asks what stands in an accepted instrument, in the place of the one of its id. */
function askAbout(instrument: LedgerData["instruments"][number], ledger: LedgerData): void {
  const instruments = ledger.instruments.map((one) => (one.id === instrument.id ? instrument : one));
  const copied = Object.create(ledger, {
    instruments: { value: instruments, enumerable: true },
    byState: { value: undefined },
  }) as LedgerData;
  const context = { ledger: indexLedger(copied) };
  const parties = [...new Set(instrument.acts.flatMap((act) => ("for" in act && Array.isArray(act.for) ? act.for : [])))].slice(0, 2);
  const [a, b] = parties;
  const questions: readonly (readonly [Parameters<typeof answerNow>[0], object])[] = [
    ["instrument.show", { id: instrument.id }],
    ["instrument.members", { id: instrument.id }],
    ...(a === undefined ? [] : ([["state.show", { state: a }]] as const)),
    ...(a === undefined || b === undefined ? [] : ([["ties.between", { a, b }]] as const)),
    ...(a === undefined ? [] : ([["crisis.trace", { initiator: a === "CHN" ? "USA" : "CHN", target: a }]] as const)),
  ];
  for (const [name, input] of questions) {
    try {
      answerNow(name, context, input);
    } catch (error) {
      if (!isUserError(error)) throw error;
      refusedWith([error.complaint]);
    }
  }
}
