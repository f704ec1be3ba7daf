import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  apiVersion,
  exitCode,
  mapConnections
} from "./shared.js";
import "./shared-with-lazy-fast-glob.js";
export {
  apiVersion,
  exitCode,
  mapConnections
};
