/**
 * The errors that a user can meet. Every other error is a bug in this program. Each states the problem, its place, the rule
 * that was broken and the next step.
 */

export interface Complaint {
  /** One line, lower case, no full stop: `unknown key "trigerr"`. */
  readonly what: string;
  /** `file:line:column` for data, the flag or body path for input, the id for a lookup. */
  readonly where: string;
  /** The rule that was broken. */
  readonly why: string;
  /** The next step, as an instruction. */
  readonly todo: string;
  /** Identifies the complaint for code; stable, and the same in every language. */
  readonly code?: string;
  /** The values in the complaint. */
  readonly args?: Readonly<Record<string, unknown>>;
}

export type ErrorKind = "data" | "input" | "not-found";

/** Marks the errors of every bundle: the command is built as several, and each has these classes for itself. */
const USER_ERROR = Symbol.for("entente.user-error");

/** An error that is meant for the user. `message` is the whole complaint as text. */
export abstract class EntenteError extends Error {
  readonly [USER_ERROR] = true;
  /** Surfaces map it to an exit code or an HTTP status. */
  abstract readonly kind: ErrorKind;
  readonly complaint: Complaint;
  constructor(complaint: Complaint, options?: ErrorOptions) {
    const told = bounded(complaint);
    super(complaintText(told), options);
    this.name = new.target.name;
    this.complaint = told;
  }
  get what(): string {
    return this.complaint.what;
  }
  get where(): string {
    return this.complaint.where;
  }
  get why(): string {
    return this.complaint.why;
  }
  get todo(): string {
    return this.complaint.todo;
  }
}

/** Errors in files under data/. Only load throws it; it holds every complaint of the run, not just the first. */
export class DataError extends EntenteError {
  readonly kind = "data";
  readonly complaints: readonly Complaint[];
  constructor(complaints: readonly [Complaint, ...Complaint[]]) {
    super(complaints[0]);
    this.complaints = complaints.map(bounded);
    this.message = this.complaints.map(complaintText).join("\n");
  }
}

/** A request is wrong: a flag, a body, a parameter. */
export class InputError extends EntenteError {
  readonly kind = "input";
}

/** The request is well formed but names something that is not in this ledger. */
export class NotFoundError extends EntenteError {
  readonly kind = "not-found";
}

export type UserError = DataError | InputError | NotFoundError;

/** True for errors whose text is meant for the user. */
export function isUserError(error: unknown): error is UserError {
  return error instanceof Error && USER_ERROR in error;
}

/** The complaint as the command line prints it, in three lines. */
export function complaintText({ what, where, why, todo }: Complaint): string {
  return `${where}: ${what}\n  why: ${why}\n  do:  ${todo}`;
}

/** Most characters of a part of a complaint that repeats what was given; what is wrong shows in its beginning. */
const MOST_REPEATED = 1_000;

/** The complaint with a place, also where an empty text was given, and with no more of a long text than shows what is meant. */
function bounded(complaint: Complaint): Complaint {
  const { what, where, args } = complaint;
  const cutArg = (value: unknown) => (typeof value === "string" ? cut(value) : value);
  const cutArgs = args === undefined ? {} : { args: Object.fromEntries(Object.entries(args).map(([key, value]) => [key, cutArg(value)])) };
  return { ...complaint, what: cut(what), where: where === "" ? '""' : cut(where), ...cutArgs };
}

/** A text as a complaint repeats it: whole, or its beginning and its length. */
export function cut(value: string): string {
  if (value.length <= MOST_REPEATED) return value;
  return `${value.slice(0, MOST_REPEATED).replace(/[\ud800-\udbff]$/, "")}… (${value.length} characters)`;
}
