/** Lines of comparison and autonomy answers. */
import { phrase, type Unspoken } from "../model/phrase.ts";
import type { LineGroup, LineId } from "../model/phrases/strategy.ts";
import type { AutonomyLine as SpokenAutonomyLine } from "../model/results/autonomy.ts";
import type { Cell as SpokenCell, Evidence as SpokenEvidence, CompareLine as SpokenLine } from "../model/results/comparison.ts";

export type Cell = Unspoken<SpokenCell>;
export type Evidence = Unspoken<SpokenEvidence>;
export type CompareLine = Unspoken<SpokenLine>;
export type AutonomyLine = Omit<Unspoken<SpokenAutonomyLine>, "id" | "groupId"> & { readonly id: LineId; readonly groupId: LineGroup };
type LineHead = Omit<AutonomyLine, "cell">;

/** The head of a line: its id, group, label, unit and meaning. */
export function lineHead(id: LineId, group: LineGroup, unit: string): LineHead {
  return {
    id,
    groupId: group,
    group: phrase("line-group", { group }),
    label: phrase("line-label", { line: id }),
    unit,
    meaning: phrase("line-meaning", { line: id }),
  };
}
