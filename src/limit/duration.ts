const units = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 } as const;

/** The milliseconds of a duration such as `90s`, `10m` or `1h`; `undefined` for any other text, for none, and for more than a week. */
export function parseDuration(text: string): number | undefined {
  const [, number, unit] = /^([0-9]{1,9})(ms|s|m|h)$/.exec(text) ?? [];
  if (number === undefined || !(unit === 'ms' || unit === 's' || unit === 'm' || unit === 'h')) return undefined;
  const milliseconds = Number(number) * units[unit];
  return milliseconds > 0 && milliseconds <= 7 * 24 * units.h ? milliseconds : undefined;
}
