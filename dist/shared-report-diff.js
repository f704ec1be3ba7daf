import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{d_53 as d}from"./shared-run.js";import{a as o,b as a}from"./shared-report-text-8.js";import{v_11 as c,w_11 as l}from"./shared-command.js";function*g(n){let{apiVersion:i,kind:t,base:e,head:s,workloads:p,notes:u,diagnostics:y}=n;yield`{
"apiVersion": ${o(i)},
"kind": ${o(t)}`,yield`,
"base": ${o(e)},
"head": ${o(s)}`;for(let r of["opened","closed","uncertain"])yield`,
"${r}": `,yield*a(m(n[r]));yield`${n.equivalent===void 0?"":`,
"equivalent": ${n.equivalent}`},
"workloads": ${o(p)},
"notes": ${o(u)},
"diagnostics": `,yield*a(y),yield`
}
`}function*m(n){for(let{allow:i,unknown:t,...e}of d(n))yield{...e,allow:i.map(f),unknown:t.map(f)}}function f(n){if(!c(n))return n;let{from:i,to:t,...e}=n,s=l(n).slice(n.protocol.length+1);return s===
""?e:{...e,messages:s}}export{g as a,m as b};
