/** Codes of disputes that the monadic and the dyadic files share. */

export const OUTCOMES: Readonly<Record<string, string>> = {
  "0": "none, the dispute goes on",
  "1": "victory for side A",
  "2": "victory for side B",
  "3": "yield by side A",
  "4": "yield by side B",
  "5": "stalemate",
  "6": "compromise",
  "7": "released",
  "8": "unclear",
  "9": "joins an ongoing war",
};

export const SETTLEMENTS: Readonly<Record<string, string>> = {
  "0": "none, the dispute goes on",
  "1": "negotiated",
  "2": "imposed",
  "3": "none",
  "4": "unclear",
};

/** Types of what a revisionist state sought to change. */
export const REVISIONS: Readonly<Record<string, string>> = {
  "0": "not applicable",
  "1": "territory",
  "2": "policy",
  "3": "regime or government",
  "4": "other",
};

export const ROLES: Readonly<Record<string, string>> = {
  "1": "primary initiator",
  "2": "joined the initiator",
  "3": "primary target",
  "4": "joined the target",
};
