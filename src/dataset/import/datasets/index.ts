/** All datasets that are read, and those that are recognised and refused. */
import type { Dataset, Refused } from "../declare.ts";
import { atopDyadYears } from "./atopDyadYears.ts";
import { atopMembers } from "./atopMembers.ts";
import { capitals } from "./capitals.ts";
import { contiguitySpells } from "./contiguitySpells.ts";
import { contiguityYears } from "./contiguityYears.ts";
import { cowMajors } from "./cowMajors.ts";
import { cowStates } from "./cowStates.ts";
import { cowStateYears } from "./cowStateYears.ts";
import { dcad } from "./dcad.ts";
import { gwStates } from "./gwStates.ts";
import { idealPoints } from "./idealPoints.ts";
import { midDisputes } from "./midDisputes.ts";
import { midDyadYears } from "./midDyadYears.ts";
import { midParticipants } from "./midParticipants.ts";
import { nmc } from "./nmc.ts";
import { rivalriesThompsonDreyer } from "./rivalriesThompsonDreyer.ts";
import { rivalriesThompsonSakuwaSuhas } from "./rivalriesThompsonSakuwaSuhas.ts";
import { warDyadYears } from "./warDyadYears.ts";
import { warSpells } from "./warSpells.ts";

export const DATASETS: readonly Dataset[] = Object.freeze([
  atopMembers,
  atopDyadYears,
  cowStates,
  cowStateYears,
  cowMajors,
  gwStates,
  nmc,
  midDisputes,
  midParticipants,
  midDyadYears,
  warSpells,
  warDyadYears,
  contiguitySpells,
  contiguityYears,
  capitals,
  dcad,
  rivalriesThompsonDreyer,
  rivalriesThompsonSakuwaSuhas,
  idealPoints,
]);

/** The layouts of the Correlates of War list of formal alliances: by member, by dyad, directed, and by year; and that of an R package. */
export const REFUSED: readonly Refused[] = Object.freeze([
  {
    title: "the Correlates of War list of formal alliances",
    signatures: [
      ["version4id", "defense", "neutrality", "nonaggression", "entente"],
      ["version4id", "ss_type"],
      ["dyad_st_year", "defense", "neutrality", "nonaggression", "entente"],
      ["cow_defense", "cow_neutral", "cow_nonagg", "cow_entente"],
    ],
  },
]);
