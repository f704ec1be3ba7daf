import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
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
  run
} from "./shared.js";
import "./shared-with-lazy-fast-glob.js";
import "./shared-with-lazy-fast-glob-and-lazy-hpcc-js-wasm-graphviz.js";

// src/index.ts
function run2(files, options = {}) {
  return run(files, { ...optionsFrom(options), command: options.command ?? "test" });
}
function diff2(base, head, options = {}) {
  return diff({ base, head }, optionsFrom(options));
}
function explain2(files, { from, to, port }, options = {}) {
  return explain(files, { ...optionsFrom(options), from, to, port });
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
  diff2 as diff,
  diffConnections,
  diffThresholds,
  exitCode,
  explain2 as explain,
  isCrossed,
  mapConnections,
  podsId,
  run2 as run
};
