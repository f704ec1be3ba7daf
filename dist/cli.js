#!/usr/bin/env node
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{a as f}from"./shared-cli-command-line.js";import"./shared-esbuild.js";import{existsSync as m,realpathSync as p,statSync as b}from"node:fs";import C from"node:module";import{dirname as O,isAbsolute as l,join as d,relative as A}from"node:path";function g(n,e){let t=Reflect.
get(C,"enableCompileCache");if(typeof t!="function"||n.includes("--no-cache")||e.NODE_COMPILE_CACHE!==void 0)return;let i=P(e,process.cwd());i!==void 0&&t(i)}function P({XDG_CACHE_HOME:n,HOME:e},t){let r=[
n,e===void 0?void 0:d(e,".cache")].find(o=>o!==void 0&&l(o));if(r===void 0||!m(r)||!j(r))return;let[a,u]=[p(r),p(t)],R=w(u).findLast(o=>m(d(o,".git")))??u,c=A(R,a);return c===".."||c.startsWith("../")||
l(c)?d(a,"reachspec/compiled"):void 0}function j(n){let{uid:e,mode:t}=b(n);return e===process.getuid?.()&&(t&18)===0}function w(n){let e=O(n);return e===n?[n]:[n,...w(e)]}import{readFileSync as x}from"node:fs";var h={"":"connectivity-test.schema.json",test:"connectivity-test.schema.json",settings:"settings.schema.json"};function y(n){let[e,t="",...i]=n;if(!(i.length>0)){if(t===""&&(e==="--version"||e==="-v"))
return`${f}
`;if(!(e!=="schema"||!Object.hasOwn(h,t)))try{return x(new URL(`./${h[t]}`,import.meta.url),"utf8")}catch{return}}}var s=process.argv.slice(2),v=y(s);v===void 0?(g(s,process.env),await(await import("./lazy-cli-process.js")).runProcess(s)):await S(v);async function S(n){try{await new Promise((e,t)=>{process.stdout.
on("error",t),process.stdout.write(n,i=>i?t(i):e())})}catch(e){await(await import("./lazy-cli-process.js")).runProcess(s,e)}}
