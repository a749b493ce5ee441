/**
 * Measures agreement with a copy of ATOP and writes the tables of docs/agreement.md anew: `npx tsx bench/agreement.ts DIR`, where
 * DIR holds atop5_1m.csv. The prose of the page stays, and so do the figures of the frozen forty, which are of their own version.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { indexLedger } from "../src/ledger/ledger.ts";
import { loadAtop } from "../src/load/atop.ts";
import { loadLedgerFolder } from "../src/load/ledgerFolder.ts";
import type { AgreementAnswer, AgreementMeasure, AgreementRow } from "../src/model/results/agreement.ts";
import { PACT_TYPES } from "../src/model/vocabulary.ts";
import { answerNow } from "../src/surfaces/answer.ts";

const PAGE = "docs/agreement.md";
const HEAVIEST = 40;
const CLASSES: Readonly<Record<AgreementRow["class"], string>> = {
  "they-err": "ATOP errs",
  definition: "definition",
  ours: "ours",
  missing: "missing from the ledger",
  beyond: "not in ATOP",
  unclassed: "unclassed",
};

const folder = process.argv[2];
if (folder === undefined) throw new Error("name the folder that holds atop5_1m.csv");
const data = loadLedgerFolder("data");
const { ledger, until, members } = await loadAtop(folder, data);
const context = { ledger: indexLedger(data), outside: { atop: { ledger: indexLedger(ledger), until, members } } };
const answer = answerNow("dataset.agreement", context, {});

const number = (value: number) => value.toLocaleString("en-GB");
const share = (value: number | null) => (value === null ? "" : value.toFixed(3));
const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
const spaced = (id: string) => id.replaceAll("-", " ");
const whole = (scope: AgreementMeasure["scope"]) => answer.measures.filter((one) => one.scope === scope && one.era === null);

function measures(scope: AgreementMeasure["scope"]): string {
  return [
    line(["type", "both", "only the ledger", "only ATOP", "not known", "agreement", "positive", "negative", "kappa", "95 % interval"]),
    line(["---", ...Array.from({ length: 9 }, () => "---:")]),
    ...whole(scope).map((one) =>
      line([
        one.type,
        ...[one.both, one.onlyLedger, one.onlyAtop, one.notKnown].map(number),
        ...[one.observed, one.positive, one.negative].map(share),
        `**${share(one.kappa)}**`,
        `${share(one.low)} to ${share(one.high)}`,
      ]),
    ),
  ].join("\n");
}

function pacts(scope: "all" | "frozen"): string {
  return [
    line(["type", "both", "only the ledger", "only ATOP", "neither", "kappa", "95 % interval"]),
    line(["---", ...Array.from({ length: 6 }, () => "---:")]),
    ...answer.pacts
      .filter((one) => one.scope === scope)
      .map((one) =>
        line([
          one.type,
          ...[one.both, one.onlyLedger, one.onlyAtop, one.neither].map(number),
          `**${share(one.kappa)}**`,
          `${share(one.low)} to ${share(one.high)}`,
        ]),
      ),
  ].join("\n");
}

function eras(): string {
  const own = answer.measures.filter(({ scope, era }) => scope === "all" && era !== null);
  const ids = [...new Set(own.map(({ era }) => era))];
  return [
    line(["years", ...PACT_TYPES]),
    line(["---", ...PACT_TYPES.map(() => "---:")]),
    ...ids.map((id) =>
      line([`${id}`, ...PACT_TYPES.map((type) => share(own.find((one) => one.era === id && one.type === type)?.kappa ?? null))]),
    ),
  ].join("\n");
}

function classes({ disagreements }: AgreementAnswer): string {
  const of = (given: AgreementRow["class"], definition: AgreementRow["definition"] = null) =>
    disagreements.filter((row) => row.class === given && (definition === null || row.definition === definition));
  const weight = (rows: readonly AgreementRow[], type: string) =>
    rows.flatMap(({ types }) => types).reduce((sum, one) => sum + (one.type === type ? (one.dyadYears ?? 0) : 0), 0);
  const row = (title: string, rows: readonly AgreementRow[]) =>
    line([title, number(rows.length), ...PACT_TYPES.map((type) => number(weight(rows, type)))]);
  return [
    line(["class", "groups", ...PACT_TYPES]),
    line(["---", ...["", ...PACT_TYPES].map(() => "---:")]),
    ...answer.classes.flatMap(({ class: given }) => [
      row(`**${CLASSES[given]}**`, of(given)),
      ...(given === "definition" ? answer.definitions.map(({ definition }) => row(spaced(definition), of(given, definition))) : []),
    ]),
  ].join("\n");
}

function definitions(): string {
  return answer.definitions.map(({ definition, meaning }) => `- **${spaced(definition)}**: ${meaning}`).join("\n");
}

function heaviest(): string {
  return [
    line(["our file", "ATOP's number", "side", "class", "dyad-years", "why"]),
    line(["---", "---:", "---", "---", "---:", "---"]),
    ...answer.disagreements
      .slice(0, HEAVIEST)
      .map((row) =>
        line([
          row.instrument === null ? "none" : `\`${row.instrument}\``,
          row.alliance === null ? "none" : `${row.alliance}`,
          row.in === "ledger" ? "only here" : "only there",
          row.definition === null ? CLASSES[row.class] : `definition: ${spaced(row.definition)}`,
          number(row.dyadYears ?? 0),
          row.why,
        ]),
      ),
  ].join("\n");
}

const { version, hash } = answer.ledger;
const apart = answer.disagreements.reduce((sum, { dyadYears }) => sum + (dyadYears ?? 0), 0);
const parts: Readonly<Record<string, string>> = {
  measured: `Ledger ${version} (hash ${hash}) against ATOP 5.1: ${answer.copy?.withCounterpart} of ${answer.copy?.alliances} alliances have a counterpart by number; ${number(apart)} dyad-years of disagreement in ${number(answer.disagreements.length)} groups.`,
  all: measures("all"),
  filed: measures("filed"),
  reconciled: measures("reconciled"),
  pacts: pacts("all"),
  eras: eras(),
  classes: classes(answer),
  definitions: definitions(),
  heaviest: heaviest(),
};
const page = readFileSync(PAGE, "utf8").replaceAll(/<!-- measured (\w+) -->\n[\s\S]*?<!-- end -->/g, (block, name: string) => {
  const text = parts[name];
  return text === undefined ? block : `<!-- measured ${name} -->\n${text}\n<!-- end -->`;
});
writeFileSync(PAGE, page);
