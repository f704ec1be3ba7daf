export { unevaluated } from './unevaluated.js';
