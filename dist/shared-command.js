import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{d_13 as ge,h_13 as it}from"./shared-run.js";import{resolve as nt}from"node:path";function W(e,t){let r=nt(t,e);return it(ge(r)??r,ge(t)??t)}import{existsSync as ye,mkdirSync as at,statSync as st}from"node:fs";import{dirname as lt}from"node:path";function Y(e,t=511){let r=[];for(let o=e;!ye(o);o=lt(o))r.push(o);for(let o of r.reverse())ft(
o,t)}function ft(e,t){try{at(e,{mode:t})}catch(r){if(!ye(e)||!st(e).isDirectory())throw r}}import{a_23 as er}from"./shared-run.js";import{a_13 as G,b_13 as Fe,j_13 as tr,k_13 as Ce,l_13 as z}from"./shared-run.js";import{a_35 as v,b_35 as Ne,c_35 as rr}from"./shared-run.js";import{a_14 as dt}from"./shared-run.js";function j(e,{first:t,rest:r},o){let i=o??Number.POSITIVE_INFINITY,n=[],s=t,a=!0;for(let f of e.split(" ").filter(m=>m!==""))!a&&y(s)+1+y(f)>i&&(n.push(s),s=r,a=
!0),s+=a?f:` ${f}`,a=!1;return[...n,s]}function p(e,t,r=`${t}s`){return`${e} ${e===1?t:r}`}var mt=new RegExp("[\\u1100-\\u115f\\u2e80-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uff\
e6]|\\p{Emoji_Presentation}","u");function y(e){if(/^[\x20-\x7e]*$/.test(e))return e.length;let t=0;for(let r of e)t+=new RegExp("\\p{M}","u").test(r)?0:mt.test(r)?2:1;return t}var ct=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}]/gu;
function w(e){return e.replace(ct,t=>`\\u{${(t.codePointAt(0)??0).toString(16)}}`)}function E(e,t){return e.length<=t?e:`${ut(e.slice(0,Math.max(0,t-1)))}…`}function d(e){return E(w(E(e,2*we)),we)}function h(e){
return E(w(E(e,2*ve)),ve)}var we=320,ve=2e3;function ut(e){return/[\ud800-\udbff]$/.test(e)?e.slice(0,-1):e}var C={passed:{symbol:"✓",word:"passed",colour:"green"},failed:{symbol:"✗",word:"failed",
colour:"red"},errored:{symbol:"!",word:"errored",colour:"yellow"},skipped:{symbol:"-",word:"skipped",colour:"dim"},expectedFailure:{symbol:"~",word:"failed as expected",colour:"cyan"}};function J({summary:e,
diagnostics:t}){let{passed:r,failed:o,errored:i,skipped:n,expectedFailures:s,pairs:a}=e,f=t.filter(({severity:c})=>c==="error"),m=f.every(({file:c})=>c!==void 0)?" in files":"",l=f.length===0?"":`, ${p(
f.length,"error")}${m}`,u=s>0?`, ${p(s,"expected failure")}`:"";return`${r} passed, ${o} failed, ${i} errored, ${n} skipped${u}${l} (${p(a,"pair")} checked)`}function K(e){return`CNI: ${_e(e)}`}function _e({
name:e,title:t,version:r,source:o,file:i,line:n,enforcement:s,staged:a}){let f=d(e==="conformant"?e:t),m=i===void 0?void 0:$({file:i,line:n}),l=o==="flag"?"--cni":m??pt[o],u=a===!0?", with staged poli\
cies":"",c=`${f}${r===void 0?"":` ${d(r)}`} (${l})${u}`;return s===void 0?c:`${c}; ${h(s)}`}var pt={flag:"--cni",test:"spec.cni",settings:"settings",recognised:"recognised",default:"default"};function Z({
words:e,file:t,line:r}){return t===void 0?h(e):`${h(e)} (${$({file:t,line:r})})`}function $({file:e,line:t,column:r}){return t===void 0?d(e):`${d(e)}:${t}${r===void 0?"":`:${r}`}`}function Q(e){let{from:t,
to:r,protocol:o,port:i,family:n}=e,s=i===void 0?d(o):`${d(o)}/${i}`;return`${[{end:t,pods:e.fromPods},{end:r,pods:e.toPods}].map(({end:a,pods:f})=>a==="hypothetical"?ht(e):ke(a,f)).join(" → ")} ${s}${n===
"IPv6"?" over IPv6":""}`}function ke(e,t){return t===void 0?d(e):`${d(e)} (${Be(t)})`}function Be(e){let t=e.slice(0,3).map(d).join(", "),r=e.length>3?` and ${e.length-3} more`:"";return`${e.length===
1?"pod":"pods"} ${t}${r}`}function ht({podLabels:e,namespaceLabels:t}){return`hypothetical pod${e===void 0?"":q(" with labels",e)||" without labels"}${t===void 0?"":` in ${$t(t)}`}`}function $t({[xt]:e,
...t}){return e===void 0?`a namespace ${q("labelled",t)||"without labels"}`:`namespace ${d(e)}${q(" labelled",t)}`}var xt="kubernetes.io/metadata.name";function q(e,t){let r=Object.entries(t).sort(([o],[
i])=>dt(o,i)).map(([o,i])=>d(`${o}=${i}`));return r.length===0?"":`${e} ${r.join(", ")}`}function X({nearestMiss:e,actual:t}){if(e!==void 0)return`${t==="allow"?"why it is allowed":"nearest miss"}: ${h(
e)}`}function T({expected:e,actual:t,pairs:r}){if(t===void 0)return"";let o=e===void 0?"":`expected ${d(e)}, `;return r.checked<=1||r.differing===0?`${o}found ${t}`:`${o}found ${t}: ${r.differing} of ${r.
checked} pairs ${r.differing===1?"differs":"differ"}`}function gt(e){return h(e.message)||T(e)||C[e.status].word}function yt(e){let[t,r]=[e.filter(i=>!V(i)),e.filter(V)],o=t.map(({protocol:i,from:n,to:s,
only:a})=>{let f=n===1&&s===65535?d(i):`${d(i)}/${n===s?n:`${n}-${s}`}`;return a===void 0?f:`${f} (${je(a)})`});return[...["TCP","UDP","SCTP"].every(i=>o.includes(i))&&o.length===3?["all"]:o,...r.map(
Ie)].join(", ")}function je(e){let t=e.length-be;return`${e.slice(0,be).map(h).join(" or ")}${t>0?` or ${t} more`:""} only`}var be=3;function V({protocol:e}){return e==="ICMP"||e==="ICMPv6"}function Ie({
protocol:e,from:t,to:r}){let o=i=>`${Math.floor(i/256)}/${i%256}`;return t===0&&r===65535?e:t%256===0&&r===t+255?`${e}/${t/256}`:t===r?`${e}/${o(t)}`:`${e}/${o(t)}-${o(r)}`}function wt({name:e,file:t,environment:r,cni:o}){let i=[...r==="default"?[]:[r],...o.source==="test"||o.source==="flag"?[o.version===void 0?o.name:`${o.name} ${o.version}`]:[],...o.staged===!0?["stage\
d"]:[]];return w(`${e.trim()===""?t:e}${i.length===0?"":` (${i.join(", ")})`}`)}function ee({name:e,environment:t}){return t==="default"?e:`${e} (${t})`}function*te(e){let t=T(e);t!==""&&(yield{kind:"\
verdict",text:t}),yield*bt(e);for(let o of e.decisions)yield*kt(o);yield*_t(e);for(let{fact:o,remedy:i}of e.unknowns)yield{kind:"unknown",text:`unknown: ${h(o)}`},i!==""&&(yield{kind:"unknown",text:`t\
o settle it: ${h(i)}`});let r=X(e);r!==void 0&&(yield{kind:"note",text:r});for(let o of e.notes)yield{kind:"note",text:`note: ${h(o)}`};e.message!==""&&!vt(e)&&(yield{kind:"message",text:h(e.message)})}
function vt({status:e,actual:t,counterexample:r}){return r!==void 0&&(e==="failed"||t==="unknown")}function*bt({counterexample:e,pairs:t}){if(e===void 0)return;yield{kind:"connection",text:Q(e)};for(let{
from:o,to:i}of e.others)yield{kind:"connection",text:`also ${d(o)} → ${d(i)}`};let r=t.differing-1-e.others.length;r>0&&(yield{kind:"connection",text:`… and ${p(r,"more pair")}`})}function*_t({paths:e}){
if(!e.every(({path:t})=>!t.includes("→")&&/^\w+: \w+ \(NetworkPolicy\//.test(t)))for(let{direction:t,path:r}of e)yield{kind:"path",text:`${t} tiers: ${h(r)}`}}function*kt(e){let{direction:t,action:r,
policy:o,rule:i,reason:n,file:s,line:a,column:f,endColumn:m,excerpt:l,excerptColumn:u}=e,c=[o,i].filter(S=>S!==void 0).map(d),x=e.only===void 0?"":`for ${e.only.map(d).join(" or ")} only`,g=[c.join(" "),
n===void 0?"":h(n),x].filter(S=>S!=="");if(yield{kind:"decision",text:`${t} ${r}: ${g.join(", ")}`},s===void 0)return;let B=`at ${$({file:s,line:a,column:f})}`;a===void 0||l===void 0?yield{kind:"place",
text:B,at:{file:s,line:a}}:yield{kind:"place",text:B,at:{file:s,line:a},cited:{line:a,column:f,endColumn:m,excerpt:l,excerptColumn:u}}}import{a_14 as Bt}from"./shared-run.js";function _(e,t){let r=new Map;for(let o of e){let i=t(o),n=r.get(i);n===void 0?r.set(i,[o]):n.push(o)}return[...r].sort(([o],[i])=>Bt(o,i)).map(([,o])=>o)}var jt=new Map(
[["irrelevant-kind","kinds that play no part in connectivity"],["unknown-kind","unknown kinds"],["holds-objects","objects that hold others, not evaluated"],["deploys","kinds that have other files appl\
ied"],["no-kind","no Kubernetes object"],["template","templates"],["encrypted","encrypted"],["unparsable","no valid YAML"],["invalid","objects without a usable name or namespace"],["unknown-api","kind\
s of another API group"],["patch","patches for kustomize"],["kustomization","source for kustomize"],["chart","chart descriptions"],["ended","not read before the run ended"],["binary","binary"],["utf-1\
6","UTF-16 text"],["too-large","too large"],["unreadable","unreadable"],["outside-repository","links that lead out of the repository"],["broken-link","broken links"]]);function I(e){return jt.get(e)??
h(e)}var P={flag:"by --var",file:"by --var-file",settings:"by the settings",flux:"by Flux Kustomizations",default:"by their defaults"};function*re(e,t){let r=e.kinds.map(({kind:i,count:n})=>`${n} ${d(
i)}`).join(", "),o=`Read ${p(e.files,"file")}, ${p(e.documents,"document")}`;yield*t.paragraph(r===""?o:`${o}: ${r}`,["","  "]),e.settings!==void 0&&(yield*t.paragraph(`Settings: ${d(e.settings)}`,["",
"  "])),yield*It(e.variables??[],t),yield*St(e,t),yield*Et(e.skipped,t),yield*Nt(e.unreadFiles,t),yield`
`}function*It(e,t){for(let[r,...o]of _(e,({source:i})=>i)){let i=[r,...o].map(({name:n,uses:s})=>`${d(n)} × ${s}`);yield*t.paragraph(`Variables ${P[r.source]}: ${i.join(", ")}`,["","  "])}}function*St({
placed:e=[],elsewhere:t=[]},r){let o=e.map(({namespace:i,documents:n})=>`${d(i)} × ${n}`);o.length>0&&(yield*r.paragraph(`Namespaces by Flux and Argo CD: ${o.join(", ")}`,["","  "])),t.length!==0&&(yield`\
Not read here: what ${p(t.length,"object")} of Flux and Argo CD ${t.length===1?"deploys":"deploy"}
`,yield*oe(t.map(({by:i,...n})=>`${d(i)} ${$(n)}`),r))}function*Et(e,t){if(e.length!==0){yield`Skipped ${p(e.length,"document")}
`;for(let r of _(e,({reason:o})=>o))yield*t.paragraph(`${r.length} × ${I(r[0].reason)}${Ct(r)}`,["  ","    "]),yield*oe(r.map($),t)}}function Ct(e){let t=e.flatMap(({kind:o})=>o===void 0?[]:[o]),r=_(
t,o=>o).map(o=>`${o.length} ${d(o[0])}`);return r.length===0?"":`: ${r.join(", ")}`}function*Nt(e,t){if(e.length!==0){yield`Not read: ${p(e.length,"file")}
`;for(let r of _(e,({reason:o})=>o))yield*t.paragraph(`${r.length} × ${I(r[0].reason)}`,["  ","    "]),yield*oe(r.map(({file:o})=>d(o)),t)}}function*oe(e,t){let r=e.length-Se,o=e.slice(0,Se).join(", "),
i=r>0?`${o}, … and ${r} more`:o;yield*t.paragraph(i,["    ","    "],t.dim)}var Se=5;import{b as Rt,d as Mt}from"./shared-esbuild.js";var At=Rt((e,t)=>{var r=process||{},o=r.argv||[],i=r.env||{},n=!(i.NO_COLOR||o.includes("--no-color"))&&(!!i.FORCE_COLOR||o.includes("--color")||r.platform===
"win32"||(r.stdout||{}).isTTY&&i.TERM!=="dumb"||!!i.CI),s=(m,l,u=m)=>c=>{let x=""+c,g=x.indexOf(l,m.length);return~g?m+a(x,l,u,g)+l:m+x+l},a=(m,l,u,c)=>{let x="",g=0;do x+=m.substring(g,c)+u,g=c+l.length,
c=m.indexOf(l,g);while(~c);return x+m.substring(g)},f=(m=n)=>{let l=m?s:()=>String;return{isColorSupported:m,reset:l("\x1B[0m","\x1B[0m"),bold:l("\x1B[1m","\x1B[22m","\x1B[22m\x1B[1m"),dim:l("\x1B[2m",
"\x1B[22m","\x1B[22m\x1B[2m"),italic:l("\x1B[3m","\x1B[23m"),underline:l("\x1B[4m","\x1B[24m"),inverse:l("\x1B[7m","\x1B[27m"),hidden:l("\x1B[8m","\x1B[28m"),strikethrough:l("\x1B[9m","\x1B[29m"),black:l(
"\x1B[30m","\x1B[39m"),red:l("\x1B[31m","\x1B[39m"),green:l("\x1B[32m","\x1B[39m"),yellow:l("\x1B[33m","\x1B[39m"),blue:l("\x1B[34m","\x1B[39m"),magenta:l("\x1B[35m","\x1B[39m"),cyan:l("\x1B[36m","\x1B[3\
9m"),white:l("\x1B[37m","\x1B[39m"),gray:l("\x1B[90m","\x1B[39m"),bgBlack:l("\x1B[40m","\x1B[49m"),bgRed:l("\x1B[41m","\x1B[49m"),bgGreen:l("\x1B[42m","\x1B[49m"),bgYellow:l("\x1B[43m","\x1B[49m"),bgBlue:l(
"\x1B[44m","\x1B[49m"),bgMagenta:l("\x1B[45m","\x1B[49m"),bgCyan:l("\x1B[46m","\x1B[49m"),bgWhite:l("\x1B[47m","\x1B[49m"),blackBright:l("\x1B[90m","\x1B[39m"),redBright:l("\x1B[91m","\x1B[39m"),greenBright:l(
"\x1B[92m","\x1B[39m"),yellowBright:l("\x1B[93m","\x1B[39m"),blueBright:l("\x1B[94m","\x1B[39m"),magentaBright:l("\x1B[95m","\x1B[39m"),cyanBright:l("\x1B[96m","\x1B[39m"),whiteBright:l("\x1B[97m","\x1B[\
39m"),bgBlackBright:l("\x1B[100m","\x1B[49m"),bgRedBright:l("\x1B[101m","\x1B[49m"),bgGreenBright:l("\x1B[102m","\x1B[49m"),bgYellowBright:l("\x1B[103m","\x1B[49m"),bgBlueBright:l("\x1B[104m","\x1B[49m"),
bgMagentaBright:l("\x1B[105m","\x1B[49m"),bgCyanBright:l("\x1B[106m","\x1B[49m"),bgWhiteBright:l("\x1B[107m","\x1B[49m")}};t.exports=f(),t.exports.createColors=f}),Tt=[{code:"parse/unevaluated-chart",
one:"chart with policies",many:"charts with policies"},{code:"parse/unevaluated-template",one:"template with policies",many:"templates with policies"},{code:"parse/unevaluated-encrypted",one:"encrypte\
d file with policies",many:"encrypted files with policies"},{code:"parse/unevaluated-holder",one:"object that holds others",many:"objects that hold others"},{code:"policy/not-evaluated",one:"policy of\
 another API",many:"policies of other APIs"}];function ae(e){let t=Tt.map(({code:r,one:o,many:i})=>{let n=e.filter(s=>s.code===r).map(({file:s,line:a,message:f})=>[s,a,f]);return{number:new Set(n.map(
s=>JSON.stringify(s))).size,one:o,many:i}}).filter(({number:r})=>r>0).map(({number:r,one:o,many:i})=>p(r,o,i));return t.length===0?[]:[`not evaluated: ${t.join(", ")}`]}function O(e,t,r=80){let o=String(
e.line),{before:i,marked:n,after:s}=Ot(Pt(e),r-t.length-o.length-3),a=`${t}${o} | ${i}${n}${s}`.trimEnd();if(e.column===void 0)return[a];let f=`${t}${" ".repeat(o.length)} | `;return[a,`${f}${" ".repeat(
y(i))}${"^".repeat(Math.max(1,y(n.trimEnd())))}`]}function Pt({column:e=1,endColumn:t,excerpt:r,excerptColumn:o=1}){let i=Math.min(Math.max(0,e-o),r.length),n=t===void 0||t<e?r.length:Math.min(t-o,r.length),
s=Math.max(0,i-ie);return{before:w(r.slice(s,i)),marked:w(r.slice(i,Math.min(n,i+ie))),after:w(r.slice(n,n+ie))}}var ie=400;function Ot({before:e,marked:t,after:r},o){if(y(e+t+r)<=o)return{before:e,marked:t,
after:r};let i=Ft(e,Math.max(o-y(t+r),Math.floor(o/4))),n=Ee(t,o-y(i)),s=o-y(i+n);return{before:i,marked:n,after:s>0?Ee(r,s):""}}function Ee(e,t){if(y(e)<=t)return e;let r="";for(let o of e){if(y(r+o)>
t-1)break;r+=o}return`${r}…`}function Ft(e,t){if(y(e)<=t)return e;let r=[...e];for(;r.length>0&&y(r.join(""))>t-1;)r.shift();return`…${r.join("")}`}var Lt={error:{heading:"Errors",colour:"red",shown:10},
warning:{heading:"Warnings",colour:"yellow",shown:3},notice:{heading:"Notices",colour:"cyan",shown:3}},Dt=["error","warning","notice"];function*se(e,{detail:t,shown:r,below:o},i){for(let n of Dt){let s=e.
filter(u=>u.severity===n);if(s.length===0||t==="failures"&&n!=="error")continue;let{heading:a,colour:f,shown:m}=Lt[n],l=r?.[n]??m;yield`${i.bold(i[f](a))}
`;for(let[u,c]of Gt(s)){for(let g of c.slice(0,l)){yield*F(g,i[f],i);for(let B of o?.(g)??[])yield`    ${i.dim(B)}
`}let x=c.length-l;x>0&&(yield`  ${i.dim(`… and ${x} more like it (${d(u)})`)}
`)}yield`
`}}function*F(e,t,r,o=""){let{file:i,line:n,column:s,code:a,message:f,related:m}=e,l=i===void 0?"":$({file:i,line:n,column:s});for(let u of r.wrap(`${l} ${d(a)}`,{first:`${o}  `,rest:`${o}    `}))yield`${t(
u)}
`;for(let u of r.wrap(h(f),{first:`${o}    `,rest:`${o}    `}))yield`${u}
`;yield*Ht(e,t,{paint:r,indent:`${o}    `});for(let u of m.slice(0,ne)){let c=`${$(u)} ${h(u.message)}`;for(let x of r.wrap(c,{first:`${o}    `,rest:`${o}      `}))yield`${r.dim(x)}
`}m.length>ne&&(yield`${o}    … and ${p(m.length-ne,"more place")}
`)}var ne=5;function*Ht(e,t,{paint:r,indent:o}){let{line:i,column:n,endLine:s=i,endColumn:a,excerpt:f,excerptColumn:m}=e;if(i===void 0||f===void 0||f.trim()===""||i===1&&n===1&&s===1&&a===1)return;let l={
line:i,column:n,endColumn:s===i?a:void 0,excerpt:f,excerptColumn:m},[u,c]=O(l,o,r.width);yield`${u}
`,c!==void 0&&(yield`${t(c)}
`)}function Gt(e){let t=new Map;for(let r of e){let o=t.get(r.code);o===void 0?t.set(r.code,[r]):o.push(r)}return t}var zt=Mt(At());function L({colour:e,width:t}){let{bold:r,dim:o,red:i,green:n,yellow:s,
cyan:a}=zt.default.createColors(e==="always");return{bold:r,dim:o,red:i,green:n,yellow:s,cyan:a,width:t,wrap:(f,m)=>j(f,m,t),paragraph:(f,[m,l],u=c=>c)=>j(f,{first:m,rest:l},t).map(c=>`${u(c)}
`)}}function*Ut(e,t){let{file:r,cnis:o,alike:i,cases:n}=e,s=e.staged===!0?"without and with staged policies":p(o.length,"CNI plugin"),a=`Side by side: ${d(ee(e))} · ${d(r)} · ${s}`;for(let f of t.wrap(a,
{first:"",rest:"  "}))yield`${t.bold(f)}
`;for(let{name:f,outcomes:m}of n){for(let l of t.wrap(d(f),{first:"  ",rest:"  "}))yield`${l}
`;for(let{status:l,cnis:u,why:c}of m){let{symbol:x,word:g,colour:B}=C[l],S=t.wrap(`${g}: ${u.map(d).join(", ")}`,{first:`    ${x} `,rest:"      "});for(let U of S)yield`${t[B](U)}
`;if(c!=="")for(let U of t.wrap(h(c),{first:"      ",rest:"      "}))yield`${t.dim(U)}
`}}yield`  ${p(i,"case")} ${i===1?"comes":"come"} out alike

`}function*le(e,t){let r=L(t),o=new Set;for(let n of e.suites)yield*Wt(n,{...t,report:e,reportedAlready:o},r);for(let n of e.comparisons)yield*Ut(n,r);let i=e.diagnostics.filter(n=>!o.has(n));yield*se(
i,t,r),t.detail==="full"&&(yield*re(e.inputs,r));for(let n of ae(e.diagnostics))yield`${r.yellow(n)}
`;yield*k(r.wrap(J(e),{first:"",rest:"  "}),r.bold)}function*Wt(e,t,r){let{detail:o}=t,i=e.cases.filter(({status:n})=>o==="full"||n==="failed"||n==="errored");if(!(i.length===0&&o==="failures")){yield*Yt(
e,r);for(let n of i)yield*qt(n,t,r);yield`
`}}function*Yt(e,t){let r=e.environment==="default"?[]:[`environment ${d(e.environment)}`],o=[d(e.name),d(e.file),...r,K(e.cni)],[i,...n]=t.wrap(o.join(" · "),{first:"",rest:"  "});yield`${t.bold(i??
"")}
`,yield*k(n,t.bold);for(let s of e.assumptions)yield*k(t.wrap(`assumed: ${h(s)}`,{first:"  ",rest:"    "}),t.yellow);for(let s of e.ground)yield*k(t.wrap(Z(s),{first:"  ",rest:"    "}),t.dim)}function*qt(e,{
report:t,reportedAlready:r},o){let{symbol:i,colour:n}=C[e.status],s=e.severity==="warning"?`${d(e.name)} (warning)`:d(e.name),a=o.wrap(s,{first:`  ${i} `,rest:"    "});if(yield*k(a,o[n]),e.status==="p\
assed"){yield*Kt(e,o);return}yield`      ${o.dim($(e))}
`,e.status==="expectedFailure"?yield*k(o.wrap(h(e.message),{first:"      ",rest:"        "}),o.dim):e.status==="errored"?yield*Jt(e,Vt(e,t),{reportedAlready:r,paint:o}):yield*fe(e,o)}function Vt({file:e,
message:t},{diagnostics:r}){let o=r.filter(n=>n.file===e&&n.severity==="error"&&n.message!=="").filter(n=>t.includes(n.message)),i=o.reduce((n,s)=>n.replace(s.message,""),t);return/^[; ]*(and [0-9]+ more)?$/.
test(i)?o:[]}function*Jt(e,t,{reportedAlready:r,paint:o}){t.length===0&&(yield*fe(e,o));for(let i of t)r.add(i),yield*F(i,o.yellow,o,"    ")}function*Kt({notes:e},t){for(let r of e)yield*k(t.wrap(`not\
e: ${h(r)}`,{first:"      ",rest:"        "}),t.dim)}function*fe(e,t){for(let r of te(e)){let o=Qt[r.kind],i=t.wrap(r.text,{first:o,rest:`${o}  `});if(yield*k(i,Xt(r,t)),r.cited===void 0)continue;let[
n,s]=O(r.cited,`${o}  `,t.width);yield`${n}
`,s!==void 0&&(yield`${t.red(s)}
`)}}function Zt(e){return[...fe(e,L({colour:"never",width:80}))].map(t=>t.replace(/^ {6}/,"")).join("")}var Qt={verdict:"      ",connection:"        ",decision:"      ",path:"      ",place:"        ",
unknown:"      ",note:"      ",message:"      "};function Xt({kind:e},t){return e==="connection"?t.bold:e==="place"||e==="note"?t.dim:e==="unknown"?t.yellow:r=>r}function*k(e,t){for(let r of e)yield`${t(
r)}
`}import xr from"node:module";import{createWriteStream as Ar,rmSync as Tr}from"node:fs";import{chmod as Pr,lstat as Or,realpath as ce,rename as Fr,rm as Lr,stat as Dr}from"node:fs/promises";import{basename as Hr,
dirname as ue,isAbsolute as Gr,join as zr,relative as Ue,resolve as Me,sep as Ur}from"node:path";import{Readable as Wr}from"node:stream";import{pipeline as Yr}from"node:stream/promises";import{getHeapStatistics as Ve,
setFlagsFromString as Te}from"node:v8";import{runInNewContext as io}from"node:vm";var or=["table","json","markdown"],ir=["tree","json"],R=["pretty","json","junit","tap","sarif","markdown","github","ht\
ml"],nr=["table","json","csv","dot","mermaid","svg","html"],ar=["table","json","sarif","github","gitlab"],sr=["table","json","lcov","html"],lr=["table","json","sarif","github"];async function fr(e){return e===
"pretty"?le:e==="html"?(await import("./lazy-report-html-index.js")).testHtml:(await import("./lazy-report-test-index.js")).fileReports[e]}async function dr(e){return e==="html"?(await import("./lazy-report-html-index.js")).
coverageHtml:(await import("./lazy-report-coverage-index.js")).coverageReports[e]}async function mr(){return await import("./lazy-report-init-initial-suite.js")}async function cr(e){return e==="html"?
(await import("./lazy-report-html-index.js")).mapHtml:(await import("./lazy-report-map-index.js")).drawnReports[e]}async function ur(e){return(await import("./lazy-report-diff-index.js")).diffReports[e]}
async function pr(e){return(await import("./lazy-report-explanation-index.js")).explanationReports[e]}async function hr(e){return(await import("./lazy-report-lint-index.js")).lintReports[e]}async function $r(e){
return(await import("./lazy-report-mutation-index.js")).mutationReports[e]}var Le={SIGTERM:15,SIGINT:2,SIGHUP:1},De=!1,N=!1,D;function gr(){return De&&D===void 0&&yr()&&(D=Br()),!N&&D!==void 0&&Atomics.
load(D,Ge.asked)===1&&(N=!0,z(),He()),N}function yr(){let e=performance.now();if(e<Re)return!1;Re=e+vr;let{user:t,system:r}=process.cpuUsage();return t+r>=wr}var wr=5e5,Re=0,vr=25;function br(){De=!0;
let e=0;tr(t=>{if(e++,t)return _r();let r=e;setImmediate(()=>e===r&&He()).unref()})}var H=[];function _r(){H.length>0||(H=Object.entries(Le).map(([e,t])=>{let r=()=>{z(),N&&process.exit(128+t),N=!0};return process.
on(e,r),[e,r]}))}function He(){for(let[e,t]of H)process.off(e,t);H=[]}var Ge={asked:0},kr=`
const { parentPort, workerData: { shared, numbers } } = require('node:worker_threads');
process.noDeprecation = true;
const { Signal } = process.binding('signal_wrap');
const heard = new Int32Array(shared);
const handles = numbers.map((number) => {
  const handle = new Signal();
  handle.onsignal = () => {
    // Nobody listens from here on, so that the next one ends the process whatever it does; only then is this one told.
    for (const each of handles.splice(0)) each.close();
    Atomics.store(heard, ${Ge.asked}, 1);
    parentPort.postMessage('asked');
  };
  handle.start(number);
  return handle;
});
parentPort.on('message', () => undefined);
`;function Br(){let{Worker:e}=jr(),t=new SharedArrayBuffer(4),r={shared:t,numbers:Object.values(Le)},o=new e(kr,{eval:!0,workerData:r,env:{},execArgv:[]});return o.on("message",z),o.on("error",()=>{}),
o.unref(),new Int32Array(t)}function jr(){return xr.createRequire(import.meta.url)("node:worker_threads")}function Ir(){let{stdout:e,stderr:t,env:r}=process;return{get stdin(){return process.stdin},stdout:e,
stderr:t,env:r,forget:o=>{delete r[o]},cwd:process.cwd(),now:()=>new Date,isInterrupted:gr}}var Sr=64*1024*1024;async function Er(e){let t=[],r=0;for await(let o of e){let i=Buffer.from(o);if(r+=i.length,
r>Sr)throw new v("standard input holds more than 64 MiB; expected less; split it");t.push(i)}return Buffer.concat(t).toString("utf8")}function Cr(e,{env:t,now:r}){if(e!==void 0)return Nr(e);let o=t.SOURCE_DATE_EPOCH??
"";if(o==="")return me(r());let i=new Date(Number(o)*1e3);if(/^\d+$/.test(o)&&ze(i))return me(i);throw new v(`SOURCE_DATE_EPOCH is \`${d(o)}\`; expected seconds since 1970`)}function Nr(e){let t=new Date(
`${e}T00:00:00Z`);if(/^\d{4}-\d\d-\d\d$/.test(e)&&ze(t)&&me(t)===e)return e;throw new v(`\`--today ${d(e)}\` is no date; expected one like \`2026-12-31\``)}function ze(e){return!Number.isNaN(e.getTime())&&
e.getUTCFullYear()<=9999}function me(e){return e.toISOString().slice(0,10)}function Rr(e,t,{flags:r,io:o}){return{command:e,paths:t,workingDirectory:o.cwd,env:o.env,cache:r.cache??!0,stdin:()=>Er(o.stdin),
config:r.config,cni:r.cni,namespace:r.namespace,environments:r.environment,raw:r.raw??!1,...r.staged===!0?{staged:!0}:{},podCidrs:r.podCidr,variables:Mr(r.var??[]),variableFilePaths:r.varFile,ipBlocks:r.
ipBlocks,undeclaredNamespaces:r.undeclaredNamespaces,selection:{selector:r.selector,filters:r.filter??[],files:(r.file??[]).map(i=>W(i,o.cwd))},today:Cr(r.today,o)}}function Mr(e){let t=new Map;for(let r of e){
let[,o,i]=/^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/s.exec(r)??[];if(o===void 0||i===void 0)throw new v(`\`--var ${r}\` gives no value: expected \`NAME=VALUE\`, e.g. \`--var REGION=eu-1\``);if((t.get(o)??i)!==
i)throw new v(`\`--var\` gives \`${o}\` two values; keep one`);t.set(o,i)}return Object.fromEntries(t)}var qr=class{#r;#o;#i;#e;constructor(e,t,r=o=>o){this.#r=e,this.#o=t,this.#i=r,t.on("error",o=>this.#t(
o))}async write(e){for(let t of qe(this.#i(e))){if(this.#e!==void 0)break;await this.#n(t)}if(this.#e!==void 0&&!Vr.has(this.#e.code??""))throw new v(`cannot write to ${this.#r}: ${Fe(this.#e)}`)}#n(e){
return new Promise(t=>{try{this.#o.write(e,r=>{r&&this.#t(r),t()})}catch(r){if(!G(r))throw r;this.#t(r),t()}})}#t(e){this.#e??=e}},Vr=new Set(["EPIPE","ECONNRESET","ERR_STREAM_DESTROYED","ERR_STREAM_W\
RITE_AFTER_END"]),Jr={colour:"never",width:void 0};async function Kr(e,t,r){let o=Me(t,e);try{let i=await Xr(o,Me(t,er(t).top));if(i!==void 0)throw new v(`cannot write \`${d(e)}\`: \`${d(Ue(t,i))}\` is\
 a symbolic link, which may lead anywhere; remove it, or name another file`);let n=await to(o);if(n?.kind==="folder")throw new v(`cannot write \`${d(e)}\`: it is a folder; name a file`);if(n?.kind==="\
special")return await We(o,r);await Zr(n?.path??o,r,n?.mode)}catch(i){throw G(i)?new v(`cannot write \`${d(e)}\`: ${Fe(i)}; name another file`):i}}async function Zr(e,t,r){Y(ue(e));let{randomBytes:o}=await import("node:crypto"),
i=zr(ue(e),`.${Hr(e).slice(0,100)}.${o(6).toString("hex")}`),n=Qr(()=>Tr(i,{force:!0}));try{await We(i,t,r===void 0?{flags:"wx"}:{flags:"wx",mode:r}),r!==void 0&&await Pr(i,r),await Fr(i,e)}catch(s){throw await Lr(
i,{force:!0}),s}finally{n()}}function Qr(e){let t=Ce(r);function r(){t=Ce(r)}return process.on("exit",e),()=>{process.off("exit",e),t()}}async function We(e,t,r={flags:"w"}){await Yr(Wr.from(qe(t)),Ar(
e,r))}async function Xr(e,t){let r=await ce(t).catch(()=>t),o=!1;for(let i of Ye(e)){if((o?await Or(i).catch(()=>{}):void 0)?.isSymbolicLink()===!0)return i;o||=eo(await ce(i).catch(()=>i),r)}}function Ye(e){
let t=ue(e);return t===e?[e]:[...Ye(t),e]}function eo(e,t){let r=Ue(t,e);return r===""||r!==".."&&!r.startsWith(`..${Ur}`)&&!Gr(r)}async function to(e){try{let t=await Dr(e);return t.isFile()?{kind:"f\
ile",path:await ce(e),mode:t.mode&511}:{kind:t.isDirectory()?"folder":"special"}}catch(t){if(G(t)&&t.code==="ENOENT")return;throw t}}function*qe(e){let t="";for(let r of e)t+=r,!(t.length<ro)&&(yield t,
t="");t!==""&&(yield t)}var ro=65536,Ae={ms:1,s:1e3,m:6e4,h:36e5};function oo(e){let[,t,r]=/^([0-9]{1,9})(ms|s|m|h)$/.exec(e)??[];if(t===void 0||!(r==="ms"||r==="s"||r==="m"||r==="h"))return;let o=Number(
t)*Ae[r];return o>0&&o<=168*Ae.h?o:void 0}function no(){let e=performance.now();return de||e-Pe<so||(Pe=e,de=Je()>lo&&co()>fo),de}function ao(){return Math.round(Ve().heap_size_limit/1024/1024)}var de=!1,
Pe=0,so=20,lo=.78,fo=.72,mo=48*1024*1024;function Je(){let{used_heap_size:e,heap_size_limit:t}=Ve();return e/(t-mo)}function co(){return Oe??=uo(),Oe(),Je()}var Oe;function uo(){Te("--expose-gc");let e=io(
"gc");return Te("--no-expose-gc"),typeof e=="function"?()=>e():()=>{}}function po({timeLimit:e}){return e===void 0?void 0:Ke(e,"`--time-limit`")}function Ke(e,t){let r=oo(e);if(r!==void 0)return{text:e,
milliseconds:r};throw new v(`${t}: found \`${e}\`; expected a duration up to a week, e.g. \`90s\`, \`10m\` or \`1h\``)}function ho(e,t,{isInterrupted:r=()=>!1}){return async o=>{let i=t?.start??performance.
now(),n=!1,s=()=>r()?"the run was interrupted":no()?`the memory of ${ao()} MiB that Node.js may use (\`--max-old-space-size\`) was used up`:(n||=t!==void 0&&performance.now()-i>=t.milliseconds,n&&t!==
void 0?`the time limit of ${t.text} was over`:void 0),a=t===void 0?void 0:setTimeout(()=>{n=!0,z()},i+t.milliseconds-performance.now()).unref();try{return await rr({reason:s},()=>e(o))}catch(f){let m=f instanceof
v||G(f)?s():void 0;throw m===void 0||f instanceof Ne?f:new Ne(m)}finally{clearTimeout(a)}}}import{b_26 as yo}from"./shared-run.js";import{a_35 as M}from"./shared-run.js";function he(e,t){let r=[];for(let o of`${e}/${t}`.split("/")){if(o===".."&&r.pop()===void 0)return;o!==""&&o!=="."&&o!==".."&&r.push(o)}return r.join("/")}var Ze="​";function pe(e){return e.split("	").
map(w).join("	").replace(/^([\s\u0085]*)::/u,`$1${Ze}::`).replaceAll("##[",`#${Ze}#[`)}function $o(e){return e.split(`
`).map(pe).join(`
`)}function*xo(e){let t="";for(let r of e){let o=(t+r).split(`
`);t=o.pop()??"";for(let i of o)yield`${pe(i)}
`}t!==""&&(yield pe(t))}function $e(e,t,r){return t===void 0?e:e.map(o=>({item:o,rank:go(r(o),t)})).sort((o,i)=>o.rank-i.rank).map(({item:o})=>o)}function go(e,t){return e.file===void 0||!t.has(e.file)?
2:Qe(e,t)===void 0?1:0}function Qe({file:e,startLine:t=1,endLine:r=t},o){let i=(e===void 0?[]:o?.get(e)??[]).filter(({from:n,to:s})=>n<=r&&t<=s);return i.length===0?void 0:Math.min(...i.map(({from:n})=>Math.
max(n,t)))}import{normalize as vo}from"node:path";import{relative as jo,sep as Io}from"node:path";function wo(e,{prefix:t,changedLines:r}){if(r===void 0)return e;let o=i=>({...i,decisions:$e(i.decisions,r,({file:n,
line:s,endLine:a})=>({file:n===void 0?void 0:he(t,n),startLine:s,endLine:a}))});return{...e,suites:e.suites.map(i=>({...i,cases:i.cases.map(o)}))}}function bo(e){let t=e.flatMap(a=>a.split(",")).map(a=>_o(
a.trim())),r=t.filter(({file:a})=>a===void 0),o=r.filter(({name:a},f)=>a!=="github"||r.findIndex(m=>m.name===a)<f);if(o.length>1){let a=o.map(({name:f})=>`\`${f}\``).join(" and ");throw new M(`${a} ca\
n't both go to standard output: write \`${o[1]?.name}=FILE\``)}let i=t.flatMap(({file:a})=>a===void 0?[]:[a]),n=i.map(a=>vo(a)),s=i.find((a,f)=>n.indexOf(n[f]??"")<f);if(s!==void 0)throw new M(`two re\
ports go to one file, \`${d(s)}\``);return t}function _o(e){let[t="",...r]=e.split("="),o=r.length===0?void 0:r.join("=");if(!ko(t))throw new M(Bo(t));if(o==="")throw new M(`the reporter \`${t}=\` lack\
s its file: write \`${t}=FILE\``);if(o!==void 0&&/\.ya?ml$/i.test(o))throw new M(`the reporter \`${t}\` would overwrite \`${d(o)}\`: no report is YAML, and manifests are; give another ending`);return{
name:t,file:o}}function ko(e){return R.some(t=>t===e)}function Bo(e){let t=R.map(r=>`\`${r}\``).join(", ");return`unknown reporter \`${d(e)}\`; the reporters are ${t}${yo(e,R)}`}function So({env:e,cwd:t},r){
let o=e.GITHUB_SERVER_URL??"",i=e.GITHUB_REPOSITORY??"",n=e.GITHUB_SHA??"",s=/^https?:\/\/[\w.:-]+$/.test(o)&&/^[\w.-]+\/[\w.-]+$/.test(i)&&/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(n),a=jo(e.GITHUB_WORKSPACE||
t,r).split(Io).join("/");if(!(!s||a===".."||a.startsWith("../")))return{base:`${o}/${i}/blob/${n}`,prefix:a}}import{a as Eo}from"./shared-cli-command-line.js";import{a_19 as Co,b_19 as No,c_19 as Xe}from"./shared-run.js";import{b_11 as Ro}from"./shared-run.js";import{d_13 as Mo,h_13 as Ao}from"./shared-run.js";
import{relative as To,sep as Po}from"node:path";import{join as Oo}from"node:path";import{readFile as Yo}from"node:fs/promises";async function Fo(e){let t={folder:e.folder,env:e.env,timeLimit:Ho},r=Co(
t),o=await No(t,r),i=await Xe(r(["rev-list","--parents","--max-count=1","HEAD"])),[n="",...s]=(i??"").split(" "),a=s.length===2&&n===e.mergeCommit?s[0]:e.base;if(o===void 0||a===void 0||!/^[0-9a-f]{40}([0-9a-f]{24})?$/.
test(a))return;let f=await Xe(r([...Lo,`${a}...${n}`,"--",...Do])),m=Mo(e.root)??e.root;return f===void 0?void 0:Go(f,l=>Ao(Oo(o.top,l),m))}var Lo=["diff","--unified=0","--inter-hunk-context=0","--no-\
ext-diff","--no-textconv","--no-renames","--no-color","--no-relative","--text","--ignore-submodules=all","--dst-prefix=b/"],Do=["yaml","yml","json"].map(e=>`:(top,icase,glob)**/*.${e}`),Ho=2e4;function Go(e,t){
let r=new Map,o=[],i=0;for(let n of e.split(`
`)){if(i>0){n.startsWith("\\")||i--;continue}let s=zo(n);s!==void 0&&(o=[],r.set(t(s),o));let a=/^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(n);if(a===null)continue;let[,f="1",m="1",l="1"]=a;Number(
l)>0&&o.push({from:Number(m),to:Number(m)+Number(l)-1}),i=Number(f)+Number(l)}return r}function zo(e){let t=/^\+\+\+ b\/(.*?)\t?$/s.exec(e)?.[1];if(t!==void 0)return t;let r=/^\+\+\+ "b\/(.*)"\t?$/s.exec(
e)?.[1];return r===void 0?void 0:Wo(r)}var Uo={a:"\x07",b:"\b",t:"	",n:`
`,v:"\v",f:"\f",r:"\r"};function Wo(e){return e.replace(/\\(?:([0-7]{3})|(.))/gs,(t,r,o="")=>r===void 0?Uo[o]??o:String.fromCharCode(Number.parseInt(r,8)))}async function et({env:e}){let t=e.GITHUB_EVENT_PATH;
try{return t===void 0||t===""?void 0:JSON.parse(await Yo(t,"utf8"))}catch{return}}function xe(e,...t){let r=tt(e,t);return typeof r=="string"?r:void 0}function qo(e,...t){let r=tt(e,t);return typeof r==
"number"&&Number.isSafeInteger(r)&&r>0?r:void 0}function tt(e,t){return t.reduce((r,o)=>typeof r=="object"&&r!==null?Reflect.get(r,o):void 0,e)}async function Vo({env:e,cwd:t},r){let o=e.GITHUB_WORKSPACE||
t,i=To(o,r).split(Po).join("/"),n=await et({env:e}),s=xe(n,"pull_request","base","sha")??xe(n,"merge_group","base_sha");if(s===void 0)return{prefix:i,changedLines:void 0};let a=e.GITHUB_SHA;return{prefix:i,
changedLines:await Fo({folder:r,root:o,base:s,mergeCommit:a,env:e})}}async function Jo(e){return e.includes("sarif")&&await import("./lazy-run.js"),{version:Eo,diagnostics:Ro()}}function*Ko(e,t={}){let{mostPlaces:r=Number.POSITIVE_INFINITY,width:o}=t;for(let{text:i,...n}of Zo(e,r))for(let s of j(i,n,o))yield`${s}
`}function*Zo(e,t){let{found:r,files:o,asideFiles:i,ignored:n,unreadFiles:s}=e;yield b(`${p(r,"file")} found`),yield A(o,"read"),i.length>0&&(yield A(i.length,`settings: ${ot(i)}`));for(let a of _(s,({
reason:f})=>f))yield A(a.length,`not read, ${I(a[0].reason)}: ${ot(a.map(({file:f})=>f))}`);n>0&&(yield b(`${p(n,"entry","entries")} left out by ignore files`)),yield*Qo(e,t),e.settings!==void 0&&(yield b(
`Settings: ${d(e.settings)}`)),yield*ei(e.variables??[]);for(let{namespace:a,by:f,documents:m,...l}of e.placed??[])yield b(`Namespace ${d(a)} by ${d(f)} ${$(l)}: ${p(m,"object")}`);for(let{by:a,...f}of e.
elsewhere??[])yield b(`Deploys what isn't read here: ${d(a)} ${$(f)}`);for(let{root:a,documents:f,milliseconds:m,cached:l}of e.roots??[]){let u=l===!0?", from the cache":"";yield b(`Rendered ${d(a)}: ${p(
f,"document")}, ${m} ms${u}`)}}function*Qo({documents:e,kinds:t,hints:r,skipped:o},i){yield b(`${p(e,"document")} found`);let n=new Map(r.map(({kind:a,count:f})=>[a,f])),s=t.map(({kind:a,count:f})=>({
kind:a,count:f-(n.get(a)??0)})).filter(a=>a.count>0);yield*rt(s,"taken"),yield*rt(r,"telling of the network alone");for(let a of _(o,({reason:f})=>f)){yield A(a.length,`skipped, ${I(a[0].reason)}`);for(let f of _(
a,({kind:m=""})=>m))yield*Xo(f,i)}}function*Xo(e,t){let r=e[0].kind??"no kind",o=e.length>t?`, … and ${e.length-t} more`:"",i=e.slice(0,t).map($).join(", ");yield b(`${e.length} ${d(r)}: ${i}${o}`,"\
      ")}function*rt(e,t){let r=e.reduce((i,n)=>i+n.count,0),o=e.map(({kind:i,count:n})=>`${n} ${d(i)}`).join(", ");r>0&&(yield A(r,`${t}: ${o}`))}function*ei(e){e.length>0&&(yield b(`${p(e.length,"va\
riable")} given or used`));for(let{name:t,source:r,file:o,line:i,uses:n}of e){let s=o===void 0?"":` (${$({file:o,line:i})})`,a=n===0?"not used":`used ${p(n,"time")}`;yield b(`${d(t)}: ${P[r]}${s}, ${a}`,
"      ")}}function ot(e){return e.map(d).join(", ")}function A(e,t){return{text:t,first:`${String(e).padStart(5)} `,rest:"      "}}function b(e,t=""){return{text:e,first:t,rest:`${t}  `}}export{or as a_0,wo as a_1,$e as a_10,j as a_11,Y as a_2,W as a_3,et as a_4,_ as a_5,Ko as a_6,ae as a_7,le as a_8,te as a_9,ir as b_0,bo as b_1,Qe as b_10,p as b_11,xe as b_4,I as b_5,O as b_7,Zt as b_8,
wt as b_9,R as c_0,So as c_1,he as c_10,y as c_11,qo as c_4,P as c_5,se as c_7,ee as c_9,nr as d_0,$o as d_10,w as d_11,Vo as d_4,re as d_5,F as d_7,ar as e_0,xo as e_10,E as e_11,Jo as e_4,L as e_7,sr as f_0,
d as f_11,lr as g_0,h as g_11,fr as h_0,C as h_11,dr as i_0,J as i_11,mr as j_0,K as j_11,cr as k_0,_e as k_11,ur as l_0,Z as l_11,pr as m_0,$ as m_11,hr as n_0,Q as n_11,$r as o_0,ke as o_11,br as p_0,
Be as p_11,Ir as q_0,X as q_11,Rr as r_0,T as r_11,qr as s_0,gt as s_11,Jr as t_0,yt as t_11,Kr as u_0,je as u_11,po as v_0,V as v_11,Ke as w_0,Ie as w_11,ho as x_0};
