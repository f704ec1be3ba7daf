import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{a_10 as R,b_10 as O,c_10 as j,d_10 as L}from"./shared-command.js";import{a_9 as P}from"./shared-command.js";import{d_11 as D,e_11 as C,f_11 as c,g_11 as v,h_11 as x,j_11 as M,m_11 as p}from"./shared-command.js";function T({result:n,cni:e,environment:o}){let{name:t,status:i,file:r,line:s,column:l}=n,a=[...P(n)].map(({kind:u,text:f})=>u==="place"?`  ${f}`:f),d=e.source==="default"?[]:[M(e)],y=o==="default"?[]:
[`environment ${c(o)}`];return{level:w(n),title:g(`${x[i].word}: ${c(t)}`,$),message:g([c(t),...a,...y,...d].join(`
`),A),file:r,startLine:s,startColumn:l}}function h(n){let{code:e,severity:o,message:t,file:i,line:r,column:s,endLine:l=r,endColumn:a,related:d}=n,y=d.slice(0,5).map(u=>`${p(u)} ${v(u.message)}`);return{
level:o==="error"?"error":"warning",title:g(c(e),$),message:g([v(t),...y].join(`
`),A),...i===void 0?{}:{file:i},...r===void 0?{}:{startLine:r},...s===void 0?{}:{startColumn:s},...a===void 0||l!==r?{}:{endColumn:a}}}function k(n){let e=new Map;for(let o of n)for(let t of o.decisions.
filter(({action:i})=>i===o.actual)){if(t.file===void 0||t.line===void 0)continue;let i=JSON.stringify([w(o),t.file,t.line]),r=e.get(i);r===void 0?e.set(i,[{result:o,decision:t}]):r.push({result:o,decision:t})}
return[...e.values()].flatMap(S)}function S(n){let[e]=n;if(e===void 0)return[];let{file:o,line:t,column:i,endLine:r,endColumn:s,policy:l="",rule:a="",direction:d,action:y}=e.decision,u=[...new Map(n.map(
({result:m})=>[p(m),m])).values()],f=u.slice(0,10).map(m=>`${x[m.status].word}: ${c(m.name)} (${p(m)})`),B=u.length>f.length?[`… and ${u.length-f.length} more`]:[],b=`${d} ${y}: ${c(`${l} ${a}`.trim())}`;
return[{level:w(e.result),title:g(b,$),message:g([b,"this line decides",...f,...B].join(`
`),A),...o===void 0?{}:{file:o},...t===void 0?{}:{startLine:t},...i===void 0?{}:{startColumn:i},...r===void 0?{}:{endLine:r},...s===void 0?{}:{endColumn:s}}]}function w({status:n,severity:e}){return n===
"failed"&&e==="warning"?"warning":"error"}var A=4e3,$=200;function g(n,e){return C(L(n),e)}var X={error:9,warning:10,notice:9};function Y(n,e){let o=n.suites.flatMap(({cases:s,cni:l,environment:a})=>s.filter(N).map(d=>({result:d,cni:l,environment:a}))),t=o.map(({result:s})=>s),i=s=>n.diagnostics.
filter(l=>l.severity===s),r=[o.map(T),i("error").map(h),k(t),i("warning").map(h),e.last??[]];return J(r,e)}function J(n,{budget:e,prefix:o,changedLines:t}){let i=n.flatMap(l=>R(l.map(a=>I(a,o)),t,a=>a).
map(a=>_(a,t))),r={...e},s=i.filter(({level:l})=>r[l]-- >0);return{shown:s,leftOut:i.length-s.length}}function N({status:n}){return n==="failed"||n==="errored"}function _(n,e){let{endLine:o,startColumn:t,
endColumn:i,...r}=n,s=O(n,e);return s===void 0||s===r.startLine?{...r,...t===void 0?{}:{startColumn:t},...i===void 0?{}:{endColumn:i}}:{...r,startLine:s}}function I(n,e){let{file:o,startLine:t,startColumn:i,
endLine:r,endColumn:s,...l}=n;if(o===void 0)return l;let a=j(e,o);if(a===void 0||D(a)!==a||a.trim()!==a){let d=L(p({file:o,line:t,column:i}));return{...l,message:C(`${d}
${l.message}`,A)}}return{...n,file:a}}export{h as a,X as b,Y as c,J as d};
