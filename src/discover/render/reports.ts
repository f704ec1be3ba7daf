import { define } from '../../diagnostics/index.js';

/** Reports a root that isn't rendered because a fork may have written it and this job may hold secrets. */
export const rendererRefused = define<{ readonly program: string }>({
  code: 'discover/renderer-refused',
  severity: 'error',
  summary: 'a kustomization or chart is not rendered in a workflow that runs on pull_request_target',
  words: ({ program }) =>
    `\`${program}\` isn't run on \`pull_request_target\`: files of a fork could make it act with this workflow's secrets and token; expected the event \`pull_request\`, which is enough here; use that, or pass rendered manifests`,
});

/** Reports a root for which no program is installed. */
export const noRenderer = define<{
  readonly folder: string;
  readonly renderer: 'kustomize' | 'helm';
  /** The root, where it is the library that was asked. */
  readonly library?: { readonly root: string };
}>({
  code: 'discover/no-renderer',
  severity: 'error',
  summary: 'the program that renders a kustomization or chart is not installed',
  words: ({ folder, renderer, library }) => {
    if (library !== undefined)
      return `found \`${library.root}\`, and the library starts no program; expected files that are applied as they stand; render it first, and give what comes out`;
    return renderer === 'kustomize'
      ? `found neither \`kustomize\` nor \`kubectl\` on the PATH; expected one of them to build \`${folder}\`; install one, or pass what it builds (\`kustomize build ${folder} | reachspec test - …\`)`
      : `found no \`helm\` on the PATH; expected it to render the chart \`${folder}\`; install Helm 3 or 4, or pass what it renders (\`helm template ${folder} | reachspec test - …\`)`;
  },
});

/** Reports a source on another machine: nothing is fetched. */
export const remoteSource = define<{ readonly address: string; readonly mend: string }>({
  code: 'discover/remote-source',
  severity: 'error',
  summary: 'a kustomization or chart needs something from another machine, and nothing is fetched',
  words: ({ address, mend }) =>
    `found \`${address}\`, which is on another machine; expected a path inside the repository, since nothing is fetched; ${mend}`,
});

/** Reports a chart with a link that would have its templates read what isn't the repository's. */
export const chartLink = define<{ readonly link: string }>({
  code: 'discover/chart-link',
  severity: 'error',
  summary: 'a chart holds a symbolic link that leads out of the repository, and is not rendered',
  words: ({ link }) =>
    `found the symbolic link \`${link}\`, which leads nowhere, out of the repository or into \`.git\`; expected links to files of the repository: helm follows them, and templates can print what they lead to; remove it, or copy the file in`,
});

/** Reports a root that its program couldn't render. */
export const renderFailed = define<{ readonly problem: string }>({
  code: 'discover/render-failed',
  severity: 'error',
  summary: 'a kustomization or chart can not be rendered',
  words: ({ problem }) => problem,
});

/** Reports a git ref that can't be read. */
export const unreadableRef = define<{ readonly ref: string; readonly problem: string }>({
  code: 'discover/unreadable-ref',
  severity: 'error',
  summary: 'a git ref can not be read',
  words: ({ ref, problem }) =>
    `${problem}; expected \`${ref}\` to be a commit, branch or tag of this checkout; fetch it first (\`git fetch origin ${ref.replace(/^origin\//, '')}\`; with actions/checkout: \`fetch-depth: 0\`), or correct its name`,
});
