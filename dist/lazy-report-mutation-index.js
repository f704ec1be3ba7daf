import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{b as u}from"./shared-report-diff.js";import{a as y,b as g,c as h,d as J}from"./shared-report-text-7.js";import"./shared-report-text-6.js";import{c as F,d as G,e as P,g as E,h as I,k}from"./shared-report-test-5.js";
import{a as L,d as W}from"./shared-report-test-4.js";import{d_10 as w}from"./shared-command.js";import"./shared-command.js";import{n_53 as C}from"./shared-run.js";import{d_5 as j}from"./shared-command.js";
import{a as d,b as S}from"./shared-report-text-8.js";import{a_7 as O,c_7 as T,e_7 as A}from"./shared-command.js";import{b_11 as $,d_11 as R,e_11 as m,f_11 as p,g_11 as b,m_11 as x}from"./shared-command.js";import"./shared-run.js";
import"./shared-esbuild.js";function H(o,n){let t=o.diagnostics.filter(({severity:e})=>e==="error");return W([t.map(L),o.survived.map(K)],n)}function*N(o,{review:n}){yield*F(H(o,{...n,budget:{error:10,warning:10,notice:10}}))}function K(o){
let{file:n,line:t,column:e,endLine:i,endColumn:s,operator:r,policy:l}=o;return{level:"warning",title:m(w(`no case notices ${r}: ${p(l)}`),240),message:m(w(M(o)),4e3),file:n,startLine:t,startColumn:e,...i===
t?{endColumn:s}:{}}}function M(o){let{from:n,to:t,suite:e}=o,i=g(o,3).flatMap(({words:r,lines:l})=>l.length===0?[r]:[`${r}:`,...l.map(c=>`  ${c}`)]),s=o.case===void 0?[h(o)]:[`a case that would notice\
, for spec.cases of ${p(e??"")}:`,o.case.trimEnd()];return[y(o),`- ${n}`,...t===""?[]:[`+ ${t}`],...i,...s].join(`
`)}function*V(o){let{apiVersion:n,kind:t,summary:e,survived:i,notes:s,diagnostics:r,inputs:l}=o;yield`{
"apiVersion": ${d(n)},
"kind": ${d(t)},
"summary": ${d(e)}`,yield`,
"survived": `,yield*S(i.map(({opens:c,closes:a,unsettles:f,...v})=>({...v,opens:[...u(c)],closes:[...u(a)],unsettles:[...u(f)]}))),yield`,
"notes": ${d(s)},
"diagnostics": `,yield*S(r),yield`,
"inputs": ${d(l)}
}
`}function*D(o,{review:n,tool:t}){let{diagnostics:e,survived:i}=o,s=e.flatMap(a=>P(a,n.prefix)??[]),r=s.filter(({level:a})=>a==="error"),l=s.filter(({level:a})=>a!=="error"),c=C(o);yield*k({findings:[...r,
...i.map(a=>U(a,n.prefix)),...l],rules:[...E(t.diagnostics,e),I],diagnostics:e,exit:{code:c,words:c===0?"Every policy was changed.":Q}},t)}var Q="The input can't be trusted: a bad file, or a case that\
 doesn't pass before anything is changed.";function U(o,n){let{policy:t,rule:e,operator:i,from:s,to:r}=o;return{ruleId:"mutate/survived",level:"warning",message:{text:m(M(o).replaceAll("](","] ("),4e3)},
location:G(o,n),relatedLocations:[],identity:[t,e,i,s,r]}}function*z(o,n){let t=A(n),e=Z(o.survived);for(let r of e)yield*no(r,n,t);if(yield*_(o.survived,new Set(e),t),n.detail==="full")for(let r of o.notes)yield*t.paragraph(`note: ${b(r)}`,["","  "],t.yellow);
n.detail==="full"&&o.notes.length>0&&(yield`
`),yield*T(o.diagnostics,n,t),n.detail==="full"&&(yield*j(o.inputs,t));for(let r of O(o.diagnostics))yield`${t.yellow(r)}
`;let{summary:i}=o,s=i.survived>0?t.red:t.green;yield`${t.bold(s(J(o)))}
`}var X=10,Y=12;function Z(o){if(o.length<=Y)return o;let n=B(o).flatMap(([e])=>e??[]),t=new Set([...new Set([...n,...o])].slice(0,X));return o.filter(e=>t.has(e))}function B(o){let n=new Map;for(let t of o)
n.set(t.policy,[...n.get(t.policy)??[],t]);return[...n.values()]}var q=20;function*_(o,n,t){let e=o.filter(l=>!n.has(l));if(e.length===0)return;let i=B(e),s=`${$(e.length,"more change")} that no case \
notices, by policy (each with its case: --format json):`;yield*t.paragraph(s,["","  "],t.red);for(let l of i.slice(0,q))yield*t.paragraph(oo(l),["  ","    "]);let r=i.length-q;r>0&&(yield`  and of ${r===
1?"one more policy":`${r} more policies`}
`),yield`
`}function oo(o){let[n]=o;return n===void 0?"":`${x(n)} ${p(n.policy)}: ${$(o.length,"change")}`}var to=4;function*no(o,{width:n},t){let{from:e,to:i,operator:s,suite:r}=o,l=n===void 0?eo:Math.max(20,n-
ro),c=a=>m(R(a),l);yield`${t.bold(x(o))}
`,yield*t.paragraph(y(o),["  ","    "],t.red),yield`    ${t.dim(`- ${c(e)}`)}
`,i!==""?yield`    ${t.dim(`+ ${c(i)}`)}
`:s==="remove-policy"&&(yield`    ${t.dim("+ nothing")}
`);for(let{words:a,lines:f}of g(o,to)){yield*t.paragraph(f.length===0?a:`${a}:`,["  ","    "]);for(let v of f)yield*t.paragraph(v,["    ","      "])}if(o.case===void 0)yield*t.paragraph(h(o),["  ","  \
  "],t.yellow);else{yield*t.paragraph(`a case that would notice, for spec.cases of ${p(r??"")}:`,["  ","    "]);for(let a of o.case.trimEnd().split(`
`))yield`${t.green(R(`    ${a}`))}
`}yield`
`}var eo=320,ro=6;var Io={table:z,json:V,sarif:D,github:N};export{Io as mutationReports};
