/** Ready cases, for the view and for the preview cards made at build: past cases, and cases that people ask about. */

/** The view opens with the first case. */
export const READY = [
  { id: "senkaku", initiator: "CHN", target: "JPN", place: "senkaku-islands", date: "2026-06-01" },
  { id: "taiwan", initiator: "CHN", target: "TWN", place: null, date: "2026-06-01" },
  { id: "estonia", initiator: "RUS", target: "EST", place: null, date: "2026-06-01" },
  { id: "july-1914", initiator: "AUH", target: "SRB", place: null, date: "1914-07-28" },
  { id: "august-1914", initiator: "AUH", target: "SRB", place: null, date: "1914-08-04", strike: "DEU>RUS,DEU>FRA,DEU>BEL" },
  { id: "falklands", initiator: "ARG", target: "GBR", place: "falkland-islands", date: "1982-04-02" },
] as const;
