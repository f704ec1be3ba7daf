import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{a_35 as n}from"./shared-run.js";function a(r,o){let e=/^[0-9]{1,3}(\.[0-9]{1,6})?%?$/.test(r)?Number.parseFloat(r):Number.NaN;if(e>=0&&e<=100)return e;throw new n(`${o}: found \`${r}\`; expected a percentage from 0 to 100, e.g. \`80\``)}export{a};
