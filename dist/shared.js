import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);

// src/result.ts
var apiVersion = "reachspec.dev/v1alpha1";
function* mapConnections(map) {
  for (const source of map.workloads) {
    for (const destination of map.workloads) {
      if (source.id === destination.id) continue;
      const reach = map.between[source.class * map.classes + destination.class];
      if (reach !== void 0 && !isNothing(reach)) {
        yield {
          from: { workload: source.id },
          to: { workload: destination.id },
          allow: reach.allow,
          unknown: reach.unknown
        };
      }
    }
    for (const { cidrs, allow, unknown } of map.toAddresses[source.class] ?? []) {
      yield { from: { workload: source.id }, to: { cidrs }, allow, unknown };
    }
  }
  for (const destination of map.workloads) {
    for (const { cidrs, allow, unknown } of map.fromAddresses[destination.class] ?? []) {
      yield { from: { cidrs }, to: { workload: destination.id }, allow, unknown };
    }
  }
}
function exitCode(result) {
  if (result.diagnostics.some(({ severity }) => severity === "error")) return 2;
  if (result.kind === "ReachabilityMap") return 0;
  const cases = result.suites.flatMap((suite) => suite.cases);
  if (cases.some(({ status }) => status === "errored")) return 2;
  return cases.some(({ status, severity }) => status === "failed" && severity === "error") ? 1 : 0;
}
function isNothing(reach) {
  return reach.allow.length === 0 && reach.unknown.length === 0;
}

export {
  apiVersion,
  mapConnections,
  exitCode
};
