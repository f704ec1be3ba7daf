export * from './asked.js';
export * from './connections.js';
export * from './cover.js';
export * from './workloads.js';
