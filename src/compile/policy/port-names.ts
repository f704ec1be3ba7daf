import type { Claim, Profile } from '../../cni/index.js';
import type { NamedPort, Pod, WrittenPort } from '../../model/index.js';

/** The port names of a pod as the policies of a plugin know them. */
export interface PortNames {
  readonly namedPorts: readonly NamedPort[];
  /** Any number may have any name. */
  readonly mayNamePorts: boolean;
  /** Names of which it isn't known what they come to. */
  readonly uncertainNames: ReadonlySet<string>;
}

/** What decides which of a pod's ports count. */
type Reading = Readonly<Record<'sidecars' | 'inits', boolean>> & { readonly repeated: 'all' | 'last' };

/** Reads the port names of pods as a plugin does, in every way that its profile leaves open. */
export function portNamesUnder({ sidecarNames, initNames, repeatedNames }: Profile): (pod: Pod) => PortNames {
  const readings = possibleValues(sidecarNames, ['yes', 'no']).flatMap((sidecars) =>
    possibleValues(initNames, ['yes', 'no']).flatMap((inits) =>
      possibleValues(repeatedNames, ['all', 'last']).map(
        (repeated): Reading => ({ sidecars: sidecars === 'yes', inits: inits === 'yes', repeated }),
      ),
    ),
  );
  return (pod) => {
    const [first = [], ...others] = readings.map((reading) => portsIn(pod.writtenPorts, reading));
    return {
      namedPorts: first,
      mayNamePorts: pod.mayNamePorts || (initNames.is !== 'no' && pod.mayNameInitPorts),
      uncertainNames: new Set(pod.writtenPorts.map(({ name }) => name).filter((name) => differs(name, first, others))),
    };
  };
}

function possibleValues<Value extends string>({ is }: Claim<Value>, all: readonly Value[]): readonly Value[] {
  const known = all.filter((value) => value === is);
  return known.length === 0 ? all : known;
}

function portsIn(written: readonly WrittenPort[], { sidecars, inits, repeated }: Reading): readonly NamedPort[] {
  const counted = written.filter(
    ({ owner }) => owner === 'container' || (owner === 'sidecar' && sidecars) || (owner === 'init' && inits),
  );
  if (repeated === 'all') return counted;
  return counted.filter(({ name }, index) => counted.findLastIndex((each) => each.name === name) === index);
}

function differs(name: string, first: readonly NamedPort[], others: readonly (readonly NamedPort[])[]): boolean {
  const own = textOf(name, first);
  return others.some((ports) => textOf(name, ports) !== own);
}

function textOf(name: string, ports: readonly NamedPort[]): string {
  const own = ports.filter((each) => each.name === name).map(({ protocol, port }) => `${protocol}/${port}`);
  return [...new Set(own)].sort().join();
}
