/** Answers long questions away from the page, so that the page never waits and a question can be stopped. */
import { localClient } from "../../src/surfaces/client/client.ts";
import { complaintsOf, type InputOf, isUserError, type OperationName, type PartData } from "../../src/surfaces/client/words.ts";
import { en } from "../text/en.ts";
import type { FarAsked, FarReply } from "./ask.ts";

let client: ReturnType<typeof localClient> | undefined;

function clientAt(base: string) {
  client ??= localClient(async (part) => {
    const address = new URL(`ledger/${__LEDGER_PARTS__[part] ?? `${part}.json`}`, base);
    const response = await fetch(address).catch(() => {
      throw new Error(en.failure.offline(address.pathname));
    });
    if (!response.ok) throw new Error(en.failure.status(address.pathname, response.status));
    return (await response.json()) as PartData;
  });
  return client;
}

self.addEventListener("message", async ({ data }: MessageEvent<FarAsked>) => {
  const { id, base, name, input } = data;
  const reply = (rest: Omit<FarReply, "id">) => self.postMessage({ id, ...rest });
  try {
    reply({ answer: await clientAt(base).ask(name as OperationName, input as InputOf<OperationName>) });
  } catch (error) {
    if (isUserError(error)) reply({ complaints: complaintsOf(error) });
    else reply({ failed: error instanceof Error ? error.message : String(error) });
  }
});
