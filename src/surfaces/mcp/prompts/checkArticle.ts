/** check-article: the agent drafts claims, the checker judges them, a person edits. */
import type { Prompt } from "./prompt.ts";

export const checkArticle: Prompt = {
  name: "check-article",
  title: "Check this article",
  description:
    "Draft the claims that an article makes about promises between states, have the ledger judge each, and lay both before a person.",
  arguments: [{ name: "article", description: "The text, or the passages to check", required: true }],
  messages: ({ article = "" }) => `Check the article below against the Entente ledger. You draft, the checker judges, I edit.

1. Draft. List each sentence that claims a fact about promises between states: who is allied, who must help, who joined or left when, what a treaty says, how many allies. Leave out opinions, forecasts and everything else, and say how many sentences you left out. Rewrite each claim as one plain sentence with names and a date, such as "Finland joined NATO in 2023." or "Poland has a defence pact with the United States.", and keep the article's own words beside it. Do not correct a claim while you rewrite it.
2. Judge. Call check_claims with the rewritten sentences. For one that was not read, follow its tryInstead or reword it once more; if it still is not read, look with ties, instrument, allies or trace, and mark it "not judged by the checker". The verdict is the checker's: do not change, soften or add one of your own.
3. Show. A table: the article's words, the claim as it was judged, the verdict, the record that decides it (instrument, article, date), and for a false claim what comes closest. Then ask me which rewritten claims miss what the author meant, and judge those again after I have edited them.

Citing: under the table give the ledger's version and hash, and the sources of the records (tool cite).

The article:
"""
${article}
"""`,
};
