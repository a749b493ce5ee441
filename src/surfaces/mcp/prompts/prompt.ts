/** A prompt: a task that a person starts in a chat, with its arguments and the words that it hands to the model. */
export interface Prompt {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly arguments: { name: string; description: string; required: boolean }[];
  /** The text for arguments that were checked: those that are required are there. */
  readonly messages: (given: Readonly<Record<string, string>>) => string;
}

/** Rules of wording that every task repeats. */
export const WORDING = `Wording: "is obliged", "may", "must consult", "has committed itself politically", as the rows say; never "will". Keep apart what is certain and what is open, and say what it turns on. "Not in the ledger" is not "none".
Citing: after each sentence give instrument and article, and once at the end the ledger's version and hash and the sources (tool cite).`;
