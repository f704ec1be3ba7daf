import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{a_0 as $,b_0 as v}from"./shared-process.js";import{l_0 as c,r_0 as y,t_0 as D,u_0 as x,v_0 as R,x_0 as g}from"./shared-command.js";import"./shared-command.js";import"./shared-command.js";
import"./shared-run.js";import{b_26 as l}from"./shared-run.js";import"./shared-run.js";import{a_35 as f}from"./shared-run.js";import"./shared-command.js";import{a_6 as m}from"./shared-command.js";import"./shared-command.js";import{f_53 as a,g_53 as h,n_53 as w}from"./shared-run.js";import"./shared-command.js";import"./shared-command.js";
import{f_11 as u}from"./shared-command.js";import"./shared-run.js";import"./shared-esbuild.js";function O(t){let i=t.flatMap(e=>e.split(",")).map(e=>e.trim()).filter(e=>e!=="");if(t.length>0&&i.length===0)throw new f(`\`--fail-on\` names nothing; ${q}`);if(i.includes("never")){if(i.length===1)return[];
throw new f("`--fail-on`: `never` excludes every other value")}return i.map(e=>{let o=a.find(s=>s===e);if(o!==void 0)return o;throw new f(`\`--fail-on\`: unknown value \`${u(e)}\`; ${q}${l(e,[...a,"ne\
ver"])}`)})}var q=`allowed are ${[...a,"never"].map(t=>`\`${t}\``).join(", ")}`;async function z(t,{paths:i,flags:e},{io:o,compare:s,out:b,notices:p,options:n}){let F=O(e.failOn??[]),I={...y("map",i,{flags:e,io:o}),command:"diff",...t},r=await v(g(s,R(e),o),I,$(o,e.quiet)),d=await c(
e.format);return e.output===void 0?await b.write(d(r,n)):await x(e.output,o.cwd,d(r,{...n,...D})),e.explainInputs===!0&&(await p.write([`${r.base.name}:
`,...m(r.base.inputs,n)]),await p.write([`${r.head.name}:
`,...m(r.head.inputs,n)])),w(r)||(h(r,F)?1:0)}export{z as runDiff};
