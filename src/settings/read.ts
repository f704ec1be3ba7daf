export { parseRoot } from './read-roots.js';
export { readSettings } from './read-settings.js';
