import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  UsageError,
  apiVersion,
  countConnections,
  diffConnections,
  diffThresholds,
  exitCode,
  isCrossed,
  mapConnections,
  podsId,
  run
} from "./shared.js";
import "./shared-with-lazy-fast-glob.js";
import "./shared-with-lazy-cli-command-line-completion-and-lazy-dagrejs-dagre-and-lazy-fast-glob.js";

// src/index.ts
function run2(files, options = {}) {
  return run(files, { ...optionsFrom(options), command: options.command ?? "test" });
}
function diff(base, head, options = {}) {
  return run({ base, head }, { ...optionsFrom(options), command: "diff" });
}
function explain(files, { from, to, port }, options = {}) {
  return run(files, { ...optionsFrom(options), command: "explain", from, to, port });
}
function optionsFrom(options) {
  return {
    config: options.config,
    cni: options.cni,
    namespace: options.namespace,
    raw: options.raw ?? false,
    podCidrs: options.podCidrs ?? [],
    variables: options.variables,
    ipBlocks: options.ipBlocks,
    undeclaredNamespaces: options.undeclaredNamespaces,
    podTemplatePaths: options.podTemplatePaths,
    ingressControllers: options.ingressControllers,
    selection: { selector: options.selector, filters: options.filters ?? [], files: options.files ?? [] },
    environments: options.environments,
    map: {
      exposure: options.exposure ?? false,
      focus: options.focus ?? [],
      direction: options.direction,
      from: options.from ?? [],
      to: options.to ?? [],
      ports: options.ports ?? []
    },
    today: options.today ?? (/* @__PURE__ */ new Date()).toISOString().slice(0, 10)
  };
}
export {
  UsageError,
  apiVersion,
  countConnections,
  diff,
  diffConnections,
  diffThresholds,
  exitCode,
  explain,
  isCrossed,
  mapConnections,
  podsId,
  run2 as run
};
