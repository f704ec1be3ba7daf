import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{a as y,b as g,c as h,d as k}from"./shared-report-text-6.js";import{d as u}from"./shared-report-text-5.js";import{c as F,d as W,e as G,g as E,h as I,k as P}from"./shared-report-test-3.js";import{
c as x,g as C,j as L}from"./shared-report-test.js";import{m as O}from"./shared-src.js";import{d as S}from"./shared-report-inputs-2.js";import{a as l,b as v}from"./shared-report-text-3.js";import{
a as w,c as j,e as A}from"./shared-report-inputs.js";import{d as $,e as d,f,g as T,m as b}from"./shared-report-text-2.js";import"./shared-diagnostics.js";import"./shared-esbuild.js";function q(t,e){let o=t.diagnostics.filter(({severity:r})=>r==="error");return L([o.map(C),t.survived.map(z)],e)}function*J(t,{review:e}){yield*F(q(t,{...e,budget:{error:10,warning:10,notice:10}}))}function z(t){
let{file:e,line:o,column:r,endLine:s,endColumn:n,operator:a,policy:m}=t;return{level:"warning",title:d(x(`no case notices ${a}: ${f(m)}`),240),message:d(x(M(t)),4e3),file:e,startLine:o,startColumn:r,...s===
o?{endColumn:n}:{}}}function M(t){let{from:e,to:o,suite:r}=t,s=g(t,3).flatMap(({words:a,lines:m})=>m.length===0?[a]:[`${a}:`,...m.map(p=>`  ${p}`)]),n=t.case===void 0?[h(t)]:[`a case that would notice\
, for spec.cases of ${f(r??"")}:`,t.case.trimEnd()];return[y(t),`- ${e}`,...o===""?[]:[`+ ${o}`],...s,...n].join(`
`)}function*N(t){let{apiVersion:e,kind:o,summary:r,survived:s,notes:n,diagnostics:a,inputs:m}=t;yield`{
"apiVersion": ${l(e)},
"kind": ${l(o)},
"summary": ${l(r)}`,yield`,
"survived": `,yield*v(s.map(({opens:p,closes:i,unsettles:c,...R})=>({...R,opens:[...u(p)],closes:[...u(i)],unsettles:[...u(c)]}))),yield`,
"notes": ${l(n)},
"diagnostics": `,yield*v(a),yield`,
"inputs": ${l(m)}
}
`}function*V(t,{review:e,tool:o}){let{diagnostics:r,survived:s}=t,n=r.flatMap(i=>G(i,e.prefix)??[]),a=n.filter(({level:i})=>i==="error"),m=n.filter(({level:i})=>i!=="error"),p=O(t);yield*P({findings:[...a,
...s.map(i=>H(i,e.prefix)),...m],rules:[...E(o.diagnostics,r),I],diagnostics:r,exit:{code:p,words:p===0?"Every policy was changed.":B}},o)}var B="The input can't be trusted: a bad file, or a case that\
 doesn't pass before anything is changed.";function H(t,e){let{policy:o,rule:r,operator:s,from:n,to:a}=t;return{ruleId:"mutate/survived",level:"warning",message:{text:d(M(t).replaceAll("](","] ("),4e3)},
location:W(t,e),relatedLocations:[],identity:[o,r,s,n,a]}}function*D(t,e){let o=A(e);for(let n of t.survived)yield*Q(n,e,o);if(e.detail==="full")for(let n of t.notes)yield*o.paragraph(`note: ${T(n)}`,["","  "],o.yellow);e.detail==="full"&&t.notes.length>0&&(yield`\

`),yield*j(t.diagnostics,e,o),e.detail==="full"&&(yield*S(t.inputs,o));for(let n of w(t.diagnostics))yield`${o.yellow(n)}
`;let{summary:r}=t,s=r.survived>0?o.red:o.green;yield`${o.bold(s(k(t)))}
`}var K=4;function*Q(t,{width:e},o){let{from:r,to:s,operator:n,suite:a}=t,m=e===void 0?U:Math.max(20,e-X),p=i=>d($(i),m);yield`${o.bold(b(t))}
`,yield*o.paragraph(y(t),["  ","    "],o.red),yield`    ${o.dim(`- ${p(r)}`)}
`,s!==""?yield`    ${o.dim(`+ ${p(s)}`)}
`:n==="remove-policy"&&(yield`    ${o.dim("+ nothing")}
`);for(let{words:i,lines:c}of g(t,K)){yield*o.paragraph(c.length===0?i:`${i}:`,["  ","    "]);for(let R of c)yield*o.paragraph(R,["    ","      "])}if(t.case===void 0)yield*o.paragraph(h(t),["  ","   \
 "],o.yellow);else{yield*o.paragraph(`a case that would notice, for spec.cases of ${f(a??"")}:`,["  ","    "]);for(let i of t.case.trimEnd().split(`
`))yield`${o.green($(`    ${i}`))}
`}yield`
`}var U=320,X=6;var jt={table:D,json:N,sarif:V,github:J};export{jt as mutationReports};
