import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{a_0 as y,b_0 as E}from"./shared-process.js";import{m_1 as l,r_1 as d,t_1 as u,u_1 as x,v_1 as c,x_1 as w}from"./shared-command.js";import"./shared-command.js";import"./shared-command.js";
import"./shared-run.js";import{b_33 as s}from"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";
import{a_35 as i}from"./shared-run.js";import"./shared-command.js";import{a_6 as m}from"./shared-command.js";import"./shared-command.js";import"./shared-command.js";import"./shared-command.js";
import"./shared-command.js";import"./shared-run.js";import"./shared-esbuild.js";import{existsSync as g}from"node:fs";import{resolve as C}from"node:path";async function D(n,o,t,{io:e,explain:f,out:h,notices:P,options:a}){let{port:I,paths:$}=F(o,e.cwd),r=await E(w(f,c(t),e),{...d("map",$,{flags:t,io:e}),command:"explain",...n,port:I},y(e,t.quiet)),p=await l(
t.format);return t.output===void 0?await h.write(p(r,a)):await x(t.output,e.cwd,p(r,{...a,...u})),t.explainInputs===!0&&await P.write(m(r.inputs,a)),r}function F([n,...o],t){if(n===void 0)return{port:void 0,
paths:[]};if(/^(all|(TCP|UDP|SCTP|ICMP|ICMPv6)(\/.*)?)$/.test(n))return{port:n,paths:o};if(/^[0-9]+(-[0-9]+)?$/.test(n))throw new i(`\`${n}\` names no protocol: write \`TCP/${n}\` or \`UDP/${n}\``);let e=g(
C(t,n))?void 0:s(n);if(e!==void 0)throw new i(`\`${n}\` is neither a port nor a path; did you mean \`${e}\`?`);return{port:void 0,paths:[n,...o]}}export{D as runExplain};
