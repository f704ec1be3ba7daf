import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{g_11 as t}from"./shared-command.js";function e(r){return t(r).replace(o,n=>`#${n.codePointAt(0)};`)}var o=/(?<![\p{L}\p{N}])-|-(?![\p{L}\p{N}])|\.(?!\S)|[^\p{L}\p{N} /.,:+=()…·?-]/gu;export{e as a};
