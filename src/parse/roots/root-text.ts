import type { Root } from './root.js';

/** A root as it is written in a list of roots, in flow style on one line: `{kustomize: deploy/prod}`. */
export function rootText(root: Root): string {
  switch (root.kind) {
    case 'path':
      return scalarText(root.text);
    case 'kustomize':
      return flowText({ kustomize: root.directory, enableHelm: root.enableHelm ? true : undefined });
    case 'helm': {
      const { chart, release, namespace, values, set, kubeVersion } = root;
      return flowText({
        helm: {
          chart,
          release,
          namespace,
          values:
            values.length === 0 ? undefined : values.map((each) => (typeof each === 'string' ? each : each.inline)),
          set: Object.keys(set).length === 0 ? undefined : set,
          kubeVersion,
        },
      });
    }
    case 'raw':
      return flowText({ raw: root.directory });
    case 'git':
      return flowText({ git: root.ref, path: root.path });
    default:
      return root satisfies never;
  }
}

/** Plain data as YAML in flow style; keys whose value is undefined are left out. */
function flowText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flowText).join(', ')}]`;
  if (typeof value !== 'object' || value === null)
    return typeof value === 'string' ? scalarText(value) : JSON.stringify(value);
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{${entries.map(([key, each]) => `${scalarText(key)}: ${flowText(each)}`).join(', ')}}`;
}

/** A text without quotes only where no reader of YAML takes it for anything else. */
function scalarText(text: string): string {
  const isPlain = /^(?=.*[a-z/])[a-z./][\w./-]*$/i.test(text) && !/^(?:true|false|yes|no|on|off|y|n|null)$/i.test(text);
  return isPlain && !/^[.\d]+(?:e\d+)?$|^\.(?:inf|nan)$/i.test(text) ? text : JSON.stringify(text);
}
