/** Faults of agents' sessions, over HTTP and on two streams. */
import type { Fault } from "./fault.ts";

export const SESSIONS: readonly Fault[] = [
  { fault: "a session that is left idle", happens: "it ends after an hour; its client is told to initialize again" },
  { fault: "an answer that takes longer than the idle time", happens: "the session does not end" },
  { fault: "one session more than a hundred", happens: "the one that was idle longest ends, never a busy one" },
  { fault: "a hundred sessions that are all busy, and one more", happens: "503, ask again" },
  { fault: "a call that its client cancels, alone and in a batch", happens: "nobody waits for it any more" },
  { fault: "a client that goes away during a call", happens: "the call is let go of, and its id is free" },
  { fault: "a session that its client ends during a call", happens: "the call is answered with 404" },
  { fault: "a call with the id of one that runs", happens: "400, with its reason" },
  { fault: "a client that would hold a stream open", happens: "405: the server says nothing that it is not asked" },
];

export const STREAMS: readonly Fault[] = [
  { fault: "a client that asks faster than it is answered", happens: "it is read on as its answers are given" },
  { fault: "a client that cancels all that it asked", happens: "it is read on" },
  { fault: "a client that does not read its answers", happens: "it is not read on beyond 16 MiB" },
];
