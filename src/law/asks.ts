/** What an open test asks, as a question that one can answer. */
import type { TestRow } from "../model/results/trace.ts";

/** By the key of the fact that the test reads; what stands after its colon is whom or what it is about. */
const OF_FACT: Readonly<Record<string, (about: string, said: string) => string>> = {
  threat: (state) => `Was ${state} itself threatened?`,
  request: (state) => `Did ${state} ask for help?`,
  resistance: (state) => `Did ${state} resist?`,
  assists: (state) => `Did ${state} come to its aid?`,
  provocation: () => "Was the attack provoked?",
  "provoked-into-war": () => "Was it provoked into declaring war?",
  "state-of-war": () => "Did a state of war follow?",
  "from-abroad": () => "Did it come from abroad?",
  finding: (_, said) => said.replace(/^(.+?) must find: (.+)$/, (_whole, who: string, what: string) => `Did ${who} find: ${what}?`),
  claim: (_, said) => said.replace(/^(\S+) must say that it (.+) \(its own claim\)$/, "Did $1 say that it $2?"),
  fact: (_, said) => `Is it so: ${said}?`,
  except: (_, said) => `Is it so: ${said.replace(/^excepted if /, "")}?`,
};

export function questionOf({ clause, open, reads, reason, readings }: TestRow): string {
  if (open === "record") {
    if (clause === "text") return "What are its words? They were not seen.";
    return clause === "in-force" ? `Was it in force on that day? ${sentence(reason)}` : sentence(reason);
  }
  if (readings.length > 0 && reads[0]?.startsWith("reading:")) return reason;
  const said = reason.replace(/: (not said in this case|you hold .*)$/, "");
  const [kind = "", about = ""] = (reads[0] ?? "").split(/:(.*)/s);
  const ask = open === "fact" ? OF_FACT[kind] : undefined;
  if (ask !== undefined) return ask(about, said);
  if (kind === "begun-by")
    return open === "fact" ? `Did the target begin it? ${sentence(said)}` : `Is it owed all the same? ${sentence(said)}`;
  if (clause === "area") return `Does it lie inside the area of the clause? ${sentence(said)}`;
  return sentence(said);
}

function sentence(text: string): string {
  return `${text.replace(/^[a-z]/, (letter) => letter.toUpperCase())}${/[.?]$/.test(text) ? "" : "."}`;
}
