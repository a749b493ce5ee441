/** Raw sockets to a server on this machine, for requests that no client would send. */
import { connect, type Socket } from "node:net";

/** The statuses and the text of everything that a server sends on one connection. */
export interface Answers {
  readonly statuses: readonly number[];
  readonly text: string;
  readonly body: string;
}

/** Sends bytes, one for each character, and resolves when the server ends the connection. */
export async function answersTo(port: number, sent: string): Promise<Answers> {
  const socket = open(port);
  socket.write(Buffer.from(sent.replaceAll("HOST", `127.0.0.1:${port}`), "latin1"));
  return endOf(socket);
}

export function open(port: number): Socket {
  return connect(port, "127.0.0.1");
}

/** Everything that arrives until the connection ends. A connection that is reset has ended too. */
export async function endOf(socket: Socket): Promise<Answers> {
  let text = "";
  socket.on("data", (part: Buffer) => {
    text += part.toString("latin1");
  });
  await new Promise<void>((resolve) => {
    socket.once("close", () => resolve());
    socket.once("error", () => resolve());
  });
  const statuses = [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));
  return { statuses, text, body: text.slice(text.lastIndexOf("\r\n\r\n") + 4) };
}
