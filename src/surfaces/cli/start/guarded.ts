/** Runs the program to its exit code, and asks for a report of a mistake of ours. */
export async function guarded(run: () => Promise<number>): Promise<void> {
  // A reader that closes early (| head) is not an error.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  try {
    process.exitCode = await run();
  } catch (error) {
    process.stderr.write(
      `This is a mistake in entente, not in what you asked. Please report it with the lines below.\n${error instanceof Error ? error.stack : String(error)}\n`,
    );
    process.exitCode = 70;
  }
}
