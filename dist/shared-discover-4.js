import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{statSync as t}from"node:fs";function n(r){try{return t(r).isDirectory()?"folder":"file"}catch{return"nothing"}}export{n as a};
