import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{a as I}from"./shared-report-diff.js";import{a as U,m as F}from"./shared-report-pull-request.js";import"./shared-report-text-5.js";import"./shared-report-text-4.js";import"./shared-report-text-7.js";
import{c as w,d as b,e as R,f as x,g as $,h as C,i as l,j as v}from"./shared-report-text-6.js";import{a as d,e as T}from"./shared-report-test-3.js";import"./shared-command.js";import"./shared-command.js";
import"./shared-command.js";import"./shared-run.js";import"./shared-report-text-3.js";import{d_5 as E}from"./shared-command.js";import"./shared-report-text-8.js";import{a_7 as h,c_7 as k,e_7 as M}from"./shared-command.js";import{b_11 as u,c_11 as L,d_11 as g,e_11 as O,f_11 as P,g_11 as f,j_11 as j,m_11 as S,t_11 as B}from"./shared-command.js";import"./shared-run.js";import"./shared-esbuild.js";function*H(n,t){yield A(n)}function A(n,t=F){return U([...K(n)],t)}function*K(n){let{base:t,head:e,opened:r,closed:o,uncertain:s,notes:i,diagnostics:a}=n,c=`${d(l(t))} → ${d(l(e))}`,m=h(a).map(p=>`
${d(p)}
`);yield{what:"",heading:`### ${d(v(n))}

${c}
${m.join("")}`,items:[]},yield*G("Opened",r),yield*G("Closed",o),yield*G("Uncertain",s),yield{what:"notes",heading:`
`,items:i.map(p=>`- ${d(f(p))}
`)},yield{what:"errors",heading:`
#### Errors in the files

`,items:a.filter(({severity:p})=>p==="error").map(({side:p,file:D,line:_,message:q})=>{let z=D===void 0?"":`${d(S({file:D,line:_}))}: `;return`- ${p==="base"?`at ${d(l(t))} only: `:""}${z}${d(f(q))}
`})}}function*G(n,t){for(let{words:e,connections:r,groups:o}of w(t))yield{what:"changes",heading:`
#### ${n} ${e}: ${u(r,"connection")}

`,items:o.map(Q)}}function Q({because:n,changes:t}){let e=t.flatMap(o=>{let s=d($(o.coveredBy)),i=o.coveredBy.length===0?`**${s}**`:s,a=[...new Set(o.unknown.map(({reason:y})=>y))].map(y=>d(f(y))),c=a.
length===0?"":` (was ${o.was}, is ${o.now}: ${a.join("; ")})`,m=o.reasons.length>1&&o.reasons.includes("cloud-metadata")?` (${C})`:"";return x(o).map(y=>`- ${d(y)}${m}${c}; ${i}
`)}),r=n.map((o,s)=>{let i=R(o).map(({sign:a,place:c,excerpt:m})=>`${a} ${T(g(`${c}  ${m}`))}`);return`  ${s===0?"because":"and"} ${d(b(o))}
  <pre>
${i.map(a=>`  ${a}
`).join("")}  </pre>
`});return`${e.join("")}${r.length===0?"":`
${r.join(`
`)}
`}`}function*N(n,t){let e=M(t);yield*V(n,e),yield*W("Opened",n.opened,e.red,e),yield*W("Closed",n.closed,e.green,e),yield*W("Uncertain",n.uncertain,e.yellow,e),yield*J("Workloads added",n.workloads.added,
e),yield*J("Workloads removed",n.workloads.removed,e);for(let r of n.notes)yield*e.paragraph(`note: ${f(r)}`,["","  "],e.yellow);if(n.notes.length>0&&(yield`
`),yield*oe(n,t,e),t.detail==="full")for(let[r,{inputs:o}]of[["Base",n.base],["Head",n.head]])yield`${e.bold(r)}
`,yield*E(o,e);for(let r of h(n.diagnostics))yield`${e.yellow(r)}
`;yield`${e.bold(v(n))}
`}function*V({base:n,head:t},e){yield*e.paragraph(`${l(n)} → ${l(t)}`,["","  "],e.bold);let[r,o]=[j(n.cni),j(t.cni)],s=r===o?o:`${r}; now ${o}`;yield*e.paragraph([s,...t.families].join(" · "),["","\
  "],e.dim),yield`
`}function*W(n,t,e,r){for(let{words:o,connections:s,groups:i}of w(t)){yield`${r.bold(e(`${n} ${o}: ${u(s,"connection")}`))}
`;for(let a of i)yield*X(a,r);yield`
`}}function*X({because:n,changes:t},e){for(let[r,o]of t.entries()){for(let a of x(o))yield*e.paragraph(a,["  ","      "]);o.reasons.length>1&&o.reasons.includes("cloud-metadata")&&(yield*e.paragraph(C,
["    ","      "],e.yellow)),(o.was==="unknown"||o.now==="unknown")&&(yield*Z(o,e));let s=t[r+1],i=$(o.coveredBy);s!==void 0&&$(s.coveredBy)===i||(yield*e.paragraph(i,["    ","      "],o.coveredBy.length===
0?e.yellow:e.dim))}for(let[r,o]of n.entries()){yield*e.paragraph(`${r===0?"because":"and"} ${b(o)}`,["    ","      "]);for(let{sign:s,place:i,excerpt:a}of R(o)){let c=`      ${s} ${i}  `,m=e.width===void 0?
Y:Math.max(20,e.width-L(c));yield`${e.dim(`${c}${O(g(a),m)}`.trimEnd())}
`}}}var Y=320;function*Z({was:n,now:t,unknown:e},r){let o={allow:"allowed",deny:"denied",unknown:"unknown"};yield`    was ${o[n]}, is ${o[t]}
`;for(let s of new Set(e.map(i=>i.reason))){let i=B(e.filter(a=>a.reason===s));yield*r.paragraph(`${i}: ${f(s)}`,["      ","      "])}}function*J(n,t,e){if(t.length===0)return;let r=t.slice(0,ee).map(
({id:s})=>P(s)),o=t.length-r.length;yield*e.paragraph(`${n}: ${r.join(", ")}${o>0?` and ${o} more`:""}`,["","  "]),yield`
`}var ee=20;function*oe({base:n,diagnostics:t},e,r){let o=t.filter(({side:i})=>i!=="base");yield*k(o,e,r);let s=t.filter(({side:i})=>i==="base").map(i=>({...i,message:`at ${l(n)} only: ${i.message}`}));
yield*k(s,e,r)}var ve={table:N,json:I,markdown:H};export{ve as diffReports};
