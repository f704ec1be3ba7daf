export * from './relocate.js';
