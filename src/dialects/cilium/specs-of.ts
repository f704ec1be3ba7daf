import type { MapReader } from '../../parse/index.js';
import type { CiliumObject } from './object.js';

/** What an object holds below `spec` and `specs`, in the order in which the agent reads them; reports where there is neither. */
export function specsOf({ root }: Pick<CiliumObject, 'root'>): readonly MapReader[] {
  root.fields(['apiVersion', 'kind', 'metadata', 'spec', 'specs', 'status']);
  if (!root.isWritten('spec') && !root.isWritten('specs'))
    root.problem('found neither `spec` nor `specs`; expected one of them');
  const spec = root.map('spec');
  return [...(spec === undefined ? [] : [spec]), ...(root.maps('specs') ?? [])];
}
