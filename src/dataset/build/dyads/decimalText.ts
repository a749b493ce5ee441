/** Decimal numbers as text, as DuckDB writes them: the shortest digits that read back as the number, and always a point or an exponent. */

/** Bounds outside which a number is written with an exponent. */
const LEAST = 1e-4;
const MOST = 1e16;

export function decimalText(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size < LEAST || size >= MOST)) return withExponent(value);
  const text = String(value);
  return Number.isInteger(value) ? `${Object.is(value, -0) ? "-0" : text}.0` : text;
}

/** An exponent has a sign and at least two digits. */
function withExponent(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? "nan" : value < 0 ? "-inf" : "inf";
  const [digits = "", exponent = ""] = value.toExponential().split("e");
  return `${digits}e${exponent.charAt(0)}${exponent.slice(1).padStart(2, "0")}`;
}
