import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{a as y,b as u,c as d,d as p,f as w,g as $,m as R}from"./shared-report-text-2.js";import{b as L,d as W}from"./shared-esbuild.js";var j=L((ae,B)=>{var f=process||{},O=f.argv||[],h=f.env||{},q=!(h.NO_COLOR||O.includes("--no-color"))&&(!!h.FORCE_COLOR||O.includes("--color")||f.platform==="win32"||(f.stdout||{}).isTTY&&h.TERM!=="du\
mb"||!!h.CI),H=(r,e,t=r)=>n=>{let o=""+n,i=o.indexOf(e,r.length);return~i?r+K(o,e,t,i)+e:r+o+e},K=(r,e,t,n)=>{let o="",i=0;do o+=r.substring(i,n)+t,i=n+e.length,n=r.indexOf(e,i);while(~n);return o+r.substring(
i)},M=(r=q)=>{let e=r?H:()=>String;return{isColorSupported:r,reset:e("\x1B[0m","\x1B[0m"),bold:e("\x1B[1m","\x1B[22m","\x1B[22m\x1B[1m"),dim:e("\x1B[2m","\x1B[22m","\x1B[22m\x1B[2m"),italic:e("\x1B[3m",
"\x1B[23m"),underline:e("\x1B[4m","\x1B[24m"),inverse:e("\x1B[7m","\x1B[27m"),hidden:e("\x1B[8m","\x1B[28m"),strikethrough:e("\x1B[9m","\x1B[29m"),black:e("\x1B[30m","\x1B[39m"),red:e("\x1B[31m","\x1B[39\
m"),green:e("\x1B[32m","\x1B[39m"),yellow:e("\x1B[33m","\x1B[39m"),blue:e("\x1B[34m","\x1B[39m"),magenta:e("\x1B[35m","\x1B[39m"),cyan:e("\x1B[36m","\x1B[39m"),white:e("\x1B[37m","\x1B[39m"),gray:e("\x1B\
[90m","\x1B[39m"),bgBlack:e("\x1B[40m","\x1B[49m"),bgRed:e("\x1B[41m","\x1B[49m"),bgGreen:e("\x1B[42m","\x1B[49m"),bgYellow:e("\x1B[43m","\x1B[49m"),bgBlue:e("\x1B[44m","\x1B[49m"),bgMagenta:e("\x1B[45m",
"\x1B[49m"),bgCyan:e("\x1B[46m","\x1B[49m"),bgWhite:e("\x1B[47m","\x1B[49m"),blackBright:e("\x1B[90m","\x1B[39m"),redBright:e("\x1B[91m","\x1B[39m"),greenBright:e("\x1B[92m","\x1B[39m"),yellowBright:e(
"\x1B[93m","\x1B[39m"),blueBright:e("\x1B[94m","\x1B[39m"),magentaBright:e("\x1B[95m","\x1B[39m"),cyanBright:e("\x1B[96m","\x1B[39m"),whiteBright:e("\x1B[97m","\x1B[39m"),bgBlackBright:e("\x1B[100m","\
\x1B[49m"),bgRedBright:e("\x1B[101m","\x1B[49m"),bgGreenBright:e("\x1B[102m","\x1B[49m"),bgYellowBright:e("\x1B[103m","\x1B[49m"),bgBlueBright:e("\x1B[104m","\x1B[49m"),bgMagentaBright:e("\x1B[105m","\
\x1B[49m"),bgCyanBright:e("\x1B[106m","\x1B[49m"),bgWhiteBright:e("\x1B[107m","\x1B[49m")}};B.exports=M();B.exports.createColors=M});var I=[{code:"parse/unevaluated-chart",one:"chart with policies",many:"charts with policies"},{code:"parse/unevaluated-template",one:"template with policies",many:"templates with policies"},{code:"par\
se/unevaluated-encrypted",one:"encrypted file with policies",many:"encrypted files with policies"},{code:"parse/unevaluated-holder",one:"object that holds others",many:"objects that hold others"},{code:"\
policy/not-evaluated",one:"policy of another API",many:"policies of other APIs"}];function U(r){let t=I.map(({code:n,one:o,many:i})=>{let a=r.filter(s=>s.code===n).map(({file:s,line:l,message:c})=>[s,
l,c]);return{number:new Set(a.map(s=>JSON.stringify(s))).size,one:o,many:i}}).filter(({number:n})=>n>0).map(({number:n,one:o,many:i})=>u(n,o,i));return t.length===0?[]:[`not evaluated: ${t.join(", ")}`]}function P(r,e,t=80){let n=String(r.line),{before:o,marked:i,after:a}=F(G(r),t-e.length-n.length-3),s=`${e}${n} | ${o}${i}${a}`.trimEnd();if(r.column===void 0)return[s];let l=`${e}${" ".repeat(n.length)}\
 | `;return[s,`${l}${" ".repeat(d(o))}${"^".repeat(Math.max(1,d(i.trimEnd())))}`]}function G({column:r=1,endColumn:e,excerpt:t,excerptColumn:n=1}){let o=Math.min(Math.max(0,r-n),t.length),a=e===void 0||
e<r?t.length:Math.min(e-n,t.length),s=Math.max(0,o-C);return{before:p(t.slice(s,o)),marked:p(t.slice(o,Math.min(a,o+C))),after:p(t.slice(a,a+C))}}var C=400;function F({before:r,marked:e,after:t},n){if(d(
r+e+t)<=n)return{before:r,marked:e,after:t};let i=N(r,Math.max(n-d(e+t),Math.floor(n/4))),a=k(e,n-d(i)),s=n-d(i+a);return{before:i,marked:a,after:s>0?k(t,s):""}}function k(r,e){if(d(r)<=e)return r;let t="";
for(let n of r){if(d(t+n)>e-1)break;t+=n}return`${t}…`}function N(r,e){if(d(r)<=e)return r;let t=[...r];for(;t.length>0&&d(t.join(""))>e-1;)t.shift();return`…${t.join("")}`}var Y={error:{heading:"Errors",colour:"red",shown:10},warning:{heading:"Warnings",colour:"yellow",shown:3},notice:{heading:"Notices",colour:"cyan",shown:3}},A=["error","warning","notice"];function*ie(r,{
detail:e,shown:t,below:n},o){for(let i of A){let a=r.filter(m=>m.severity===i);if(a.length===0||e==="failures"&&i!=="error")continue;let{heading:s,colour:l,shown:c}=Y[i],g=t?.[i]??c;yield`${o.bold(o[l](
s))}
`;for(let[m,b]of J(a)){for(let S of b.slice(0,g)){yield*_(S,o[l],o);for(let D of n?.(S)??[])yield`    ${o.dim(D)}
`}let x=b.length-g;x>0&&(yield`  ${o.dim(`… and ${x} more like it (${w(m)})`)}
`)}yield`
`}}function*_(r,e,t,n=""){let{file:o,line:i,column:a,code:s,message:l,related:c}=r,g=o===void 0?"":R({file:o,line:i,column:a});for(let m of t.wrap(`${g} ${w(s)}`,{first:`${n}  `,rest:`${n}    `}))yield`${e(
m)}
`;for(let m of t.wrap($(l),{first:`${n}    `,rest:`${n}    `}))yield`${m}
`;yield*z(r,e,{paint:t,indent:`${n}    `});for(let m of c.slice(0,v)){let b=`${R(m)} ${$(m.message)}`;for(let x of t.wrap(b,{first:`${n}    `,rest:`${n}      `}))yield`${t.dim(x)}
`}c.length>v&&(yield`${n}    … and ${u(c.length-v,"more place")}
`)}var v=5;function*z(r,e,{paint:t,indent:n}){let{line:o,column:i,endLine:a=o,endColumn:s,excerpt:l,excerptColumn:c}=r;if(o===void 0||l===void 0||l.trim()===""||o===1&&i===1&&a===1&&s===1)return;let m={
line:o,column:i,endColumn:a===o?s:void 0,excerpt:l,excerptColumn:c},[b,x]=P(m,n,t.width);yield`${b}
`,x!==void 0&&(yield`${e(x)}
`)}function J(r){let e=new Map;for(let t of r){let n=e.get(t.code);n===void 0?e.set(t.code,[t]):n.push(t)}return e}var E=W(j());function me({colour:r,width:e}){let{bold:t,dim:n,red:o,green:i,yellow:a,cyan:s}=E.default.createColors(r==="always");return{bold:t,dim:n,red:o,green:i,yellow:a,cyan:s,width:e,wrap:(l,c)=>y(l,c,e),paragraph:(l,[
c,g],m=b=>b)=>y(l,{first:c,rest:g},e).map(b=>`${m(b)}
`)}}export{U as a,P as b,ie as c,_ as d,me as e};
