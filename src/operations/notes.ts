/** Makes the notes of answers; notes on ties come once for each instrument. */
import type { Code, Phrase } from "../model/phrase.ts";
import type { AgreementPhrases } from "../model/phrases/agreement.ts";
import type { CoveragePhrases } from "../model/phrases/coverage.ts";
import type { DatasetPhrases } from "../model/phrases/datasets.ts";
import type { LiteraturePhrases } from "../model/phrases/literature.ts";
import type { NotePhrases } from "../model/phrases/notes.ts";
import type { UnspokenNote } from "../model/results/envelope.ts";
import type { TieRow } from "../ties/tieRows.ts";

/** The arguments of every sentence that may stand in a note. */
type NoteArgs = NotePhrases &
  CoveragePhrases &
  AgreementPhrases &
  Pick<DatasetPhrases, "datasets-need-folder" | "datasets-coverage"> &
  Pick<LiteraturePhrases, "literature-needs-data">;

/** A note; `records` are the ids of the facts that it is about. */
export function note<C extends Code & keyof NoteArgs>(code: C, args: NoteArgs[C], records: readonly string[] = []): UnspokenNote {
  return { text: { code, args } as Phrase, records: [...records] };
}

/** Notes on ties that are not known to be in force, dormant, read from a summary or disputed. */
export function tieNotes(
  ties: readonly Pick<TieRow, "instrument" | "inForce" | "since" | "dormant" | "depth" | "readings">[],
): UnspokenNote[] {
  const notes = new Map<string, UnspokenNote>();
  const add = <C extends Code & keyof NoteArgs>(code: C, args: NoteArgs[C], id: string) => {
    const key = JSON.stringify([code, args]);
    if (!notes.has(key)) notes.set(key, note(code, args, [id]));
  };
  for (const { instrument, inForce, since, dormant, depth, readings } of ties) {
    if (inForce === "unknown")
      add("not-known", { of: "tie", instrument, because: since === null ? "entry-not-found" : "imprecise-date" }, instrument);
    if (dormant) add("dormant", { of: "instrument", instrument }, instrument);
    if (depth === "summary") add("summary", { instruments: [instrument] }, instrument);
    const questions = new Map(readings.map(({ question }) => [JSON.stringify(question), question]));
    for (const [key, question] of questions) {
      const held = readings.filter((one) => JSON.stringify(one.question) === key);
      add(
        "reading",
        { instrument, question, readings: held.map(({ says, heldBy, isDefault }) => ({ says, heldBy, isDefault })) },
        instrument,
      );
    }
  }
  return [...notes.values()];
}
