import { parseCidr } from '../../sets/index.js';

/** A range with one bit less of its prefix, as it is written in full; `undefined` where it is everything, or no range. */
export function widened(text: string): string | undefined {
  const [, address = '', length] = /^([^/]+?)(?:\/(\d+))?$/.exec(text) ?? [];
  const most = address.includes(':') ? 128 : 32;
  const bits = Number(length ?? most);
  if (bits < 1 || bits > most) return undefined;
  return parseCidr(`${address}/${bits - 1}`)?.canonical;
}
