/** Whether a part is less than a percentage of a whole; exact for percentages of up to six decimals. */
export function isUnderPercent(part: number, whole: number, percent: number): boolean {
  return part * 100 * 1e6 < Math.round(percent * 1e6) * whole;
}
