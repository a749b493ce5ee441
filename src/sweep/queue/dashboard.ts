/** The page of a queue, by Bull Board, where its packages are installed. It is for this machine alone, and fetches nothing from others. */
import { InputError } from "../../errors.ts";
import { connectionTo, loadBullMQ } from "./bullmq.ts";

/** The versions that are tested. */
export const BOARD_PACKAGES = "@bull-board/api@9.10.1 @bull-board/hono@9.10.1";

export interface Dashboard {
  readonly fetch: (request: Request) => Response | Promise<Response>;
  readonly close: () => Promise<void>;
}

/** Bull Board has styles of its own in the page. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'self'; form-action 'none'; frame-ancestors 'none'";

/** Styles of other sites that the page names: its font. */
const OTHER_SITES = /<link href="https?:[^>]*>\s*/g;

/** The sign of Entente, as the page's own. */
const ICON = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#fbfaf6"/><path d="M8 20Q16 6 24 14" fill="none" stroke="#1c1e22" stroke-width="2.4"/><circle cx="8" cy="21" r="5" fill="#1d5fa6"/><circle cx="24" cy="15" r="4" fill="#c98a22"/></svg>',
)}`;

/** What the page says of the queue, whose own name is made of hashes, and which a chunk leaves once it is done. */
const SHOWN = {
  displayName: "Chunks of sweeps",
  description: "What waits and what runs. Of what is done, entente sweep status FILE tells.",
};

/** The page's handler. Throws InputError if Bull Board is not installed. */
export async function openDashboard(address: string, name: string, port: number): Promise<Dashboard> {
  const { createBullBoard, BullMQAdapter, HonoAdapter } = await loadBoard();
  const { Queue } = await loadBullMQ();
  const { Hono } = await import("hono");
  const { serveStatic } = await import("@hono/node-server/serve-static");
  const queue = new Queue(name, { connection: connectionTo(address) });
  queue.on("error", () => {}); // the page shows that nothing comes
  const adapter = new HonoAdapter(serveStatic);
  createBullBoard({
    queues: [new BullMQAdapter(queue, { readOnlyMode: true, ...SHOWN })],
    serverAdapter: adapter,
    options: {
      uiConfig: {
        boardTitle: "Entente",
        boardLogo: { path: ICON, width: 24, height: 24 },
        favIcon: { default: ICON, alternative: ICON },
        hideDocsLink: true,
      },
    },
  });
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const app = new Hono();
  app.use("*", async (c, next) => {
    const origin = c.req.header("origin");
    const known = hosts.includes((c.req.header("host") ?? "").toLowerCase());
    if (!known || (origin !== undefined && !hosts.some((host) => origin === `http://${host}`))) return c.text("not for this host", 403);
    await next();
    c.header("content-security-policy", POLICY);
    c.header("x-content-type-options", "nosniff");
    c.header("referrer-policy", "no-referrer");
    const type = c.res.headers.get("content-type") ?? "";
    if (type.startsWith("text/html")) c.res = new Response((await c.res.text()).replace(OTHER_SITES, ""), c.res);
    return undefined;
  });
  adapter.setBasePath("/");
  app.route("/", adapter.registerPlugin() as never);
  return { fetch: (request) => app.fetch(request), close: () => queue.close() };
}

async function loadBoard() {
  try {
    const [{ createBullBoard }, { BullMQAdapter }, { HonoAdapter }] = await Promise.all([
      import("@bull-board/api"),
      import("@bull-board/api/bullMQAdapter"),
      import("@bull-board/hono"),
    ]);
    return { createBullBoard, BullMQAdapter, HonoAdapter };
  } catch (error) {
    if (!/^(ERR_MODULE_NOT_FOUND|MODULE_NOT_FOUND)$/.test(String((error as NodeJS.ErrnoException).code))) throw error;
    throw new InputError(
      {
        what: "Bull Board is not installed",
        where: "--dashboard",
        why: "the page of the queue is drawn by it, and only those who want the page need it",
        todo: `run npm install ${BOARD_PACKAGES} where entente is installed, or leave out --dashboard`,
      },
      { cause: error },
    );
  }
}
