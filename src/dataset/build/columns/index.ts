/** All groups of columns, in the order of the table. */
import { allies } from "./allies.ts";
import { atop } from "./atop.ts";
import { capabilities } from "./capabilities.ts";
import type { ColumnGroup } from "./column.ts";
import { contiguity } from "./contiguity.ts";
import { cooperation } from "./cooperation.ts";
import { defenders } from "./defenders.ts";
import { disputes } from "./disputes.ts";
import { distance } from "./distance.ts";
import { exposure } from "./exposure.ts";
import { idealPoints } from "./idealPoints.ts";
import { instrumentYears, memberSpells } from "./instruments.ts";
import { majors } from "./majors.ts";
import { obligations, obligationsByGrade } from "./obligations.ts";
import { pledges } from "./pledges.ts";
import { rivalry } from "./rivalry.ts";
import { similarity } from "./similarity.ts";
import { wars } from "./wars.ts";

export const COLUMN_GROUPS: readonly ColumnGroup[] = Object.freeze([
  obligations,
  obligationsByGrade,
  pledges,
  allies,
  defenders,
  exposure,
  similarity,
  capabilities,
  majors,
  disputes,
  wars,
  contiguity,
  distance,
  rivalry,
  idealPoints,
  cooperation,
  atop,
  instrumentYears,
  memberSpells,
]);
