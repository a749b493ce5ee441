/** Links from the map to its guided maps: each asks why one place lies inside or outside an area. */
import { hrefOf } from "../../app/query/search.ts";
import { useSlowAsk } from "../../app/query/useAsk.ts";
import { useAfterPaint } from "../../ui/useAfterPaint.ts";
import { map } from "./labels.ts";

/** Links to the guides of the day; those of one treaty if its area is drawn. */
export function GuideDoors({ date, instrument }: { readonly date: string; readonly instrument: string | null }) {
  const input = instrument === null ? { date } : { date, instrument };
  const { answer } = useSlowAsk("guide.list", useAfterPaint() ? input : null);
  if (answer === null || answer.guides.length === 0) return null;
  return (
    <p className="map-guides">
      {map.guides}{" "}
      {answer.guides.map(({ id, title }) => (
        <a key={id} href={hrefOf("guide", { id, date })}>
          {title}
        </a>
      ))}
    </p>
  );
}
