/** A value that is made when it is first asked for. The formatters of Intl take a tenth of a short answer's time to make. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
