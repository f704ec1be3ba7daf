import { batchKinds } from './batch.js';
import { databaseKinds } from './databases.js';
import { elasticKinds } from './elastic.js';
import { learningKinds } from './machine-learning.js';
import { messagingKinds } from './messaging.js';
import { monitoringKinds } from './monitoring.js';
import type { OperatedKind } from './operated-kind.js';
import { platformKinds } from './platform.js';
import { workflowKinds } from './workflows.js';

/** Every custom resource of which reachspec knows that its operator makes pods, and what of them is certain. */
export const operatedKinds: readonly OperatedKind[] = [
  ...monitoringKinds,
  ...databaseKinds,
  ...elasticKinds,
  ...messagingKinds,
  ...workflowKinds,
  ...batchKinds,
  ...learningKinds,
  ...platformKinds,
];
