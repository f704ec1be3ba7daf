export type { HelmRequest } from './helm.js';
export { renderHelm } from './helm.js';
export { renderKustomize } from './kustomize.js';
export type { GitFiles, GitRequest } from './read-git.js';
export { readGit } from './read-git.js';
export type { Renderer } from './renderer.js';
export { createRenderer } from './renderer.js';
export type { RenderOptions, RenderResult } from './result.js';
