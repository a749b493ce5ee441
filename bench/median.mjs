/** The upper median of numbers in any order. */
export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
