import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{a as v}from"./shared-report-text-4.js";import{b as x,e as j,f as T,j as O}from"./shared-report-test-5.js";import"./shared-report-test-4.js";import{c_10 as c}from"./shared-command.js";import"./shared-command.js";
import"./shared-run.js";import{d_5 as b}from"./shared-command.js";import{a,b as f}from"./shared-report-text-8.js";import{a_7 as $,c_7 as R,e_7 as w}from"./shared-command.js";import{d_11 as u,e_11 as g,f_11 as y,g_11 as L,j_11 as h}from"./shared-command.js";import"./shared-run.js";import"./shared-esbuild.js";function*F({findings:i,summary:t},n){yield*x({suites:[],diagnostics:i},n),t.notices>0&&(yield`::notice::${t.notices} ${t.notices===1?"notice":"notices"}, see the other reports
`)}function*G({findings:i},{review:t}){let n=new Map;yield*f(i.map(o=>{let{code:s,severity:r,message:p,file:e,line:l}=o,m=N(o),d=(n.get(m)??0)+1;return n.set(m,d),{description:L(p),check_name:y(s),fingerprint:`${m}${d===
1?"":`-${d}`}`,severity:J[r],location:{path:e===void 0?".":c(t.prefix,e)??e,lines:{begin:l??1}}}})),yield`
`}var J={error:"critical",warning:"major",notice:"info"};function N(i){let t=j({...i,file:i.file??"."},"");return t===void 0?"":T(t)}function*P({apiVersion:i,kind:t,cni:n,summary:o,findings:s,inputs:r}){yield`{
"apiVersion": ${a(i)},
"kind": ${a(t)},
"cni": ${a(n)},
"summary": ${a(o)},
"findings": `,yield*f(s),yield`,
"inputs": ${a(r)}
}
`}function S({findings:i},{exit:t,...n}){return O({suites:[],diagnostics:i,exit:{code:t,words:{0:"No finding is as grave as `--fail-on` says.",1:"A finding is as grave as `--fail-on` says.",2:"The input\
 can't be trusted: something is an error."}[t]}},n)}function*A(i,t){let{findings:n,inputs:o,cni:s}=i,r=w(t);t.detail==="full"&&(yield`${r.dim(h(s))}

`);let p=t.detail==="full"?n:n.filter(e=>W(e,t.failOn));yield*R(p,{detail:"full",shown:q,below:e=>D(e,r)},r),t.detail==="full"&&(yield*b(o,r));for(let e of[...$(n),...i.notes])yield*r.paragraph(e,["",
"  "],r.yellow);yield*r.paragraph(v(i.summary),["","  "],r.bold)}function W({severity:i},t){return i==="error"||t!=="never"&&k[i]>=k[t]}var k={notice:0,warning:1,error:2},q={error:1e3,warning:1e3,notice:10};
function*D({fix:i},t){if(i===void 0)return;let n=E(i),o=i.equivalent===!1?"to mend it by hand: ":"to mend it: ";yield*t.wrap(`${o}${n}`,{first:"",rest:"  "})}function E({edits:i}){return i.map(({line:t,
column:n,endLine:o,endColumn:s,text:r})=>{let p=g(u(r.trim().replaceAll(/\s+/g," ")),60),e=s===1&&o>t?o-1:o,l=e>t?`lines ${t} to ${e}`:`line ${t}`;return r===""?`remove ${l}`:p===""?`remove \`-\` at ${t}\
:${n}`:t===o&&n===s?`insert \`${p}\` at ${t}:${n}`:`write \`${p}\` at ${t}:${n}`}).join(" and ")}var lt={table:A,json:P,sarif:S,github:F,gitlab:G};export{lt as lintReports};
