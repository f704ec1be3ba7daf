export { parseRoot } from './read-roots.js';
export { readSettings } from './read-settings.js';
export { settingsSchema } from './schema.js';
export * from './settings.js';
