import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{b}from"./shared-report-text-3.js";import{d_5 as R}from"./shared-command.js";import{a as f,b as C}from"./shared-report-text-8.js";import{a_7 as $,c_7 as w,e_7 as v}from"./shared-command.js";
import{b_11 as y,f_11 as m,m_11 as u}from"./shared-command.js";import{a_14 as g}from"./shared-run.js";import"./shared-esbuild.js";function*h(t){let{apiVersion:s,kind:e,summary:o,tests:n,rules:r,isolations:i,workloads:l,diagnostics:a,inputs:c}=t;yield`{
"apiVersion": ${f(s)},
"kind": ${f(e)}`,yield`,
"summary": ${f(o)},
"tests": ${f(n)}`;let d={rules:r,isolations:i,workloads:l,diagnostics:a};for(let[p,x]of Object.entries(d))yield`,
"${p}": `,yield*C(x);yield`,
"inputs": ${f(c)}
}
`}function*j(t,s){let e=v(s),o=s.detail==="full";for(let[a,c]of L(t)){let d=o?c:c.filter(({covered:p})=>!p);if(d.length!==0){yield`${e.bold(m(a))}
`;for(let p of d)yield`${F(p,e)}
`}}yield`
`,yield*T(t,e),yield*w(t.diagnostics,s,e),o&&(yield*R(t.inputs,e));for(let a of $(t.diagnostics))yield`${e.yellow(a)}
`;for(let a of e.wrap(`covered: ${b(t.summary)}`,{first:"",rest:"  "}))yield`${e.bold(a)}
`;let{passed:n,failed:r,errored:i,skipped:l}=t.tests;yield`${n} passed, ${r} failed, ${i} errored, ${l} skipped
`}function L({rules:t,isolations:s}){let e=new Map;for(let o of[...s,...t]){let n=e.get(o.policy);n===void 0?e.set(o.policy,[o]):n.push(o)}return e}function F({rule:t,direction:s,covered:e,cases:o,file:n,
line:r},i){let l=t===void 0?`isolation, ${s}`:m(t),a=e?y(o.length,"case"):"no case";return`  ${e?i.green("✓"):i.red("✗")} ${u({file:n,line:r})} ${l}: ${a}`}function*T({workloads:t},s){let e=t.filter(
({covered:o})=>!o);if(e.length!==0){yield`${s.bold("No case is about")}
`;for(let o of["ingress","egress"]){let n=e.filter(r=>r.direction===o).map(({id:r})=>m(r));if(n.length!==0)for(let r of s.wrap(`${o} of ${n.join(", ")}`,{first:"  ",rest:"    "}))yield`${r}
`}yield`
`}}function*k({rules:t}){let s=new Map;for(let e of t){let o=s.get(e.file);o===void 0?s.set(e.file,[e]):o.push(e)}for(let[e,o]of[...s].sort(([n],[r])=>g(n,r))){let n=new Map;for(let{line:i,cases:l}of o)n.
set(i,new Set([...n.get(i)??[],...l]));let r=[...n].sort(([i],[l])=>i-l);yield`TN:
SF:${e.replaceAll(/[\r\n]/g," ")}
`;for(let[i,l]of r)yield`DA:${i},${l.size}
`;yield`LF:${r.length}
LH:${r.filter(([,i])=>i.size>0).length}
end_of_record
`}}var q={table:j,json:h,lcov:k};export{q as coverageReports};
