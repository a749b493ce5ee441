/** The hash in a file's name: the beginning of the hash of its content. */
import { createHash } from "node:crypto";

export function hashOf(content, length = 8) {
  return createHash("sha256").update(content).digest("hex").slice(0, length);
}
