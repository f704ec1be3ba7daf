export * from './fields-with-variables.js';
export * from './problems.js';
export * from './substitute.js';
export * from './syntax.js';
export * from './values.js';
export * from './variable-file.js';
