export * from './network-policy.js';
