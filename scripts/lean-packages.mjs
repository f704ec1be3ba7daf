// Plugins of esbuild: what packages bring, or do when they are loaded, and no run of ours needs.

import { readFileSync } from 'node:fs';

/** `@actions/core` brings a whole HTTP client for OpenID Connect tokens, which reachspec never asks for. */
const withoutIdTokens = {
  name: 'without-id-tokens',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/oidc-utils\.js$/ }, () => ({ path: 'oidc-utils', namespace: 'stub' }));
    onLoad({ filter: /./, namespace: 'stub' }, () => ({
      contents: "export class OidcClient { static getIDToken() { throw new Error('not bundled'); } }",
    }));
  },
};

/** commander loads Node's module for programs, and sockets with it, for commands that are files of their own: there are none. */
const withoutPrograms = replacing('without-programs', /commander\/lib\/command\.js$/, {
  pattern: /require\('node:child_process'\)/g,
  times: 1,
  by: '{}',
});

/** ip-num reads the well-known ranges when it is loaded, for questions that reachspec never asks; so they are read when asked for. */
const withLazyRanges = replacing('with-lazy-ranges', /ip-num\/dist\/src\/IPNumber\.js$/, {
  pattern: /^(IPv[46])\.([A-Z_]+_RANGES?) = (\[[^\]]*\]|.*);$/gm,
  times: 12,
  by: "Object.defineProperty($1, '$2', { get: () => $3 });",
});

export const leanPackages = [withoutIdTokens, withoutPrograms, withLazyRanges];

/** Replaces a pattern in a file; fails where that is not there so often, as in another version of the package. */
function replacing(name, filter, { pattern, times, by }) {
  return {
    name,
    setup({ onLoad }) {
      onLoad({ filter }, ({ path }) => {
        const text = readFileSync(path, 'utf8');
        const found = text.match(pattern)?.length ?? 0;
        if (found !== times) throw new Error(`${path}: ${pattern} is there ${found} times, not ${times}`);
        return { contents: text.replace(pattern, by), loader: 'js' };
      });
    },
  };
}
