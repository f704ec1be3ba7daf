export { readSettings } from './read-settings.js';
export { settingsSchema } from './schema.js';
export * from './settings.js';
