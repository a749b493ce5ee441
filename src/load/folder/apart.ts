/** Reads files that depend on the ledger but are not part of it or of its hash: claims, verdicts, versions, agreement with ATOP, published numbers. */
import type { Complaint } from "../../errors.ts";
import { byVersion } from "../../ledger/versions/byVersion.ts";
import { type AgreementData, ClassesFile, FrozenFile } from "../../model/agreement.ts";
import type { ClaimsText } from "../../model/claims.ts";
import { type Study, StudyFile } from "../../model/literature.ts";
import { type Organ, OrgansFile, Outlets } from "../../model/namesInUse.ts";
import type { SavedVerdicts } from "../../model/results/claims.ts";
import type { KeptVersion } from "../../model/versions.ts";
import { type ReadClaims, readClaims } from "../claimsFile.ts";
import { readVerdicts } from "../verdictsFile.ts";
import { readVersion } from "../versionFile.ts";
import { type Path, yamlPlaces } from "../yamlFile.ts";
import type { FolderReader } from "./reader.ts";

/** The built-in texts of claims. Complains about counterparts that none of them has. */
export function readTexts(reader: FolderReader): (ReadClaims & { readonly file: string })[] {
  const texts = reader.filesOf("claims", ".yaml").flatMap((file) => {
    const read = cachedClaims(reader, file);
    if (!Array.isArray(read)) return [{ ...read, file }];
    reader.complaints.push(...read);
    return [];
  });
  reader.complaints.push(...strayCounterparts(texts));
  for (const { text, where, file } of texts) reader.located.push({ kind: "text", id: text.id, value: null, where, file });
  return texts;
}

/** The text, or every complaint about it. One that is in the cache is not parsed. */
function cachedClaims({ cache, shown, textOf }: FolderReader, file: string): ReadClaims | Complaint[] {
  const [name, content] = [`${shown}/${file}`, textOf(file)];
  const kept = cache.read(file, content);
  if (kept !== undefined) return { text: kept as ClaimsText, where: yamlPlaces(name, content) };
  const read = readClaims(name, content);
  if (!Array.isArray(read)) cache.keep(file, content, read.text);
  return read;
}

function strayCounterparts(texts: readonly ReadClaims[]): Complaint[] {
  const known = new Set(texts.flatMap(({ text }) => text.claims.map(({ id }) => `${text.id}/${id}`)));
  return texts.flatMap(({ text, where }) =>
    text.claims.flatMap(({ id, counterparts = [] }, index) =>
      counterparts.flatMap((named, at) => {
        if (known.has(named) && !named.startsWith(`${text.id}/`)) return [];
        return [
          {
            what: `the claim "${id}" names "${named}" as its counterpart`,
            where: where(["claims", index, "counterparts", at]),
            why: known.has(named) ? "that claim stands in the same text" : "no text of this folder has that claim",
            todo: "name a claim of another text, as text-id/claim-id",
          },
        ];
      }),
    ),
  );
}

export const readAllVerdicts = (reader: FolderReader): SavedVerdicts[] => readEach(reader, "claims/verdicts", ".json", readVerdicts);

/** The published versions, oldest first. */
export const readVersions = (reader: FolderReader): KeptVersion[] =>
  readEach(reader, "versions", ".json", readVersion).sort((a, b) => byVersion(a.version, b.version));

function readEach<T extends object>(
  reader: FolderReader,
  subfolder: string,
  ending: string,
  read: (name: string, content: string) => T | Complaint[],
): T[] {
  return reader.filesOf(subfolder, ending).flatMap((file) => {
    const text = reader.textOf(file);
    const kept = reader.cache.read(file, text);
    if (kept !== undefined) return [kept as T];
    const result = read(`${reader.shown}/${file}`, text);
    if (!Array.isArray(result)) {
      reader.cache.keep(file, text, result);
      return [result];
    }
    reader.complaints.push(...result);
    return [];
  });
}

/** The judged disagreements with ATOP, and the instruments drawn for the first comparison; undefined if the folder has neither. */
export function readAgreement(reader: FolderReader): AgreementData | undefined {
  const [classesFile, frozenFile] = ["agreement/classes.yaml", "agreement/frozen.yaml"];
  const classes = reader.has(classesFile) ? reader.parse(classesFile, ClassesFile) : null;
  const frozen = reader.has(frozenFile) ? reader.parse(frozenFile, FrozenFile) : null;
  if (classes === null && frozen === null) return undefined;
  const judged = classes?.value.classes ?? [];
  for (const [index, { instrument, states }] of judged.entries()) {
    // Only the ids are checked against the ledger; the other fields are words of their own.
    const value = { instruments: instrument === undefined ? [] : [instrument], states: states ?? [] };
    const where = ([field = "", ...path]: Path) =>
      classes?.at(field === "instruments" ? ["classes", index, "instrument"] : ["classes", index, field, ...path]) ?? classesFile;
    reader.located.push({ kind: "judgement", id: `${index + 1}`, value, where, file: classesFile });
  }
  return { judged, frozen: frozen?.value };
}

/** Studies with their published numbers, by year. The states and rules that they name are checked against the ledger. */
export function readLiterature(reader: FolderReader): Study[] {
  const studies = reader.filesOf("literature", ".yaml").flatMap((file) => {
    const read = reader.parse(file, StudyFile);
    if (read === null) return [];
    reader.located.push({ kind: "study", id: read.value.id, value: namedIn(read.value), where: () => file, file });
    return [read.value];
  });
  return studies.sort((a, b) => a.year - b.year || (a.id < b.id ? -1 : 1));
}

/** The ids in a study that are checked against the ledger; its other fields are words and numbers of their own. */
function namedIn({ rows }: Study) {
  const computations = rows.flatMap(({ ways }) => ways.map(({ computation }) => computation));
  const candidates = computations.flatMap((one) => ("rule" in one ? one.rule : "ties" in one && "rule" in one.ties ? one.ties.rule : []));
  const states = computations.flatMap((one) => ("states" in one ? one.states : "sides" in one ? one.sides.flat() : []));
  return { candidates, states };
}

/** The names of organs; each stands for a state of the ledger. */
export function readOrgans(reader: FolderReader): readonly Organ[] {
  const file = "names/organs.yaml";
  const read = reader.has(file) ? reader.parse(file, OrgansFile) : null;
  const organs = read?.value.organs ?? [];
  for (const [index, { name, state }] of organs.entries())
    reader.located.push({
      kind: "organ",
      id: name,
      value: { states: [state] },
      where: () => read?.at(["organs", index, "state"]) ?? file,
      file,
    });
  return organs;
}

/** The classes of sources; undefined if the folder has none. */
export function readOutlets(reader: FolderReader): Outlets | undefined {
  const file = "names/outlets.yaml";
  return (reader.has(file) ? reader.parse(file, Outlets) : null)?.value;
}
