/** Ready cases, for the view and for the preview cards made at build: cases that people ask about, and past ones. */

export const READY_SETS = [
  {
    id: "asked",
    cases: [
      { id: "senkaku", initiator: "CHN", target: "JPN", place: "senkaku-islands", date: "2026-06-01" },
      { id: "taiwan", initiator: "CHN", target: "TWN", place: null, date: "2026-06-01" },
      { id: "estonia", initiator: "RUS", target: "EST", place: null, date: "2026-06-01" },
      { id: "july-1914", initiator: "AUH", target: "SRB", place: null, date: "1914-07-28" },
      { id: "august-1914", initiator: "AUH", target: "SRB", place: null, date: "1914-08-04", strike: "DEU>RUS,DEU>FRA,DEU>BEL" },
    ],
  },
  {
    id: "cold-war",
    cases: [
      // The day on which tanks of the two faced each other at a crossing point.
      { id: "berlin", initiator: "RUS", target: "USA", place: "west-berlin", date: "1961-10-27" },
      // The day on which the blockade began.
      { id: "cuba", initiator: "USA", target: "CUB", place: null, date: "1962-10-24", act: "blockade" },
      { id: "ussuri", initiator: "CHN", target: "RUS", place: "zhenbao-island", date: "1969-03-02" },
      { id: "falklands", initiator: "ARG", target: "GBR", place: "falkland-islands", date: "1982-04-02" },
    ],
  },
] as const;

/** All of them; the view opens with the first. */
export const READY = READY_SETS.flatMap(({ cases }) => [...cases]);
