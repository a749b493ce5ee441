/** Runs the program to its exit code, and asks for a report of a mistake of ours. */
export async function guarded(run: () => Promise<number>): Promise<void> {
  if (!process.stdout.listeners("error").includes(leave)) process.stdout.on("error", leave);
  try {
    process.exitCode = await run();
  } catch (error) {
    process.stderr.write(
      `This is a mistake in entente, not in what you asked. Please report it with the lines below.\n${error instanceof Error ? error.stack : String(error)}\n`,
    );
    process.exitCode = 70;
  }
}

/** A reader that closes early (| head) is not an error. */
function leave(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
}
