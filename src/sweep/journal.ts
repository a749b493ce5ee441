/**
 * The journal of a sweep: one line of JSON for each event, only appended, on the disk before the next chunk. A line that a killed
 * process left unfinished is cut off when the journal is opened.
 */
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import * as z from "zod";
import { onDisk } from "./disk.ts";

const Event = z.union([
  z.strictObject({ done: z.string(), rows: z.number(), bytes: z.number(), sha256: z.string(), ms: z.number() }),
  z.strictObject({ lost: z.string() }),
  z.strictObject({ failed: z.string(), attempt: z.number(), error: z.string() }),
]);
export type Event = z.infer<typeof Event>;

/** A chunk that is done, as its part was written. */
export interface Done {
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
  /** Milliseconds that it took; 0 where another run wrote it. */
  readonly ms: number;
}

export interface Journal {
  /** Chunks that are done, by key. */
  readonly done: ReadonlyMap<string, Done>;
  add(event: Event): void;
  close(): void;
}

export function openJournal(file: string): Journal {
  const { events, whole, size } = readEvents(file);
  if (whole < size) truncateSync(file, whole);
  const done = new Map<string, Done>();
  for (const event of events) note(done, event);
  const opened = onDisk(file, () => openSync(file, "a"));
  return {
    done,
    add: (event) => {
      onDisk(file, () => {
        writeFileSync(opened, `${JSON.stringify(event)}\n`);
        fsyncSync(opened);
      });
      note(done, event);
    },
    close: () => closeSync(opened),
  };
}

/** Chunks that are done by the journal, for a reader that adds nothing. */
export function doneIn(file: string): ReadonlyMap<string, Done> {
  const done = new Map<string, Done>();
  for (const event of readEvents(file).events) note(done, event);
  return done;
}

function note(done: Map<string, Done>, event: Event): void {
  if ("lost" in event) done.delete(event.lost);
  if (!("done" in event)) return;
  const { done: key, ...told } = event;
  done.set(key, told);
}

/** The events, and how many bytes of the file are whole lines. A line that is no event is passed over: its chunk is read anew. */
function readEvents(file: string): { events: Event[]; whole: number; size: number } {
  const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
  const whole = bytes.lastIndexOf("\n") + 1;
  const lines = bytes.subarray(0, whole).toString("utf8").split("\n").slice(0, -1);
  return { events: lines.flatMap(eventOf), whole, size: bytes.length };
}

function eventOf(line: string): Event[] {
  try {
    const parsed = Event.safeParse(JSON.parse(line));
    return parsed.success ? [parsed.data] : [];
  } catch {
    return [];
  }
}
