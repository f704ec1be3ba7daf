import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{a as f}from"./shared-cli-command-line.js";import{g as a}from"./shared-dialects-cilium.js";import{b as d}from"./shared-diagnostics.js";import{relative as g,sep as w}from"node:path";import{readFile as l}from"node:fs/promises";async function p({env:e}){let o=e.GITHUB_EVENT_PATH;try{return o===void 0||o===""?void 0:JSON.parse(await l(o,"utf8"))}catch{return}}function r(e,...o){let n=m(
e,o);return typeof n=="string"?n:void 0}function x(e,...o){let n=m(e,o);return typeof n=="number"&&Number.isSafeInteger(n)&&n>0?n:void 0}function m(e,o){return o.reduce((n,t)=>typeof n=="object"&&n!==
null?Reflect.get(n,t):void 0,e)}async function T({env:e,cwd:o},n){let t=e.GITHUB_WORKSPACE||o,i=g(t,n).split(w).join("/"),s=await p({env:e}),u=r(s,"pull_request","base","sha")??r(s,"merge_group","base_sha");if(u===void 0)return{prefix:i,
changedLines:void 0};let c=e.GITHUB_SHA;return{prefix:i,changedLines:await a({folder:n,root:t,base:u,mergeCommit:c,env:e})}}async function _(e){return e.includes("sarif")&&await import("./lazy-run.js"),{version:f,diagnostics:d()}}export{p as a,r as b,x as c,T as d,_ as e};
