import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{a as p,b as c,c as l,d as w,f as d,g as y,m as b}from"./shared-report-text.js";import{c as P}from"./shared-diagnostics.js";import{b as N,d as T}from"./shared-esbuild.js";var O=N((Pe,B)=>{var v=process||{},L=v.argv||[],k=v.env||{},re=!(k.NO_COLOR||L.includes("--no-color"))&&(!!k.FORCE_COLOR||L.includes("--color")||v.platform==="win32"||(v.stdout||{}).isTTY&&k.TERM!=="d\
umb"||!!k.CI),oe=(n,e,r=n)=>t=>{let o=""+t,i=o.indexOf(e,n.length);return~i?n+ie(o,e,r,i)+e:n+o+e},ie=(n,e,r,t)=>{let o="",i=0;do o+=n.substring(i,t)+r,i=t+e.length,t=n.indexOf(e,i);while(~t);return o+
n.substring(i)},W=(n=re)=>{let e=n?oe:()=>String;return{isColorSupported:n,reset:e("\x1B[0m","\x1B[0m"),bold:e("\x1B[1m","\x1B[22m","\x1B[22m\x1B[1m"),dim:e("\x1B[2m","\x1B[22m","\x1B[22m\x1B[2m"),italic:e(
"\x1B[3m","\x1B[23m"),underline:e("\x1B[4m","\x1B[24m"),inverse:e("\x1B[7m","\x1B[27m"),hidden:e("\x1B[8m","\x1B[28m"),strikethrough:e("\x1B[9m","\x1B[29m"),black:e("\x1B[30m","\x1B[39m"),red:e("\x1B[31m",
"\x1B[39m"),green:e("\x1B[32m","\x1B[39m"),yellow:e("\x1B[33m","\x1B[39m"),blue:e("\x1B[34m","\x1B[39m"),magenta:e("\x1B[35m","\x1B[39m"),cyan:e("\x1B[36m","\x1B[39m"),white:e("\x1B[37m","\x1B[39m"),gray:e(
"\x1B[90m","\x1B[39m"),bgBlack:e("\x1B[40m","\x1B[49m"),bgRed:e("\x1B[41m","\x1B[49m"),bgGreen:e("\x1B[42m","\x1B[49m"),bgYellow:e("\x1B[43m","\x1B[49m"),bgBlue:e("\x1B[44m","\x1B[49m"),bgMagenta:e("\x1B\
[45m","\x1B[49m"),bgCyan:e("\x1B[46m","\x1B[49m"),bgWhite:e("\x1B[47m","\x1B[49m"),blackBright:e("\x1B[90m","\x1B[39m"),redBright:e("\x1B[91m","\x1B[39m"),greenBright:e("\x1B[92m","\x1B[39m"),yellowBright:e(
"\x1B[93m","\x1B[39m"),blueBright:e("\x1B[94m","\x1B[39m"),magentaBright:e("\x1B[95m","\x1B[39m"),cyanBright:e("\x1B[96m","\x1B[39m"),whiteBright:e("\x1B[97m","\x1B[39m"),bgBlackBright:e("\x1B[100m","\
\x1B[49m"),bgRedBright:e("\x1B[101m","\x1B[49m"),bgGreenBright:e("\x1B[102m","\x1B[49m"),bgYellowBright:e("\x1B[103m","\x1B[49m"),bgBlueBright:e("\x1B[104m","\x1B[49m"),bgMagentaBright:e("\x1B[105m","\
\x1B[49m"),bgCyanBright:e("\x1B[106m","\x1B[49m"),bgWhiteBright:e("\x1B[107m","\x1B[49m")}};B.exports=W();B.exports.createColors=W});var A=[{code:"parse/unevaluated-chart",one:"chart with policies",many:"charts with policies"},{code:"parse/unevaluated-template",one:"template with policies",many:"templates with policies"},{code:"par\
se/unevaluated-encrypted",one:"encrypted file with policies",many:"encrypted files with policies"},{code:"parse/unevaluated-holder",one:"object that holds others",many:"objects that hold others"},{code:"\
policy/not-evaluated",one:"policy of another API",many:"policies of other APIs"}];function ae(n){let r=A.map(({code:t,one:o,many:i})=>{let a=n.filter(s=>s.code===t).map(({file:s,line:u,message:g})=>[s,
u,g]);return{number:new Set(a.map(s=>JSON.stringify(s))).size,one:o,many:i}}).filter(({number:t})=>t>0).map(({number:t,one:o,many:i})=>c(t,o,i));return r.length===0?[]:[`not evaluated: ${r.join(", ")}`]}function S(n,e){let r=String(n.line),{before:t,marked:o,after:i}=Y(V(n),80-e.length-r.length-3),a=`${e}${r} | ${t}${o}${i}`.trimEnd();if(n.column===void 0)return[a];let s=`${e}${" ".repeat(r.length)} \
| `;return[a,`${s}${" ".repeat(l(t))}${"^".repeat(Math.max(1,l(o.trimEnd())))}`]}function V({column:n=1,endColumn:e,excerpt:r,excerptColumn:t=1}){let o=Math.min(Math.max(0,n-t),r.length),a=e===void 0||
e<n?r.length:Math.min(e-t,r.length),s=Math.max(0,o-R);return{before:w(r.slice(s,o)),marked:w(r.slice(o,Math.min(a,o+R))),after:w(r.slice(a,a+R))}}var R=400;function Y({before:n,marked:e,after:r},t){if(l(
n+e+r)<=t)return{before:n,marked:e,after:r};let i=K(n,Math.max(t-l(e+r),Math.floor(t/4))),a=M(e,t-l(i)),s=t-l(i+a);return{before:i,marked:a,after:s>0?M(r,s):""}}function M(n,e){if(l(n)<=e)return n;let r="";
for(let t of n){if(l(r+t)>e-1)break;r+=t}return`${r}…`}function K(n,e){if(l(n)<=e)return n;let r=[...n];for(;r.length>0&&l(r.join(""))>e-1;)r.shift();return`…${r.join("")}`}var _={error:{heading:"Errors",colour:"red",shown:10},warning:{heading:"Warnings",colour:"yellow",shown:3},notice:{heading:"Notices",colour:"cyan",shown:3}},J=["error","warning","notice"];function*be(n,{
detail:e},r){for(let t of J){let o=n.filter(u=>u.severity===t);if(o.length===0||e==="failures"&&t!=="error")continue;let{heading:i,colour:a,shown:s}=_[t];yield`${r.bold(r[a](i))}
`;for(let[u,g]of H(o)){for(let m of g.slice(0,s))yield*U(m,r[a],r);let f=g.length-s;f>0&&(yield`  ${r.dim(`… and ${f} more like it (${d(u)})`)}
`)}yield`
`}}function*U(n,e,r,t=""){let{file:o,line:i,column:a,code:s,message:u,related:g}=n,f=o===void 0?"":b({file:o,line:i,column:a});for(let m of p(`${f} ${d(s)}`,{first:`${t}  `,rest:`${t}    `}))yield`${e(
m)}
`;for(let m of p(y(u),{first:`${t}    `,rest:`${t}    `}))yield`${m}
`;yield*q(n,e,`${t}    `);for(let m of g.slice(0,I)){let $=`${b(m)} ${y(m.message)}`;for(let F of p($,{first:`${t}    `,rest:`${t}      `}))yield`${r.dim(F)}
`}g.length>I&&(yield`${t}    … and ${c(g.length-I,"more place")}
`)}var I=5;function*q(n,e,r){let{line:t,column:o,endLine:i=t,endColumn:a,excerpt:s,excerptColumn:u}=n;if(t===void 0||s===void 0||s.trim()===""||t===1&&o===1&&i===1&&a===1)return;let f={line:t,column:o,
endColumn:i===t?a:void 0,excerpt:s,excerptColumn:u},[m,$]=S(f,r);yield`${m}
`,$!==void 0&&(yield`${e($)}
`)}function H(n){let e=new Map;for(let r of n){let t=e.get(r.code);t===void 0?e.set(r.code,[r]):t.push(r)}return e}function x(n,e){let r=new Map;for(let t of n){let o=e(t),i=r.get(o);i===void 0?r.set(o,[t]):i.push(t)}return[...r].sort(([t],[o])=>P(t,o)).map(([,t])=>t)}var Q=new Map([["irrelevant-kind","kinds that play no part in connectivity"],["unknown-kind","kinds that are not known"],["holds-objects","objects that hold others, not evaluated"],["deploys","kinds t\
hat have other files applied"],["no-kind","no Kubernetes object"],["template","templates"],["encrypted","encrypted"],["unparsable","no valid YAML"],["invalid","objects without a usable name or namespa\
ce"],["unknown-api","kinds of another API group"],["patch","patches for kustomize"],["kustomization","source for kustomize"],["chart","chart descriptions"],["ended","not read before the run ended"],["\
binary","binary"],["utf-16","UTF-16 text"],["too-large","too large"],["unreadable","unreadable"],["outside-repository","links that lead out of the repository"],["broken-link","broken links"]]);function C(n){
return Q.get(n)??y(n)}var G={flag:"by --var",file:"by --var-file",settings:"by the settings",flux:"by Flux Kustomizations",default:"by their defaults"};function*je(n,e){let r=n.kinds.map(({kind:o,count:i})=>`${i} ${d(o)}`).join(", "),t=`Read ${c(n.files,"file")}, ${c(n.documents,"document")}`;yield*h(r===""?t:`${t}: ${r}`,{first:"",rest:"  "}),n.settings!==
void 0&&(yield*h(`Settings: ${d(n.settings)}`,{first:"",rest:"  "})),yield*X(n.variables??[]),yield*Z(n,e),yield*ee(n.skipped,e),yield*ne(n.unreadFiles,e),yield`
`}function*X(n){for(let[e,...r]of x(n,({source:t})=>t)){let t=[e,...r].map(({name:o,uses:i})=>`${d(o)} × ${i}`);yield*h(`Variables ${G[e.source]}: ${t.join(", ")}`,{first:"",rest:"  "})}}function*Z({
placed:n=[],elsewhere:e=[]},r){let t=n.map(({namespace:o,documents:i})=>`${d(o)} × ${i}`);t.length>0&&(yield*h(`Namespaces by Flux and Argo CD: ${t.join(", ")}`,{first:"",rest:"  "})),e.length!==0&&(yield`\
Not read here: what ${c(e.length,"object")} of Flux and Argo CD ${e.length===1?"deploys":"deploy"}
`,yield*j(e.map(({by:o,...i})=>`${d(o)} ${b(i)}`),r))}function*ee(n,e){if(n.length!==0){yield`Skipped ${c(n.length,"document")}
`;for(let r of x(n,({reason:t})=>t))yield*h(`${r.length} × ${C(r[0].reason)}${te(r)}`,{first:"  ",rest:"    "}),yield*j(r.map(b),e)}}function te(n){let e=n.flatMap(({kind:t})=>t===void 0?[]:[t]),r=x(
e,t=>t).map(t=>`${t.length} ${d(t[0])}`);return r.length===0?"":`: ${r.join(", ")}`}function*ne(n,e){if(n.length!==0){yield`Not read: ${c(n.length,"file")}
`;for(let r of x(n,({reason:t})=>t))yield*h(`${r.length} × ${C(r[0].reason)}`,{first:"  ",rest:"    "}),yield*j(r.map(({file:t})=>d(t)),e)}}function*j(n,e){let r=n.length-D,t=n.slice(0,D).join(", "),
o=r>0?`${t}, … and ${r} more`:t;for(let i of p(o,{first:"    ",rest:"    "}))yield`${e.dim(i)}
`}var D=5;function*h(n,e){for(let r of p(n,e))yield`${r}
`}var E=T(O());function Me(n){return E.default.createColors(n==="always")}export{ae as a,S as b,be as c,U as d,x as e,C as f,G as g,je as h,Me as i};
