/** JSON Schemas for editors, one for each kind of data file, made from the schemas of the model. */
import * as z from "zod";
import { ClassesFile } from "../../model/agreement.ts";
import { AuditFile } from "../../model/audits.ts";
import { ClaimsText } from "../../model/claims.ts";
import { CoverageFile, GapsFile } from "../../model/coverage.ts";
import { Explanation } from "../../model/explanations.ts";
import { GeneralLawFile } from "../../model/generalLaw.ts";
import { GlossaryFile } from "../../model/glossary.ts";
import { Guide } from "../../model/guides.ts";
import { Instrument } from "../../model/instruments.ts";
import { LedgerTextsFile } from "../../model/ledgerTextsFile.ts";
import { StudyFile } from "../../model/literature.ts";
import { InstrumentNames, PlaceNames, RegionNames, StateNames, TranslatedExplanations } from "../../model/names.ts";
import { OrgansFile, Outlets } from "../../model/namesInUse.ts";
import { PlacesFile, RegionsFile, SourcesFile } from "../../model/places.ts";
import { AllyRuleFile } from "../../model/rules.ts";
import { ScopeFile } from "../../model/scope.ts";
import { StateFile } from "../../model/states.ts";

const SCHEMAS = {
  instrument: Instrument,
  state: StateFile,
  places: PlacesFile,
  regions: RegionsFile,
  "general-law": GeneralLawFile,
  sources: SourcesFile,
  rule: AllyRuleFile,
  scope: ScopeFile,
  claims: ClaimsText,
  explanation: Explanation,
  glossary: GlossaryFile,
  guide: Guide,
  agreement: ClassesFile,
  literature: StudyFile,
  audit: AuditFile,
  coverage: CoverageFile,
  gaps: GapsFile,
  organs: OrgansFile,
  outlets: Outlets,
  "state-names": StateNames,
  "instrument-names": InstrumentNames,
  "region-names": RegionNames,
  "place-names": PlaceNames,
  "explanation-texts": TranslatedExplanations,
  "ledger-texts": LedgerTextsFile,
};

/** The text of each file in data/schema/, by file name. */
export function editorSchemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(SCHEMAS).map(([name, schema]) => [
      `${name}.json`,
      `${JSON.stringify(z.toJSONSchema(schema as z.ZodType, { io: "input", unrepresentable: "any" }), null, 2)}\n`,
    ]),
  );
}
