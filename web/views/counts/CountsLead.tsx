/** The sentence of the counts, and links to the terms that it rests on. */
import type { Ladder } from "../../app/query/answers.ts";
import { Term } from "../../ledger/Term.tsx";
import { CountsSentence } from "./CountsSentence.tsx";
import { counts } from "./labels.ts";

/** Terms of the glossary that are listed under the sentence. */
const GLOSSED = ["treaty-ally", "rule-for-ally", "mnna", "not-known", "dormant", "soft-tie"] as const;

export function CountsLead({ ladders }: { readonly ladders: readonly [Ladder, ...Ladder[]] }) {
  return (
    <div className="counts-lead">
      <CountsSentence ladders={ladders} />
      <p className="standfirst">{counts.standfirst}</p>
      <p className="counts-words small">
        {counts.words}{" "}
        {GLOSSED.map((id, index) => (
          <span key={id}>
            {index > 0 && " · "}
            <Term id={id}>{counts.terms[id] ?? id.replaceAll("-", " ")}</Term>
          </span>
        ))}
      </p>
    </div>
  );
}
