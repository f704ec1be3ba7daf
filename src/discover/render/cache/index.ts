export { cacheFolder } from './cache-folder.js';
export type { Build, RenderCache, RenderInputs } from './render-cache.js';
export { createRenderCache } from './render-cache.js';
