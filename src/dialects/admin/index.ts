export { admin } from './admin-policy.js';
