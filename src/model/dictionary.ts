/** Words and what they stand for, looked up by what somebody wrote. */

/** The entries without what every object has: "constructor" and "valueOf" are words like others, and are not found. */
export function dictionary<V>(entries: Readonly<Record<string, V>>): Readonly<Record<string, V>> {
  return Object.freeze(Object.assign(Object.create(null) as Record<string, V>, entries));
}
