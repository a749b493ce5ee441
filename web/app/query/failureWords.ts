/** Tells the reader why no answer arrived. */
import { en } from "../language/en.ts";
import { AnswerError } from "./client.ts";

export function failureWords(error: Error): string {
  if (!(error instanceof AnswerError) || error.path === null) return error.message;
  return error.status === null ? en.failure.offline(error.path) : en.failure.status(error.path, error.status);
}
