/** A table's header row, in the order of its labels. */
export function HeadRow({ heads }: { readonly heads: Readonly<Record<string, string>> | readonly string[] }) {
  return (
    <thead>
      <tr>
        {Object.values(heads).map((head) => (
          <th key={head} scope="col">
            {head}
          </th>
        ))}
      </tr>
    </thead>
  );
}
