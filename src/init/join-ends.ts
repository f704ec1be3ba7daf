import type { PlainEnd } from './plain.js';

/** What ends are put together by: the workloads of each namespace that `ns/*` means, as cases name them. */
export type Members = ReadonlyMap<string, readonly string[]>;

/** The fewest ends that mean the same: `ns/*` for all workloads of a namespace, `cluster` for all of them, all but a few as such. */
export function joinEnds(ends: readonly PlainEnd[], members: Members, subject: PlainEnd): readonly PlainEnd[] {
  const held = new Set(ends.filter((each) => typeof each === 'string'));
  const isThere = (name: string) => held.has(name) || name === subject;
  const everyone = [...members.values()].flat();
  const missing = everyone.filter((name) => !isThere(name));
  const known = everyone.filter((name) => held.has(name));
  const others = ends.filter((each) => typeof each !== 'string' || !everyone.includes(each));
  if (known.length > mostListed && missing.length === 0) return ['cluster', ...others];
  if (known.length > mostListed && missing.length <= mostExcepted)
    return [{ all: ['cluster'], except: missing }, ...others];
  const joined = [...members].flatMap(([namespace, names]): readonly PlainEnd[] => {
    const listed = names.filter((name) => held.has(name));
    const left = names.filter((name) => !isThere(name));
    if (listed.length < 2) return listed;
    if (left.length === 0) return [`${namespace}/*`];
    if (listed.length > mostListed && left.length <= mostExcepted) return [{ all: [`${namespace}/*`], except: left }];
    return listed;
  });
  return [...joined, ...others];
}

const mostListed = 8;
const mostExcepted = 4;

/** The subjects of a case, the whole namespace by `ns/*`; nothing is left out of that but what uses the network of its node. */
export function joinSubjectEnds(subjects: readonly PlainEnd[], members: Members): readonly PlainEnd[] {
  const held = new Set(subjects.filter((each) => typeof each === 'string'));
  const joined = [...members].flatMap(([namespace, names]): readonly PlainEnd[] => {
    const listed = names.filter((name) => held.has(name));
    return listed.length > 1 && listed.length === names.length ? [`${namespace}/*`] : listed;
  });
  const everyone = new Set([...members.values()].flat());
  return [...joined, ...subjects.filter((each) => typeof each !== 'string' || !everyone.has(each))];
}
