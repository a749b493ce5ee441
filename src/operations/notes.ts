/** Notes that ties call for: what an answer turns on, said once for each instrument. */
import type { Note } from "../model/results/envelope.ts";
import type { TieRow } from "../model/results/ties.ts";

export function tieNotes(ties: readonly TieRow[]): Note[] {
  const notes: Note[] = [];
  const once = (code: string, text: string, id: string) => {
    if (!notes.some((note) => note.code === code && note.text === text)) notes.push({ code, text, records: [id] });
  };
  for (const tie of ties) {
    if (tie.inForce === "unknown") {
      const why = tie.since === null ? "its entry into force was not found" : "a date known only in part straddles the day";
      once("not-known", `${tie.title}: ${why}, so whether it bound on this day is not known.`, tie.instrument);
    }
    if (tie.dormant) once("dormant", `${tie.title} is dormant: no end was found, and nobody is known to have used it.`, tie.instrument);
    if (tie.depth === "summary") once("summary", `${tie.title} rests on a summary of its text.`, tie.instrument);
    const questions = new Set(tie.readings.map(({ question }) => question));
    for (const question of questions) {
      const readings = tie.readings.filter((one) => one.question === question);
      const shown = readings.map(
        ({ says, heldBy, isDefault }) => `${says}${heldBy.length > 0 ? ` (${heldBy.join(", ")})` : ""}${isDefault ? " [taken here]" : ""}`,
      );
      once("reading", `${tie.title}: ${question}${question.endsWith("?") ? "" : ":"} ${shown.join("; or ")}.`, tie.instrument);
    }
  }
  return notes;
}
