/**
 * The typed client. Its two transports answer alike: `http` asks a server, `local` runs the registry over the compiled
 * ledger where it stands, so that a static site needs no server.
 */

import { InputError, NotFoundError } from "../../errors.ts";
import { indexLedger, type Ledger } from "../../ledger/ledger.ts";
import { addPart, ledgerOfParts, type Part, type PartData, type PartsGiven } from "../../model/parts.ts";
import type { Context, Operation } from "../../operations/operation.ts";
import { parseInput } from "../../operations/parseInput.ts";
import type { OperationName } from "../../operations/registry.ts";
import type { AnswerOf, InputOf } from "../../operations/run.ts";
import { englishSpeaker, type Language, loadVoice, type Voice } from "../../prose/index.ts";
import { spokenAnswer, withEnglish } from "../speaking.ts";
import { broughtOperation, heldOperation, holdLedger, isOpenFor, openFor } from "./opened.ts";

export interface Client {
  /** Rejects with InputError or NotFoundError, the same over both transports. */
  ask<N extends OperationName>(name: N, input: InputOf<N>): Promise<AnswerOf<N>>;
}

/** Asks in a language: a client over HTTP, or over a ledger on disk. */
export interface SpeakingClient {
  /** The answer, in English if no language is given. Rejects with InputError or NotFoundError. */
  ask<N extends OperationName>(name: N, input: InputOf<N>, options?: { readonly language?: Language }): Promise<AnswerOf<N>>;
}

/**
 * Answers in place, in one language. `loadPart` loads one part of the compiled ledger, with names in that language; each is
 * asked for once.
 */
export function localClient(
  loadPart: (part: Part) => Promise<PartData>,
  language: Language = "en",
): Client & {
  ready(needs: readonly Part[]): Promise<void>;
  holds(needs: readonly Part[]): boolean;
  now<N extends OperationName>(name: N, input: InputOf<N>): AnswerOf<N>;
} {
  const loading = new Map<Part, Promise<void>>();
  const arrived = new Set<Part>();
  const parts: PartsGiven = {};
  let made: Ledger | undefined;
  let voice: Voice = englishSpeaker;
  const voiceReady = loadVoice(language).then((loaded) => {
    voice = loaded;
  });
  voiceReady.catch(() => undefined); // a failed download is met again in `ready`
  /** Made when the part "core" is there, because the version is read from it. */
  const ledger = () => {
    if (made === undefined) {
      made = indexLedger(ledgerOfParts(parts));
      holdLedger(made);
    }
    return made;
  };
  const ready = async (needs: readonly Part[]) => {
    await Promise.all([
      voiceReady,
      openFor(needs),
      ...[...new Set<Part>(["core", ...needs])].map((part) => {
        let promise = loading.get(part);
        if (promise === undefined) {
          promise = loadPart(part).then((loaded) => {
            addPart(parts, part, loaded);
            arrived.add(part);
          });
          promise.catch(() => loading.delete(part)); // a failed download may be tried again
          loading.set(part, promise);
        }
        return promise;
      }),
    ]);
    ledger();
  };
  const holds = (needs: readonly Part[]) => isOpenFor(needs) && needs.every((part) => arrived.has(part));
  const run = <N extends OperationName>(operation: Operation, context: Context, input: InputOf<N>) =>
    spokenAnswer(operation, context, parseInput(operation, input), voice) as AnswerOf<N>;
  return {
    ready,
    /** Whether these parts and what reads them are here, so that `now` may be asked. */
    holds,
    /** Answers at once; the parts that it needs must be there, and with them it is. */
    now: (name, input) => run(heldOperation(name), { ledger: ledger() }, input),
    async ask(name, input) {
      const operation = await broughtOperation(name);
      await ready(operation.needs);
      if (!operation.asks) return run(operation, { ledger: ledger() }, input);
      // The parser of YAML, and the registry that it is asked through, come only with a question that needs them.
      const [{ claimsHanded }, { asking }] = await Promise.all([import("../../load/claimsHanded.ts"), import("../../operations/run.ts")]);
      return run(operation, asking(withEnglish({ ledger: ledger(), readClaims: claimsHanded })), input);
    },
  };
}

/** Asks a server: `base` is its address with the path of the API, such as http://127.0.0.1:4816/api. */
export function httpClient(base: string, fetchLike: typeof fetch = fetch): SpeakingClient {
  return {
    async ask(name, input, { language = "en" } = {}) {
      const response = await fetchLike(`${base}/${name.replace(".", "/")}?lang=${language}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(input),
      });
      const body = (await response.json()) as { kind: string; what: string; where: string; why: string; todo: string };
      if (response.ok) return body as unknown as AnswerOf<typeof name>;
      const complaint = { what: body.what, where: body.where, why: body.why, todo: body.todo };
      throw body.kind === "not-found" ? new NotFoundError(complaint) : new InputError(complaint);
    },
  };
}
