#!/usr/bin/env node
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{a as f}from"./shared-cli.js";import{a as m}from"./shared-cli-command-line.js";import"./shared-esbuild.js";import{existsSync as p,realpathSync as l,statSync as C}from"node:fs";import O from"node:module";import{dirname as A,isAbsolute as g,join as d,relative as P}from"node:path";function w(n,e){let t=Reflect.
get(O,"enableCompileCache");if(typeof t!="function"||n.includes("--no-cache")||e.NODE_COMPILE_CACHE!==void 0)return;let i=j(e,process.cwd());i!==void 0&&t(i)}function j({XDG_CACHE_HOME:n,HOME:e},t){let r=[
n,e===void 0?void 0:d(e,".cache")].find(o=>o!==void 0&&g(o));if(r===void 0||!p(r)||!x(r))return;let[a,u]=[l(r),l(t)],b=h(u).findLast(o=>p(d(o,".git")))??u,c=P(b,a);return c===".."||c.startsWith("../")||
g(c)?d(a,"reachspec/compiled"):void 0}function x(n){let{uid:e,mode:t}=C(n);return e===process.getuid?.()&&(t&18)===0}function h(n){let e=A(n);return e===n?[n]:[n,...h(e)]}import{readFileSync as L}from"node:fs";var y={"":"connectivity-test.schema.json",test:"connectivity-test.schema.json",settings:"settings.schema.json"};function v(n){let[e,t="",...i]=n;if(!(i.length>0)){if(t===""&&(e==="--version"||e==="-v"))
return`${m}
`;if(!(e!=="schema"||!Object.hasOwn(y,t)))try{return L(new URL(`./${y[t]}`,import.meta.url),"utf8")}catch{return}}}var s=process.argv.slice(2),R=v(s);R===void 0?(f(),w(s,process.env),await(await import("./lazy-cli-process.js")).runProcess(s)):await S(R);async function S(n){try{await new Promise((e,t)=>{process.
stdout.on("error",t),process.stdout.write(n,i=>i?t(i):e())})}catch(e){await(await import("./lazy-cli-process.js")).runProcess(s,e)}}
