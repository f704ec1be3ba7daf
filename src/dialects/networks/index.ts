export { networks } from './networks.js';
