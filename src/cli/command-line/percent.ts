import { UsageError } from '../../run/index.js';

/** Reads a percentage; throws a UsageError that names where it was written. */
export function readPercent(text: string, where: string): number {
  const percent = /^[0-9]{1,3}(\.[0-9]{1,6})?%?$/.test(text) ? Number.parseFloat(text) : Number.NaN;
  if (percent >= 0 && percent <= 100) return percent;
  throw new UsageError(`${where}: found \`${text}\`; expected a percentage from 0 to 100, e.g. \`80\``);
}
