/** Answers long questions away from the page, so that the page never waits and a question can be stopped. */
import { localClient } from "../../../src/surfaces/client/client.ts";
import { complaintsOf, type InputOf, isUserError, type OperationName } from "../../../src/surfaces/client/words.ts";
import type { FarAsked, FarReply } from "./ask.ts";
import { DownloadError, readPart } from "./ledgerFiles.ts";

let client: ReturnType<typeof localClient> | undefined;

self.addEventListener("message", async ({ data }: MessageEvent<FarAsked>) => {
  const { id, base, language, name, input } = data;
  const reply = (rest: Omit<FarReply, "id">) => self.postMessage({ id, ...rest });
  client ??= localClient((part) => readPart(part, language, base));
  try {
    reply({ answer: await client.ask(name as OperationName, input as InputOf<OperationName>) });
  } catch (error) {
    if (isUserError(error)) reply({ complaints: complaintsOf(error) });
    else if (error instanceof DownloadError) reply({ lost: { path: error.path, status: error.status } });
    else reply({ failed: error instanceof Error ? error.message : String(error) });
  }
});
