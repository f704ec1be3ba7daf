export * from './profiles.js';
export * from './recognise.js';
