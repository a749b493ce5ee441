/** brief-my-class: sealed briefs of a case for a class, and the key for the teacher. */
import { type Prompt, WORDING } from "./prompt.ts";
import { caseArguments, caseOf } from "./whoIsBound.ts";

export const briefMyClass: Prompt = {
  name: "brief-my-class",
  title: "Brief my class",
  description: "A case for a class: a page for each role without the answers, questions to argue about, and the key for the teacher.",
  arguments: [
    ...caseArguments,
    { name: "roles", description: "States to hand out, separated by commas; by default those that the case binds most", required: false },
  ],
  messages: (given) => {
    const { says, input } = caseOf(given);
    const { roles = "" } = given;
    return `Prepare a class on this case: ${says}.

1. Call trace with ${input}. ${roles === "" ? "Choose four to six roles: states that are obliged, one that may help, one bound to both sides or to neither, and one whose duty is open." : `The roles are: ${roles}.`}
2. For each role call brief with the same arguments, "role" and "sealed": true. Write a page for it: what it has promised and been promised, the quoted words, who decides, and the questions to decide. Give no verdicts.
3. Write three questions that the class can argue about from the words alone. Take them from the open questions of trace.
4. Write the teacher's key on a page of its own: each role's position and why, from trace; which fact would change it, from flip.

Do not make it a game of winning: the class reads duties, nobody plans an attack.

${WORDING}`;
  },
};
