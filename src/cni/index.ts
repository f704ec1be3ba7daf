export * from './configured.js';
export * from './evidence.js';
export { keepsNamespaceLabel, keepsPodLabel, type LabelFilter, usualLabelFilter } from './label-filter.js';
export * from './no-profile.js';
export * from './profile.js';
export * from './profiles.js';
export * from './recognise/index.js';
