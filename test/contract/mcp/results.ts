/** Results of tools, read for tests. */
import type { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { expect } from "vitest";

export interface Result {
  readonly text: string;
  readonly data: Record<string, unknown>;
  readonly isError: boolean;
  /** Characters of the whole result as JSON. */
  readonly size: number;
}

export async function call(client: Client, name: string, args: Record<string, unknown>, signal?: AbortSignal): Promise<Result> {
  const result = await client.callTool({ name, arguments: args }, undefined, signal === undefined ? {} : { signal });
  const [first] = result.content as { type: string; text: string }[];
  return {
    text: first?.text ?? "",
    data: (result.structuredContent ?? {}) as Record<string, unknown>,
    isError: result.isError === true,
    size: JSON.stringify(result).length,
  };
}

interface Paged {
  readonly page: { readonly page: number; readonly of: number; readonly next: number | null };
}

/** Every page of an answer. */
export async function allPages(client: Client, name: string, args: Record<string, unknown>): Promise<Result[]> {
  const pages: Result[] = [];
  for (let page: number | null = 1; page !== null; ) {
    const result: Result = await call(client, name, { ...args, page });
    expect(result.isError, result.text).toBe(false);
    pages.push(result);
    page = (result.data as unknown as Paged).page.next;
  }
  return pages;
}

/** The rows of a list on all pages. */
export function rowsIn<T>(pages: readonly Result[], list: string): T[] {
  return pages.flatMap(({ data }) => data[list] as T[]);
}
