export * from './arrange.js';
export * from './dialect.js';
export { openClaim } from './doubt.js';
export * from './effects.js';
export type { PluginRemark } from './enforcement.js';
export * from './policy.js';
export type { LookUpName } from './rule-reading.js';
