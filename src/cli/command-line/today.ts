import { shownName } from '../../report/index.js';
import { UsageError } from '../../run/index.js';
import type { Io } from '../io.js';

/** The date of the run, as YYYY-MM-DD in UTC: `--today`, else `SOURCE_DATE_EPOCH`, else the clock. */
export function todayFrom(flag: string | undefined, { env, now }: Pick<Io, 'env' | 'now'>): string {
  if (flag !== undefined) return checkedDate(flag);
  const epoch = env['SOURCE_DATE_EPOCH'] ?? '';
  if (epoch === '') return dayOf(now());
  const date = new Date(Number(epoch) * 1000);
  if (/^\d+$/.test(epoch) && isInCalendar(date)) return dayOf(date);
  throw new UsageError(`SOURCE_DATE_EPOCH is \`${shownName(epoch)}\`; expected seconds since 1970`);
}

function checkedDate(text: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  if (/^\d{4}-\d\d-\d\d$/.test(text) && isInCalendar(date) && dayOf(date) === text) return text;
  throw new UsageError(`\`--today ${shownName(text)}\` is no date; expected one like \`2026-12-31\``);
}

function isInCalendar(date: Date): boolean {
  return !Number.isNaN(date.getTime()) && date.getUTCFullYear() <= 9999;
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
