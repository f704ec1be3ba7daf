import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{a_0 as y,b_0 as E}from"./shared-process.js";import{m_0 as l,r_0 as d,t_0 as u,u_0 as x,v_0 as c,x_0 as w}from"./shared-command.js";import"./shared-command.js";import"./shared-command.js";
import"./shared-run.js";import{b_33 as s}from"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";
import{a_35 as i}from"./shared-run.js";import"./shared-command.js";import{a_6 as m}from"./shared-command.js";import"./shared-command.js";import"./shared-command.js";import"./shared-command.js";
import"./shared-command.js";import"./shared-run.js";import"./shared-esbuild.js";import{existsSync as C}from"node:fs";import{resolve as F}from"node:path";async function D(t,o,n,{io:e,explain:f,out:h,notices:P,options:p}){let{port:I,paths:$}=O(o,e.cwd),r=await E(w(f,c(n),e),{...d("map",$,{flags:n,io:e}),command:"explain",...t,port:I,http:n.http,tls:n.tls},
y(e,n.quiet)),a=await l(n.format);return n.output===void 0?await h.write(a(r,p)):await x(n.output,e.cwd,a(r,{...p,...u})),n.explainInputs===!0&&await P.write(m(r.inputs,p)),r}function O([t,...o],n){if(t===
void 0)return{port:void 0,paths:[]};if(/^(all|(TCP|UDP|SCTP|ICMP|ICMPv6)(\/.*)?)$/.test(t))return{port:t,paths:o};if(/^[0-9]+(-[0-9]+)?$/.test(t))throw new i(`\`${t}\` names no protocol: write \`TCP/${t}\
\` or \`UDP/${t}\``);let e=C(F(n,t))?void 0:s(t);if(e!==void 0)throw new i(`\`${t}\` is neither a port nor a path; did you mean \`${e}\`?`);return{port:void 0,paths:[t,...o]}}export{D as runExplain};
