/** A vector turned to the sign of another: the sign of a component is arbitrary. */
export function facing(vector: readonly number[], model: readonly number[]): number[] {
  const together = vector.reduce((total, value, i) => total + value * (model[i] as number), 0);
  return vector.map((value) => (together < 0 ? 0 - value : value));
}
