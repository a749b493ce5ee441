/** The datasets that can be read from the user's own copies, by id; this file does not load the schema library. */
export const DATASET_IDS = [
  "atop_members",
  "atop_dyad_years",
  "cow_states",
  "cow_state_years",
  "cow_majors",
  "gw_states",
  "nmc",
  "mid_disputes",
  "mid_participants",
  "mid_dyad_years",
  "war_spells",
  "war_dyad_years",
  "contiguity_spells",
  "contiguity_years",
  "capitals",
  "dcad",
  "rivalries_td",
  "rivalries_tss",
  "ideal_points",
] as const;
export type DatasetId = (typeof DATASET_IDS)[number];
